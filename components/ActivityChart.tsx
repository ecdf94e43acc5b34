import { useCallback } from 'preact/hooks';
import type { DayValue } from '../lib/core/review/progress/charts.ts';
import { Chart } from './Chart.tsx';
import type { ChartProps } from './chart-props.ts';
import { dayText } from './day-text.ts';
import { useTranslate } from './translate.ts';

/** A year of answers, day by day. */
export function ActivityChart({ days, charts, language }: ChartProps & { days: readonly DayValue[] }) {
  const t = useTranslate();
  const draw = useCallback(
    (width: number) => {
      // Where the window is narrow, the latest weeks that can still be told apart; the last one may not be whole.
      const weeks = Math.max(12, Math.floor((width - 44) / 11));
      const fitting = days.slice(-(7 * (weeks - 1) + ((days.length - 1) % 7) + 1));
      return charts.calendar(fitting, { width, language, xLabel: '', yLabel: '' });
    },
    [charts, days, language],
  );
  const active = days.filter(({ value }) => value > 0);
  const answers = active.reduce((sum, { value }) => sum + value, 0);
  return (
    <Chart
      title={t('activityTitle')}
      summary={answers === 0 ? t('activityNothing') : t('activitySummary', answers, active.length)}
      draw={answers === 0 ? null : draw}
      columns={[t('chartDay'), t('chartAnswers')]}
      rows={active.map(({ day, value }) => [dayText(day, language), value])}
    />
  );
}
