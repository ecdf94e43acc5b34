import type { CopyChoice } from '../lib/core/citation/copied-text.ts';
import type { Status } from '../lib/core/vocabulary/entry.ts';
import type { EntryNotes } from '../lib/core/vocabulary/entry-notes.ts';

/** What came of what the reader did last with the entry. */
export type HandSaid =
  | { readonly kind: 'nothing' }
  /** Can be taken back. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'copied'; readonly choice: CopyChoice }
  | { readonly kind: 'failed'; readonly code: string };

/** How things stand between the reader and what the card shows. */
export type HandState = {
  /** Null where it is not saved. */
  readonly notes: EntryNotes | null;
  /** A note that could not be kept. */
  readonly unkept: { readonly text: string; readonly code: string } | null;
  readonly tagsFailure: string | null;
  readonly knownTags: readonly string[];
  /** Whether this machine has a voice. */
  readonly canSpeak: boolean;
  readonly said: HandSaid;
};

export type EntryHand = {
  readonly state: HandState;
  /** Saves it with the status, or changes that of what is saved. */
  readonly onStatus: (status: Status) => void;
  readonly onNote: (note: string) => void;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onTagsOpen: () => void;
  readonly onTakeBack: () => void;
  readonly onHear: () => void;
  readonly onCopy: (choice: CopyChoice) => void;
};
