import type { CategoryStanding, Standing } from '../lib/core/review/progress/by-category.ts';
import type { DayValue } from '../lib/core/review/progress/charts.ts';
import type { RetentionWeek } from '../lib/core/review/progress/retention.ts';
import { ActivityChart } from './ActivityChart.tsx';
import { CategoryChart } from './CategoryChart.tsx';
import type { ChartProps } from './chart-props.ts';
import { ForecastChart } from './ForecastChart.tsx';
import { RetentionChart } from './RetentionChart.tsx';
import { useTranslate } from './translate.ts';

export type ProgressData = {
  readonly standing: Standing;
  readonly forecast: readonly DayValue[];
  readonly retention: readonly RetentionWeek[];
  readonly desiredRetention: number;
  readonly activity: readonly DayValue[];
  readonly categories: readonly CategoryStanding[];
};

type Props = ChartProps & { data: ProgressData };

/** What reviewing has brought so far, and what it will ask. */
export function Progress({ data, charts, language }: Props) {
  const t = useTranslate();
  const { standing } = data;
  if (standing.new + standing.learning + standing.known === 0) return <p class="empty">{t('progressNothing')}</p>;
  return (
    <>
      <dl class="figures">
        {(['new', 'learning', 'known'] as const).map((status) => (
          <div key={status}>
            <dt>{t(`standing_${status}`)}</dt>
            <dd>{standing[status].toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      <ForecastChart days={data.forecast} charts={charts} language={language} />
      <RetentionChart weeks={data.retention} aim={data.desiredRetention} charts={charts} language={language} />
      <ActivityChart days={data.activity} charts={charts} language={language} />
      <CategoryChart categories={data.categories} charts={charts} language={language} />
    </>
  );
}
