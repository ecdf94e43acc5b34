import type { Charts } from '../lib/core/review/progress/charts.ts';

/** What every chart of the page is given to draw itself with. */
export type ChartProps = { charts: Charts<Node>; language: string };
