import { describe, expect, test } from 'vitest';
import { CARD_KINDS, type CardKind, cardKind } from '../../../lib/core/review/card-kind.ts';
import type { Card } from '../../../lib/core/vocabulary/entry.ts';

type Given = { state?: Card['state']; reps?: number; meaning?: string; pinyin?: string; sentence?: boolean };

function asked({ state = 'review', reps = 0, meaning = 'reform', pinyin = 'gǎigé', sentence = true }: Given) {
  const item = { kind: 'word', simplified: '改革', traditional: '改革', meaning, pinyin } as const;
  return { entry: { item, card: { state, reps } }, encounters: sentence ? [{ start: 0, end: 2 }] : [] };
}

describe('what a card asks', () => {
  test('goes round the kinds that the reader chose, in their order, once the card is known', () => {
    const turns = (kinds: CardKind[]) => [4, 5, 6, 7, 8].map((reps) => cardKind(asked({ reps }), kinds));
    expect(turns([...CARD_KINDS])).toEqual(['cloze', 'to-rendering', 'to-term', 'reading', 'cloze']);
    expect(turns(['reading', 'to-term'])).toEqual(['to-term', 'reading', 'to-term', 'reading', 'to-term']);
  });

  test.each(['new', 'learning', 'relearning'] as const)('begins with the first of them while it is %s', (state) => {
    expect([0, 1, 2, 3].map((reps) => cardKind(asked({ state, reps }), ['to-term', 'reading']))).toEqual(
      Array.from({ length: 4 }, () => 'to-term'),
    );
  });

  test.each<[string, Given, CardKind[], CardKind]>([
    ['no sentence', { sentence: false }, ['cloze', 'reading'], 'reading'],
    ['no sentence where only sentences are wanted', { sentence: false }, ['cloze'], 'to-rendering'],
    ['no rendering', { meaning: '' }, ['to-rendering', 'to-term'], 'cloze'],
    ['no reading', { pinyin: '' }, ['reading'], 'cloze'],
    ['nothing but itself', { sentence: false, meaning: '', pinyin: '' }, ['cloze', 'to-term'], 'to-rendering'],
    ['a reading only', { sentence: false, meaning: '' }, ['cloze', 'to-term'], 'reading'],
  ])('is something else for an entry that has %s', (_, given, chosen, kind) => {
    for (const reps of [0, 1, 2, 3]) expect(cardKind(asked({ ...given, reps }), chosen)).toBe(kind);
  });

  test('is not the empty place of a meeting whose term could not be found in its sentence', () => {
    const { entry } = asked({});
    expect(cardKind({ entry, encounters: [{ start: 3, end: 3 }] }, ['cloze', 'reading'])).toBe('reading');
  });
});
