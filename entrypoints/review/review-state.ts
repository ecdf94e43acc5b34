import type { ReviewState } from '../../components/Review.tsx';
import { cardKind } from '../../lib/core/review/card-kind.ts';
import type { ReviewSettings } from '../../lib/core/review/review-settings.ts';
import { intervals } from '../../lib/core/review/schedule.ts';
import type { SittingPage } from './sitting-steps.ts';

/** What of a sitting is on screen. @param settings null while they are read. */
export function reviewState(page: SittingPage, settings: ReviewSettings | null): ReviewState {
  const { sitting, card, ahead, at } = page;
  if (!settings || !sitting) return { kind: 'loading' };
  if (card) {
    const asks = cardKind(card, settings.kinds);
    const times = intervals(card.entry.card, at, settings);
    return { kind: 'card', listed: card, asks, isOpen: page.isOpen, left: page.left, intervals: times };
  }
  if (!ahead) return { kind: 'loading' };
  const { tomorrow, nextDue, held } = ahead;
  return {
    kind: 'done',
    reviewed: sitting.answered.fresh + sitting.answered.repeated,
    tomorrow: { all: tomorrow.length, fresh: tomorrow.filter((entry) => entry.card.state === 'new').length },
    held,
    nextIn: nextDue === null ? null : Math.max(0, nextDue - at),
  };
}
