import { describe, expect, test } from 'vitest';
import { packGlossary } from '../../../lib/core/glossary/pack-glossary.ts';
import type { GlossaryEntry } from '../../../lib/core/glossary/term.ts';
import { entry, REPORT } from '../small-glossary.ts';

/** As if Taiwan wrote 裡 and Hong Kong 裏. */
function traditionalForms(text: string): string[] {
  return text.includes('里') ? [text.replaceAll('里', '裡'), text.replaceAll('里', '裏')] : [];
}

function packed(one: GlossaryEntry) {
  const [term] = packGlossary([{ category: 'party', entry: one }], [REPORT], traditionalForms).terms;
  if (!term) throw new Error('nothing was packed');
  return term;
}

describe('the forms a term is recognised by', () => {
  test('are its headword and every Traditional spelling of it, the editor’s own too', () => {
    const term = packed(entry('li', '心里话', 'xīnlǐhuà', { traditional: '心裡話' }));
    expect(new Set(term.spellings)).toEqual(new Set(['心里话', '心裡话', '心裏话', '心裡話']));
  });

  test('are printed with its pause mark, a comma, a space, or nothing', () => {
    const term = packed(entry('ab', '甲、乙', 'jiǎ, yǐ'));
    expect(new Set(term.spellings)).toEqual(new Set(['甲、乙', '甲，乙', '甲 乙', '甲　乙', '甲乙']));
  });

  test('are also those of its other forms, but none twice', () => {
    const term = packed(entry('ab', '甲、乙', 'jiǎ, yǐ', { forms: ['甲乙', '里甲'] }));
    expect(term.otherForms).toEqual(['里甲', '裡甲', '裏甲']);
    expect(new Set(term.spellings).size).toBe(term.spellings.length);
  });

  test('are barred in the longer strings of both scripts', () => {
    expect(packed(entry('li', '里程', 'lǐchéng', { notIn: ['公里程'] })).barred).toEqual([
      '公里程',
      '公裡程',
      '公裏程',
    ]);
  });
});

describe('the files of entries', () => {
  test('hold everything the editor wrote that the list of terms has not', () => {
    const one = entry('li', '心里话', 'xīnlǐhuà', { literal: 'words in the heart', forms: ['心话'] });
    const { terms, shards } = packGlossary([{ category: 'party', entry: one }], [REPORT], traditionalForms);
    const { id, headword, traditional, pinyin, forms, renderings, ...rest } = one;
    const { id: _, ...source } = REPORT;
    expect(terms).toMatchObject([{ id, headword, traditional, pinyin, otherForms: forms }]);
    const [{ text, kind, seen } = { text: '', kind: 'ours' }] = renderings;
    expect(shards).toEqual([
      {
        entries: [{ ...rest, category: 'party', renderings: [{ text, kind, source: 0, seen: 0 }] }],
        sources: [source],
        addresses: [seen],
      },
    ]);
  });

  test('hold no source that none of their entries cites', () => {
    const one = entry('li', '里程', 'lǐchéng', { renderings: [{ text: 'mileage', kind: 'ours' }] });
    expect(packGlossary([{ category: 'party', entry: one }], [REPORT], traditionalForms).shards[0]?.sources).toEqual(
      [],
    );
  });
});
