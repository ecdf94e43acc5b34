import { useCallback } from 'preact/hooks';
import type { CategoryStanding } from '../lib/core/review/progress/by-category.ts';
import { Chart } from './Chart.tsx';
import type { ChartProps } from './chart-props.ts';
import { useTranslate } from './translate.ts';

const STANDINGS = ['known', 'learning', 'new'] as const;

/** How far the reader is with each part of the glossary. */
export function CategoryChart({
  categories,
  charts,
  language,
}: ChartProps & { categories: readonly CategoryStanding[] }) {
  const t = useTranslate();
  const [xLabel, yLabel] = [t('chartEntries'), t('chartCategory')];
  const draw = useCallback(
    (width: number) => {
      const bars = categories.map(({ category, standing }) => ({
        label: t(categoryKey(category)),
        parts: STANDINGS.map((status) => ({ name: t(`standing_${status}`), value: standing[status] })),
      }));
      return charts.bars(bars, { width, language, xLabel, yLabel });
    },
    [charts, categories, language, xLabel, yLabel, t],
  );
  return (
    <Chart
      title={t('categoriesTitle')}
      summary={t('categoriesSummary', categories.length)}
      draw={draw}
      columns={[yLabel, ...STANDINGS.map((status) => t(`standing_${status}`)), t('chartTotal')]}
      rows={categories.map(({ category, standing, total }) => [
        t(categoryKey(category)),
        ...STANDINGS.map((status) => standing[status]),
        total,
      ])}
      legend={
        <ul class="legend">
          {STANDINGS.map((status) => (
            <li key={status}>
              <span class={`swatch swatch-${status}`} /> {t(`standing_${status}`)}
            </li>
          ))}
        </ul>
      }
    />
  );
}

function categoryKey(category: string): string {
  return `category_${category.replaceAll('-', '_')}`;
}
