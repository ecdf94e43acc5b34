import type { CardKind } from '../lib/core/review/card-kind.ts';
import { ClozeSentence } from './ClozeSentence.tsx';
import type { ListedEntry } from './EntryDetail.tsx';
import { Sentence } from './Sentence.tsx';

type Part = 'word' | 'pinyin' | 'meaning' | 'sentence';

/** What each kind of card shows before the answer and with it, the answer itself first. */
export const PARTS_OF: Readonly<Record<CardKind, { readonly asked: readonly Part[]; readonly told: readonly Part[] }>> =
  {
    cloze: { asked: ['sentence', 'meaning'], told: ['word', 'pinyin'] },
    'to-rendering': { asked: ['word', 'sentence'], told: ['meaning', 'pinyin'] },
    'to-term': { asked: ['meaning'], told: ['word', 'pinyin', 'sentence'] },
    reading: { asked: ['word'], told: ['pinyin', 'meaning', 'sentence'] },
  };

type Props = { part: Part; listed: ListedEntry; isBlank: boolean };

/** One thing that a card shows of an entry; nothing where the entry has none. */
export function ReviewPart({ part, listed, isBlank }: Props) {
  const { item } = listed.entry;
  const [latest] = listed.encounters;
  if (part === 'sentence') {
    if (!latest) return null;
    return (
      <p class="review-sentence">{isBlank ? <ClozeSentence encounter={latest} /> : <Sentence encounter={latest} />}</p>
    );
  }
  if (part === 'word')
    return (
      <p class="review-word" lang="zh">
        {item.simplified}
        {item.traditional !== item.simplified && <span class="entry-traditional">{item.traditional}</span>}
      </p>
    );
  if (item[part] === '') return null;
  return <p class={part === 'pinyin' ? 'review-reading pinyin' : 'review-meaning'}>{item[part]}</p>;
}
