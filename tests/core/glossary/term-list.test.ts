import { describe, expect, test } from 'vitest';
import { pairOf } from '../../../lib/core/glossary/form-places.ts';
import { openGlossary } from '../../../lib/core/glossary/glossary.ts';
import { packTerms } from '../../../lib/core/glossary/pack-terms.ts';
import { entry, packed } from '../small-glossary.ts';

const { terms } = packed([
  entry('minsheng', '民生', 'mínshēng', { notIn: ['人民生活', '农民生产'] }),
  entry('chuxin', '不忘初心、牢记使命', 'bù wàng chūxīn, láojì shǐmìng', { forms: ['初心使命'] }),
  entry('chuxin-2', '初心\t"使命"', 'chūxīn shǐmìng'),
]);

describe('the packed list of terms', () => {
  const glossary = openGlossary(packTerms(terms));

  test('comes back as it was packed, in its order', () => {
    expect(glossary.terms()).toEqual(terms);
    expect(openGlossary(packTerms([])).terms()).toEqual([]);
  });

  test('has each term under its own id and nothing under a part of one', () => {
    expect(terms.map(({ id }) => glossary.numberOf(id))).toEqual([0, 1, 2]);
    expect(['', 'chu', 'chuxin-', 'nobody', '"'].map(glossary.numberOf)).toEqual([-1, -1, -1, -1, -1]);
  });

  test.each<[string, string, number, string[]]>([
    ['begins so', '不忘', 7, ['chuxin']],
    ['ends so', '使命', 7, ['chuxin']],
    ['ends so, its short forms too', '使命', 2, ['chuxin']],
    ['holds it in the middle only', '牢记', 7, []],
    ['is shorter', '民生', 7, []],
    ['is as short as that', '民生', 2, ['minsheng']],
  ])('gives the terms like a text where a form %s: %s', (_, [first = '', second = ''], shortest, ids) => {
    const wanted = pairOf(first.charCodeAt(0), second.charCodeAt(0));
    expect(glossary.termsLike((pair) => pair === wanted, shortest).map(({ id }) => id)).toEqual(ids);
  });

  test('holds as much as a reader may bring in', () => {
    const long = '长'.repeat(10_000);
    const own = { id: 'own:1', headword: `“${long}"`, traditional: `「${long}」`, pinyin: '', spellings: [long] };
    const many = Array.from({ length: 70_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + (i % 20_000), 0x4e00 + (i >> 4)),
    );
    const terms = [
      { ...own, otherForms: [], barred: [] },
      ...many.map((form, i) => ({
        ...own,
        id: `own:${i}`,
        headword: form,
        traditional: form,
        spellings: [form],
        otherForms: [],
        barred: [],
      })),
    ];
    const glossary = openGlossary(packTerms(terms));
    expect(glossary.term(0)).toEqual(terms[0]);
    expect(glossary.matches(many[69_999] ?? '').map(({ term }) => term)).toContainEqual(terms.at(-1));
    expect(() => packTerms([{ ...own, spellings: ['长'.repeat(70_000)], otherForms: [], barred: [] }])).toThrow(
      'too long',
    );
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['cut short', (bytes) => bytes.slice(0, -4)],
    ['of another kind', (bytes) => bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte))],
    ['of another version', (bytes) => bytes.map((byte, at) => (at === 4 ? byte ^ 1 : byte))],
  ])('is refused where it is %s', (_, change) => {
    const damaged = Uint8Array.from(change(new Uint8Array(packTerms(terms)))).buffer;
    expect(() => openGlossary(damaged)).toThrow('damaged');
  });
});
