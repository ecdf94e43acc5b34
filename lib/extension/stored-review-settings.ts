import {
  changedReviewSettings,
  parseReviewSettings,
  type ReadReviewSettings,
  type ReviewSettings,
} from '../core/review/review-settings.ts';
import { storedValue } from './stored-value.ts';

/** Where storage itself is broken, reviewing goes on with the defaults, and the page says so. */
export const storedReviewSettings = storedValue<ReadReviewSettings, Partial<ReviewSettings>>({
  key: 'review-settings',
  parse: parseReviewSettings,
  isDamaged: ({ damaged }) => damaged,
  changed: changedReviewSettings,
  whenBroken: () => ({ ...parseReviewSettings(undefined), damaged: true }),
});
