import { useCallback } from 'preact/hooks';
import type { DayValue } from '../lib/core/review/progress/charts.ts';
import { Chart } from './Chart.tsx';
import type { ChartProps } from './chart-props.ts';
import { dayText } from './day-text.ts';
import { useTranslate } from './translate.ts';

/** How many cards come back on each of the next days. */
export function ForecastChart({ days, charts, language }: ChartProps & { days: readonly DayValue[] }) {
  const t = useTranslate();
  const [xLabel, yLabel] = [t('chartDay'), t('chartCards')];
  const draw = useCallback(
    (width: number) => charts.columns(days, { width, language, xLabel, yLabel }),
    [charts, days, language, xLabel, yLabel],
  );
  const all = days.reduce((sum, { value }) => sum + value, 0);
  return (
    <Chart
      title={t('forecastTitle')}
      summary={all === 0 ? t('forecastNothing') : t('forecastSummary', all, days.length, days[0]?.value ?? 0)}
      draw={all === 0 ? null : draw}
      columns={[xLabel, yLabel]}
      rows={days.map(({ day, value }) => [dayText(day, language), value])}
    />
  );
}
