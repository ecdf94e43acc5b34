import type { ReviewSettings } from './review-settings.ts';
import { graded, newCard } from './schedule.ts';

/** Days after which a card comes back when every answer is “good”: what settings mean for the reader's calendar. */
export function outlook(settings: ReviewSettings, times: number): number[] {
  const days: number[] = [];
  let card = newCard(0);
  while (days.length < times) {
    card = graded(card, 3, card.due, settings);
    if (card.state === 'review') days.push(card.scheduledDays);
  }
  return days;
}
