import { useCallback } from 'preact/hooks';
import type { RetentionWeek } from '../lib/core/review/progress/retention.ts';
import { Chart } from './Chart.tsx';
import type { ChartProps } from './chart-props.ts';
import { dayText } from './day-text.ts';
import { useTranslate } from './translate.ts';

type Props = ChartProps & { weeks: readonly RetentionWeek[]; aim: number };

/** What was remembered of the known cards that came back, week by week, beside what the reader aims at. */
export function RetentionChart({ weeks, aim, charts, language }: Props) {
  const t = useTranslate();
  const [xLabel, yLabel] = [t('chartWeek'), t('chartRemembered')];
  const draw = useCallback(
    (width: number) => {
      const shares = weeks.map(({ monday, asked, remembered }) => ({ day: monday, share: shareOf(remembered, asked) }));
      return charts.shares(shares, aim, { width, language, xLabel, yLabel });
    },
    [charts, weeks, aim, language, xLabel, yLabel],
  );
  const asked = weeks.reduce((sum, week) => sum + week.asked, 0);
  const remembered = weeks.reduce((sum, week) => sum + week.remembered, 0);
  return (
    <Chart
      title={t('retentionTitle')}
      summary={
        asked === 0 ? t('retentionNothing') : t('retentionSummary', percent(remembered / asked), asked, percent(aim))
      }
      draw={asked === 0 ? null : draw}
      columns={[xLabel, t('chartAsked'), yLabel]}
      rows={weeks
        .filter((week) => week.asked > 0)
        .map((week) => [dayText(week.monday, language), week.asked, percent(week.remembered / week.asked)])}
    />
  );
}

function shareOf(remembered: number, asked: number): number | null {
  return asked === 0 ? null : remembered / asked;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
