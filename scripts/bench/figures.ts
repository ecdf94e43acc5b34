import { median, milliseconds, quantile } from './statistics.ts';

export type Unit = 'ms' | 'MB' | 'times';

/** One thing that is measured: on Tifa's side, and in the same run without it and with the plain inserter. */
export type Measure = {
  readonly name: string;
  readonly unit: Unit;
  /** No more than this, as median; absent: for comparison only. */
  readonly target?: number;
  /** The 95th percentile, where it has a target of its own. */
  readonly p95?: number;
};

export type Side = 'tifa' | 'bare' | 'inserter';

export type Figures = {
  note(measure: Measure, side: Side, value: number | null): void;
  /** A table in Markdown. */
  table(): string[];
};

/** Collects what is measured and says whether it is within its target. */
export function createFigures(): Figures {
  const rows = new Map<string, { measure: Measure; values: Record<Side, number[]> }>();
  return {
    note(measure, side, value) {
      if (value === null) return;
      const row = rows.get(measure.name) ?? { measure, values: { tifa: [], bare: [], inserter: [] } };
      row.values[side].push(value);
      rows.set(measure.name, row);
    },
    table: () => [
      '| | target | Tifa p50 / p95 | bare page | plain inserter | |',
      '|---|---|---|---|---|---|',
      ...[...rows.values()].map(({ measure, values }) => rowOf(measure, values)),
    ],
  };
}

function rowOf(measure: Measure, { tifa, bare, inserter }: Readonly<Record<Side, readonly number[]>>): string {
  const write = (value: number) => written(value, measure.unit);
  const figure = tifa.length === 0 ? '–' : `${write(median(tifa))} / ${write(quantile(tifa, 0.95))}`;
  const beside = (values: readonly number[]) => {
    if (values.length === 0) return '';
    const ratio = median(tifa) / median(values);
    return Number.isFinite(ratio)
      ? `${write(median(values))} (${ratio.toFixed(ratio < 10 ? 1 : 0)}×)`
      : write(median(values));
  };
  const cells = [measure.name, targetOf(measure), figure, beside(bare), beside(inserter), verdict(measure, tifa)];
  return `| ${cells.join(' | ')} |`;
}

function targetOf({ target, p95, unit }: Measure): string {
  if (target === undefined) return '';
  return `≤ ${[target, ...(p95 === undefined ? [] : [p95])].map((value) => written(value, unit)).join(' / ')}`;
}

function verdict({ target, p95 }: Measure, values: readonly number[]): string {
  if (target === undefined || values.length === 0) return '';
  const isWithin = median(values) <= target && (p95 === undefined || quantile(values, 0.95) <= p95);
  return isWithin ? 'ok' : '**missed**';
}

function written(value: number, unit: Unit): string {
  if (unit === 'ms') return milliseconds(value);
  return unit === 'MB' ? `${value.toFixed(2)} MB` : String(value);
}
