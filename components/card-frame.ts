import type { Inside } from '../lib/core/protocol/look-up.ts';

/** How a card stands and how much of it is seen. */
export type CardFrame = {
  /** Whether it stays until it is closed. */
  readonly isPinned: boolean;
  /** Whether it lies along the lower edge of the window, for fingers. */
  readonly isSheet: boolean;
  /** Whether the second level is open. */
  readonly isMore: boolean;
  /** Headword of what it showed before; null where there is no way back. */
  readonly back: string | null;
  /** What its subject is made of; null until that is known. */
  readonly inside: Inside | null;
  /** Whether its subject stands in the reader's sentence, and can be saved with it. */
  readonly isHere: boolean;
};

export type FrameWishes = {
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onMore: () => void;
  readonly onBack: () => void;
};
