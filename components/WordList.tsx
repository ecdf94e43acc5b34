import type { ComponentChildren } from 'preact';
import type { LookUp, WordContent } from '../lib/core/protocol/look-up.ts';
import { Credit } from './Credit.tsx';
import { WordEntry } from './WordEntry.tsx';

type Props = {
  words: readonly WordContent[];
  /** How the reader wants an entry's pinyin written, where that is otherwise. */
  shownPinyin: LookUp['shownPinyin'];
  /** Whether they are what the card is about, and the first of them its headword. */
  isMain?: boolean;
  /** Stands beside the first word. */
  children?: ComponentChildren;
};

/** Dictionary entries, the longest match first. */
export function WordList({ words, shownPinyin, isMain = false, children }: Props) {
  const entries = words.flatMap((word) => word.entries);
  return (
    <section class="words">
      {entries.map((entry, index) => (
        <WordEntry
          key={`${entry.traditional} ${entry.pinyin}`}
          entry={entry}
          shownPinyin={shownPinyin}
          isFirst={isMain && index === 0}
        >
          {index === 0 && children}
        </WordEntry>
      ))}
      <Credit of={entries} />
    </section>
  );
}
