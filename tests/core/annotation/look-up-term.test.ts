import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { lookUpTerm } from '../../../lib/core/annotation/look-up-term.ts';
import { termIdOf, withOwnTerms } from '../../../lib/core/own-terms/own-glossary.ts';
import { ownTerm } from '../own-terms/own-terms.ts';
import { SMALL_TERM_ENTRIES, smallEngine } from '../small-engine.ts';

const OWN = ownTerm('改革开放', { id: 'own-1', pinyin: 'gǎigé-kāifàng' });

/** The small glossary, with the reader's own terms above it if there are any. */
function sources(own: readonly (typeof OWN)[] = []) {
  const engine = smallEngine();
  const glossary = own.length === 0 ? engine.glossary : withOwnTerms(engine.glossary, own);
  return {
    annotator: createAnnotator({ ...engine, glossary }),
    glossary: engine.glossary,
    entries: SMALL_TERM_ENTRIES,
    ownTerm: (id: string) => own.find((term) => termIdOf(term.id) === id),
  };
}

describe('a term that the card names', () => {
  test('comes with what the glossary says of it and the terms nested in it', async () => {
    const found = await lookUpTerm(sources(), 'shenhua-kaifang', null);
    expect(found).toMatchObject({
      span: { start: 0, end: 8 },
      term: { id: 'shenhua-kaifang', headword: '全面深化改革开放' },
      pinyin: 'quánmiàn shēnhuà gǎigé kāifàng',
      words: [],
    });
    expect(found?.term?.parts.map(({ headword }) => headword)).toEqual(['全面深化改革', '改革开放']);
  });

  test('is the reader’s own where its id says so, with the glossary’s beside it', async () => {
    const found = await lookUpTerm(sources([OWN]), termIdOf('own-1'), null);
    expect(found).toMatchObject({ own: { term: { headword: '改革开放' } }, term: { id: 'kaifang' } });
    expect(found?.pinyin).toBe('gǎigé-kāifàng');
  });

  test('is the glossary’s where its id says so, though one of the reader’s stands in its place', async () => {
    const found = await lookUpTerm(sources([OWN]), 'kaifang', null);
    expect(found?.own).toBeUndefined();
    expect(found?.term).toMatchObject({ id: 'kaifang', parts: [] });
  });

  test('is nothing where there is none any more', async () => {
    expect(await lookUpTerm(sources(), 'gone', null)).toBeNull();
  });
});
