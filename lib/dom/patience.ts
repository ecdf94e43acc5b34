import { type Block, isCurrent } from './blocks.ts';
import { hasReadings } from './ruby.ts';

/** A page that undoes what we write does so in an observer or a short timer of its own. Milliseconds. */
const SOON = 100;
/** How often readings are written over a text that the page has bared again at once. */
const TRIES = 3;

export type Patience = {
  /** Looks soon whether freshly shown readings still stand; `areWanted` says whether we have not hidden them ourselves. */
  watch(shown: readonly Block[], areWanted: () => boolean): void;
  /** Whether the page has had its will with this text: it is left bare from now on. */
  isSpentOn(block: Block): boolean;
  /** How many texts are left bare. */
  readonly spent: number;
};

/** Ends the quarrel with a page that takes our readings out again and again. */
export function createPatience(): Patience {
  // By text: such a page often makes new elements each time.
  const undone = new Map<string, number>();
  return {
    watch(shown, areWanted) {
      setTimeout(() => {
        if (!areWanted()) return;
        for (const block of shown) {
          if (!isCurrent(block) || !hasReadings(block)) undone.set(block.text, (undone.get(block.text) ?? 0) + 1);
        }
      }, SOON);
    },
    isSpentOn: ({ text }) => (undone.get(text) ?? 0) >= TRIES,
    get spent() {
      return [...undone.values()].filter((times) => times >= TRIES).length;
    },
  };
}
