import * as Plot from '@observablehq/plot';
import type { Charts, DayShare, DayValue, StackedBar } from '../core/review/progress/charts.ts';
import { mondayOf, weekdayOf } from '../core/review/progress/week.ts';
import { dayLabel, shortDay } from './day-labels.ts';

type Drawing = HTMLElement | SVGElement;

const COLOURS = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)'];
/** From no answer to many. */
const HEAT = ['var(--heat-0)', 'var(--heat-1)', 'var(--heat-2)', 'var(--heat-3)', 'var(--heat-4)'];

/** The charts of the review page, drawn by Observable Plot as SVG whose colours follow the page's own. */
export const progressCharts: Charts<Drawing> = {
  columns(days, { width, language, xLabel, yLabel }) {
    return Plot.plot({
      width,
      height: 200,
      marginLeft: 40,
      marginBottom: 40,
      x: { type: 'band', label: xLabel, padding: 0.2, ...dayTicks(days, width, language) },
      y: { label: yLabel, grid: true, ...wholeTicks(days.map(({ value }) => value)) },
      marks: [
        Plot.barY(days, {
          x: 'day',
          y: 'value',
          fill: 'var(--chart-2)',
          rx1: 2,
          channels: told(({ day, value }: DayValue) => `${shortDay(day, language)}: ${value}`),
          tip: TIP,
        }),
        Plot.ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.4 }),
      ],
    });
  },

  shares(days, aim, { width, language, xLabel, yLabel }) {
    const measured = days.filter(({ share }) => share !== null);
    const lowest = Math.min(aim, ...measured.map(({ share }) => share ?? 1));
    return Plot.plot({
      width,
      height: 200,
      marginLeft: 48,
      marginBottom: 40,
      x: { type: 'point', label: xLabel, ...dayTicks(days, width, language) },
      y: {
        label: yLabel,
        domain: [Math.min(0.6, Math.floor(lowest * 10) / 10), 1],
        grid: true,
        ticks: 4,
        tickFormat: percent,
        tickSize: 0,
      },
      marks: [
        Plot.ruleY([aim], { stroke: 'var(--chart-3)', strokeDasharray: '5 4' }),
        Plot.lineY(days, {
          x: 'day',
          y: (day: DayShare) => day.share ?? Number.NaN,
          stroke: 'var(--chart-2)',
          strokeWidth: 2,
        }),
        Plot.dot(measured, {
          x: 'day',
          y: 'share',
          r: 3.5,
          fill: 'var(--chart-2)',
          channels: told(({ day, share }: DayShare) => `${shortDay(day, language)}: ${percent(share ?? 0)}`),
          tip: TIP,
        }),
      ],
    });
  },

  calendar(days, { width, language, xLabel, yLabel }) {
    const most = Math.max(4, ...days.map(({ value }) => value));
    const mondays = [...new Set(days.map(({ day }) => mondayOf(day)))];
    const weekday = (index: number) => dayLabel(4 + index, language, { weekday: 'short' });
    return Plot.plot({
      width,
      // Square cells, within what can still be told apart.
      height: Math.max(96, Math.min(160, ((width - 44) / mondays.length) * 7 + 30)),
      marginLeft: 44,
      marginTop: 20,
      marginBottom: 8,
      padding: 0.12,
      x: { label: xLabel, domain: mondays, axis: 'top', tickSize: 0, ...monthTicks(mondays, language) },
      y: { label: yLabel, domain: [0, 1, 2, 3, 4, 5, 6], ticks: [0, 2, 4], tickFormat: weekday, tickSize: 0 },
      color: { type: 'threshold', domain: [1, most / 4, most / 2, (most * 3) / 4], range: HEAT },
      marks: [
        Plot.cell(days, {
          x: ({ day }: DayValue) => mondayOf(day),
          y: ({ day }: DayValue) => weekdayOf(day),
          fill: 'value',
          rx: 2,
          channels: told(({ day, value }: DayValue) => `${dayLabel(day, language, { dateStyle: 'medium' })}: ${value}`),
          tip: TIP,
        }),
      ],
    });
  },

  bars(bars, { width, xLabel, yLabel }) {
    const names = bars[0]?.parts.map(({ name }) => name) ?? [];
    const parts = bars.flatMap(({ label, parts }) => parts.map((part) => ({ ...part, label })));
    type Part = (typeof parts)[number];
    return Plot.plot({
      width,
      height: 52 + bars.length * 26,
      marginLeft: Math.min(170, 24 + 8 * Math.max(...bars.map(({ label }) => widthOf(label)))),
      x: { label: xLabel, grid: true, ...wholeTicks(bars.map((bar) => totalOf(bar))) },
      y: { label: null, ariaLabel: yLabel, domain: bars.map(({ label }) => label), padding: 0.25, tickSize: 0 },
      color: { domain: names, range: COLOURS },
      marks: [
        Plot.barX(parts, {
          x: 'value',
          y: 'label',
          fill: 'name',
          order: names,
          insetRight: 1,
          channels: told(({ label, name, value }: Part) => `${label} – ${name}: ${value}`),
          tip: TIP,
        }),
      ],
    });
  },
};

/** What the pointer, resting on a mark, is told in one line. */
const TIP = {
  format: { x: false, y: false, fill: false },
  fill: 'var(--paper-raised)',
  stroke: 'var(--rule)',
} as const;

function told<Datum>(text: (datum: Datum) => string) {
  return { told: { value: text, label: '' } };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** As many dates as stand side by side; the first always. */
function dayTicks(days: readonly { readonly day: number }[], width: number, language: string) {
  const every = Math.ceil(days.length / Math.max(2, Math.floor(width / 72)));
  return {
    ticks: days.filter((_, index) => index % every === 0).map(({ day }) => day),
    tickFormat: (day: number) => shortDay(day, language),
    tickSize: 0,
  };
}

/** Every other month, above its first week. */
function monthTicks(mondays: readonly number[], language: string) {
  const month = (monday: number) => dayLabel(monday, language, { month: 'short' });
  const firsts = mondays.filter((monday, index) => index > 0 && month(monday) !== month(monday - 7));
  return { ticks: firsts, tickFormat: month };
}

/** Counts have no halves. */
function wholeTicks(values: readonly number[]) {
  const most = Math.max(1, ...values);
  return {
    domain: [0, most],
    tickSize: 0,
    tickFormat: (value: number) => (Number.isInteger(value) ? `${value}` : ''),
    ticks: Math.min(5, most),
  };
}

function totalOf({ parts }: StackedBar): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** In Latin letters: a Chinese character takes two. */
function widthOf(label: string): number {
  return [...label].reduce((sum, character) => sum + (character > 'ÿ' ? 2 : 1), 0);
}
