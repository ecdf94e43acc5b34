import { LeechNotice } from '../../components/LeechNotice.tsx';
import { Progress, type ProgressData } from '../../components/Progress.tsx';
import { Review, type ReviewState } from '../../components/Review.tsx';
import type { DoneState } from '../../components/ReviewDone.tsx';
import type { ReviewNews } from '../../components/ReviewNews.tsx';
import { ReviewSettingsForm } from '../../components/ReviewSettingsForm.tsx';
import { SuspendedCards } from '../../components/SuspendedCards.tsx';
import { progressCharts } from '../../lib/charts/progress-charts.ts';
import { CARD_KINDS } from '../../lib/core/review/card-kind.ts';
import { DEFAULT_REVIEW_SETTINGS } from '../../lib/core/review/review-settings.ts';
import { LISTED, NOW } from './made-up.ts';
import { nothing, type State } from './state.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const TODAY = Math.floor(NOW / DAY);
const INTERVALS = [MINUTE, 6 * MINUTE, 3 * DAY, 40 * DAY];
const DONE: DoneState = { kind: 'done', reviewed: 31, tomorrow: { all: 24, fresh: 6 }, held: 12, nextIn: DAY };

const EMPTY: ProgressData = {
  standing: { new: 3, learning: 0, known: 0 },
  forecast: [{ day: TODAY, value: 0 }],
  retention: [{ monday: TODAY, asked: 0, remembered: 0 }],
  desiredRetention: 0.9,
  activity: [{ day: TODAY, value: 0 }],
  categories: [{ category: 'words', total: 3, standing: { new: 3, learning: 0, known: 0 } }],
};
const FULL: ProgressData = {
  standing: { new: 41, learning: 220, known: 1_340 },
  forecast: Array.from({ length: 30 }, (_, index) => ({ day: TODAY + index, value: (index * 7) % 23 })),
  retention: Array.from({ length: 20 }, (_, index) => ({
    monday: TODAY - 7 * (20 - index),
    asked: 60,
    remembered: 50 + (index % 9),
  })),
  desiredRetention: 0.9,
  activity: Array.from({ length: 365 }, (_, index) => ({ day: TODAY - 364 + index, value: (index * 13) % 47 })),
  categories: [
    { category: 'hong-kong-macao-taiwan', total: 60, standing: { new: 10, learning: 20, known: 30 } },
    { category: 'words', total: 120, standing: { new: 20, learning: 40, known: 60 } },
  ],
};

function state(name: string, show: State['show']): State {
  return { name: `review: ${name}`, surface: 'review', show };
}

function review(name: string, shown: ReviewState, news: ReviewNews | null = null): State {
  return state(name, ({ language }) => (
    <Review
      state={shown}
      language={language}
      canUndo={news !== null}
      news={news}
      leech={null}
      onOpen={nothing}
      onGrade={nothing}
      onUndo={nothing}
      onNote={nothing}
      onBury={nothing}
      onSuspend={nothing}
      onRestLeech={nothing}
      onDismissLeech={nothing}
    />
  ));
}

export const REVIEW_STATES: readonly State[] = [
  review('being read', { kind: 'loading' }),
  ...CARD_KINDS.flatMap((asks) => {
    const card = { kind: 'card', listed: LISTED, asks, left: 12, intervals: INTERVALS } as const;
    return [
      review(`${asks}, question`, { ...card, isOpen: false }),
      review(`${asks}, answer`, { ...card, isOpen: true }, { kind: 'graded', grade: 3, interval: 3 * DAY }),
    ];
  }),
  review('done', DONE),
  review('nothing to review', { ...DONE, reviewed: 0, nextIn: null }),
  state('forgotten again and again', () => (
    <LeechNotice leech={LISTED.entry} onNote={nothing} onRest={nothing} onDismiss={nothing} />
  )),
  state('progress, first day', ({ language }) => <Progress data={EMPTY} charts={progressCharts} language={language} />),
  state('progress', ({ language }) => <Progress data={FULL} charts={progressCharts} language={language} />),
  state('settings', ({ language }) => (
    <ReviewSettingsForm settings={DEFAULT_REVIEW_SETTINGS} language={language} onChange={nothing} />
  )),
  state('suspended', () => <SuspendedCards entries={[LISTED.entry]} onBringBack={nothing} />),
];
