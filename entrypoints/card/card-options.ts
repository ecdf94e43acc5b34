import type { Settings } from '../../lib/core/settings/settings.ts';
import type { Place } from '../../lib/dom/known-blocks.ts';
import type { Marks } from '../../lib/dom/marks.ts';
import type { OwnTermFormPresenter } from './own-term-form.tsx';

/** What the cards of a page need of it. */
export type CardsOptions = {
  readonly marks: Marks;
  readonly settings: () => Settings;
  readonly onEdit: OwnTermFormPresenter['open'];
  /** The word at a place is read otherwise now: to be shown anew. */
  readonly onReread: (place: Place) => void;
  /** The open card stays by itself from now on. */
  readonly onPinned: () => void;
  /** The reader closes the open card by a button or key of its own. */
  readonly onClose: () => void;
  /** The next (1) or previous (-1) term of the page is wanted. */
  readonly onWalk: (step: 1 | -1) => void;
  readonly onGone: () => void;
  readonly signal: AbortSignal;
};
