import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { lookUp } from '../../../lib/core/annotation/look-up.ts';
import { NO_CORRECTIONS } from '../../../lib/core/corrections/correction.ts';
import { createDictionary } from '../../../lib/core/dictionary/dictionary.ts';
import { draftOwnTerm } from '../../../lib/core/own-terms/draft-own-term.ts';
import type { OwnTerm } from '../../../lib/core/own-terms/own-term.ts';
import { type BaseEngine, createSiteEngines } from '../../../lib/core/own-terms/site-engines.ts';
import { savedItem } from '../../../lib/core/protocol/saved-item.ts';
import { SMALL_TERM_ENTRIES, shown, smallEngine } from '../small-engine.ts';
import { ownTerm } from './own-terms.ts';

const engine = smallEngine();
const BASE: BaseEngine = {
  annotator: createAnnotator(engine),
  lexicon: engine.lexicon,
  glossary: engine.glossary,
  entries: SMALL_TERM_ENTRIES,
  simplify: (text) => text,
  annotatorOf: (glossary) => createAnnotator({ ...engine, glossary }),
};

function engineWith(terms: readonly OwnTerm[], host = 'news.example') {
  return createSiteEngines(BASE, { terms, corrections: NO_CORRECTIONS })(host);
}

function own(headword: string, more: Partial<OwnTerm> = {}): OwnTerm {
  return ownTerm(headword, { id: `id-of-${more.site ?? 'all'}`, ...more });
}

/** The terms found in a text, with their ids. */
function found(text: string, terms: readonly OwnTerm[], host?: string): string {
  return shown(text, engineWith(terms, host).annotator.annotate(text));
}

async function lookedUp(text: string, terms: readonly OwnTerm[]) {
  return lookUp({ ...engineWith(terms), dictionary: createDictionary(async () => []) }, { text, breaks: [] }, 0);
}

describe('the reader’s own term', () => {
  test('is found where the glossary has none, in each of its forms, whatever marks stand within', () => {
    const term = own('人民“中国”', { traditional: '人民中國', forms: ['国人'] });
    expect(found('人民中国', [term])).toBe('[人民中国 own:id-of-all]');
    expect(found('人民中國', [term])).toBe('[人民中國 own:id-of-all]');
    expect(found('人民「中国」', [term])).toBe('[人民「中国」 own:id-of-all]');
    expect(found('国人', [term])).toBe('[国人 own:id-of-all]');
  });

  test('stands above the glossary’s in the same place', () => {
    expect(found('改革开放', [own('改革开放')])).toBe('[改革开放 own:id-of-all]');
  });

  test('goes before a glossary term that it runs into', () => {
    expect(found('深化改革开放', [])).toBe('深化 [改革开放 kaifang]');
    expect(found('深化改革开放', [own('深化改革')])).toBe('[深化改革 own:id-of-all] 开放');
  });

  test('gives way to a longer one that holds it, and goes before those that it holds', () => {
    expect(found('全面深化改革', [own('改革')])).toBe('[全面深化改革 shenhua]');
    expect(found('改革中国', [own('改革中国')])).toBe('[改革中国 own:id-of-all]');
  });

  test('holds on its site and below, not elsewhere', () => {
    const term = own('改革', { site: 'people.example' });
    expect(found('改革', [term], 'politics.people.example')).toBe('[改革 own:id-of-people.example]');
    expect(found('改革', [term], 'news.example')).toBe('[改革 gaige]');
  });

  test('for the site goes before the one for everywhere', () => {
    const terms = [own('改革'), own('改革', { site: 'people.example' })];
    expect(found('改革', terms, 'people.example')).toBe('[改革 own:id-of-people.example]');
    expect(found('改革', terms, 'news.example')).toBe('[改革 own:id-of-all]');
  });

  test('has the pinyin that the reader gave it, or else the engine’s', async () => {
    const given = await lookedUp('改革开放', [own('改革开放', { pinyin: 'Gǎigé Kāifàng' })]);
    expect([given?.pinyin, given?.own?.pinyin]).toEqual(['Gǎigé Kāifàng', 'Gǎigé Kāifàng']);
    expect((await lookedUp('人民中国', [own('人民中国')]))?.own?.pinyin).toBe('rénmín Zhōngguó');
  });
});

describe('the card of the reader’s own term', () => {
  test('keeps the glossary’s of the same place below it, with the parts', async () => {
    const term = own('全面深化改革开放');
    const found = await lookedUp('全面深化改革开放', [term]);
    expect(found?.own).toEqual({ term, pinyin: 'quánmiàn shēnhuà gǎigé kāifàng', parts: [] });
    expect(found?.term?.id).toBe('shenhua-kaifang');
    expect(found?.term?.parts.map(({ headword }) => headword)).toEqual(['全面深化改革', '改革开放']);
  });

  test('has the parts itself where the glossary has no such term', async () => {
    const found = await lookedUp('改革中国', [own('改革中国')]);
    expect(found?.term).toBeUndefined();
    expect(found?.own?.parts.map(({ headword }) => headword)).toEqual(['改革']);
  });

  test('saves the reader’s rendering', async () => {
    const found = await lookedUp('改革', [own('改革', { renderings: ['my reform', 'other'] })]);
    expect(found && savedItem(found)).toEqual({
      kind: 'term',
      termId: 'own:id-of-all',
      simplified: '改革',
      traditional: '改革',
      pinyin: 'gǎigé',
      meaning: 'my reform',
    });
  });
});

describe('the form for a selected text', () => {
  test('begins with the text without its marks, and with its pinyin', () => {
    expect(draftOwnTerm(engineWith([]), ' “人民中国”，')).toMatchObject({
      id: null,
      fields: { headword: '人民中国', pinyin: 'rénmín Zhōngguó', renderings: [], site: '' },
    });
  });

  test('leaves the pinyin to the reader where it is not known', () => {
    expect(draftOwnTerm(engineWith([]), '改革㐂').fields.pinyin).toBe('');
  });

  test('opens the term that the reader has already', () => {
    const term = own('改革中国', { forms: ['国人'], site: 'news.example' });
    expect(draftOwnTerm(engineWith([term]), '国人')).toMatchObject({
      id: term.id,
      fields: { headword: '改革中国', site: 'news.example' },
    });
  });
});
