import type { Card, Encounter, Entry } from '../vocabulary/entry.ts';

/**
 * What a card asks: the term left out of its sentence, the rendering of a term, the term for a rendering, the reading of
 * a term. In the order in which a card goes through them.
 */
export const CARD_KINDS = ['cloze', 'to-rendering', 'to-term', 'reading'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

type Asked = {
  readonly entry: { readonly item: Entry['item']; readonly card: Pick<Card, 'state' | 'reps'> };
  readonly encounters: readonly Pick<Encounter, 'start' | 'end'>[];
};

/**
 * What a card asks this time: the same however often it is looked at, and another after the next answer. What is new or
 * was forgotten begins with the first kind, which is nearest to where it was met; what is known takes them in turn.
 * @param chosen the kinds that the reader wants; of an entry that has nothing for any of them, another is asked.
 */
export function cardKind(asked: Asked, chosen: readonly CardKind[]): CardKind {
  const possible = CARD_KINDS.filter((kind) => hasMatterFor(kind, asked));
  const wanted = possible.filter((kind) => chosen.includes(kind));
  const kinds = wanted.length > 0 ? wanted : possible.slice(0, 1);
  const { state, reps } = asked.entry.card;
  // The term alone can always be asked for: the reader's own note may be all the answer there is.
  return kinds[state === 'review' ? reps % kinds.length : 0] ?? 'to-rendering';
}

function hasMatterFor(kind: CardKind, { entry: { item }, encounters: [latest] }: Asked): boolean {
  if (kind === 'cloze') return latest !== undefined && latest.end > latest.start;
  return kind === 'reading' ? item.pinyin !== '' : item.meaning !== '';
}
