import { describe, expect, test } from 'vitest';
import { parseTerms, toTermRow } from '../../../lib/core/glossary/term-row.ts';
import { entry, packed } from '../small-glossary.ts';

describe('the packed list of terms', () => {
  const { terms } = packed([
    entry('minsheng', '民生', 'mínshēng', { notIn: ['人民生活'] }),
    entry('chuxin', '不忘初心、牢记使命', 'bù wàng chūxīn, láojì shǐmìng', { forms: ['初心使命'] }),
  ]);

  test('comes back as it was packed, the same in either script or not', () => {
    const read = parseTerms(JSON.parse(JSON.stringify(terms.map(toTermRow))));
    expect(read.map(({ id, pinyin, otherForms, barred }) => ({ id, pinyin, otherForms, barred }))).toEqual(
      terms.map(({ id, pinyin, otherForms, barred }) => ({ id, pinyin, otherForms, barred })),
    );
    expect(read.map(({ spellings }) => new Set(spellings))).toEqual(terms.map(({ spellings }) => new Set(spellings)));
    expect(read.map(({ spellings }) => spellings.length)).toEqual(terms.map(({ spellings }) => spellings.length));
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'glossary'],
    ['terms by id', { terms: {} }],
  ])('is refused where it is %s', (_, value) => {
    expect(() => parseTerms(value)).toThrow('damaged');
  });
});
