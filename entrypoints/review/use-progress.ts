import { useEffect, useState } from 'preact/hooks';
import type { ProgressData } from '../../components/Progress.tsx';
import { DAY, dayOf } from '../../lib/core/review/day.ts';
import { activity } from '../../lib/core/review/progress/activity.ts';
import { byCategory, standingOf } from '../../lib/core/review/progress/by-category.ts';
import type { Charts } from '../../lib/core/review/progress/charts.ts';
import { forecast } from '../../lib/core/review/progress/forecast.ts';
import { retentionByWeek } from '../../lib/core/review/progress/retention.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';
import { categoriesOf } from './categories-of.ts';

const YEAR = 53;
const HALF_YEAR = 26;
const MONTH = 30;

type Shown = { readonly data: ProgressData; readonly charts: Charts<Node> };

/** What the progress view shows, and what draws it; both come only when it is looked at. */
export function useProgress(vocabulary: Vocabulary, desiredRetention: number, isShown: boolean) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, all is read anew
  useEffect(() => {
    if (!isShown) return;
    let isGone = false;
    void (async () => {
      const [{ progressCharts }, data] = await Promise.all([
        import('../../lib/charts/progress-charts.ts'),
        readProgress(vocabulary, desiredRetention, Date.now()),
      ]);
      if (isGone) return;
      setFailure(typeof data === 'string' ? data : null);
      if (typeof data !== 'string') setShown({ data, charts: progressCharts });
    })();
    return () => {
      isGone = true;
    };
  }, [vocabulary, desiredRetention, isShown, asked]);

  return { shown, failure, reload: () => setAsked((times) => times + 1) };
}

/** @returns the code of the failure where the notebook cannot be read. */
async function readProgress(
  vocabulary: Vocabulary,
  desiredRetention: number,
  now: number,
): Promise<ProgressData | string> {
  const [entries, answers] = await Promise.all([vocabulary.entries(), vocabulary.answers(now - (7 * YEAR + 1) * DAY)]);
  if (!entries.ok) return entries.code;
  if (!answers.ok) return answers.code;
  const categoryOf = await categoriesOf(entries.value);
  const today = readersDay(now);
  return {
    standing: standingOf(entries.value),
    forecast: forecast(entries.value, readersDay, today, MONTH).map((value, index) => ({ day: today + index, value })),
    retention: retentionByWeek(answers.value, readersDay, today, HALF_YEAR),
    desiredRetention,
    activity: activity(answers.value, readersDay, today, YEAR),
    categories: byCategory(entries.value, categoryOf),
  };
}

/** By the clock on the wall at that time: an hour more or less of summer time moves no answer to another day. */
function readersDay(at: number): number {
  return dayOf(at, -new Date(at).getTimezoneOffset());
}
