import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { lookInside } from '../../../lib/core/annotation/look-inside.ts';
import { createDictionary } from '../../../lib/core/dictionary/dictionary.ts';
import type { DictionaryRow } from '../../../lib/core/dictionary/row.ts';
import type { HeadwordEntries } from '../../../lib/core/protocol/look-up.ts';
import { smallEngine } from '../small-engine.ts';

const ROWS: DictionaryRow[] = [
  ['', '改革', 'gai3 ge2', ['to reform']],
  ['開放', '开放', 'kai1 fang4', ['to open up']],
  ['改革開放', '改革开放', 'gai3 ge2 kai1 fang4', ['to reform and open up']],
  ['', '人民', 'ren2 min2', ['people']],
  ['銀行', '银行', 'yin2 hang2', ['bank']],
  ['', '行', 'xing2', ['to walk']],
  ['', '行', 'hang2', ['row; line']],
  ['', '改', 'gai3', ['to change']],
  ['', '人', 'ren2', ['person']],
];

/** Words and characters as `headword pinyin/pinyin`. */
async function inside(text: string): Promise<{ words: string[]; characters: string[] }> {
  const dictionary = createDictionary(async () => ROWS);
  const found = await lookInside({ annotator: createAnnotator(smallEngine()), dictionary }, text);
  const shown = ({ headword, entries }: HeadwordEntries) =>
    `${headword} ${entries.map(({ pinyin }) => pinyin).join('/')}`;
  return { words: found.words.map(shown), characters: found.characters.map(shown) };
}

describe('inside a text', () => {
  test('are the words of a term and the characters of those, as far as the dictionary has them', async () => {
    expect(await inside('全面深化改革')).toEqual({ words: ['改革 gǎigé'], characters: ['改 gǎi'] });
  });

  test('the whole comes first where it is a word too', async () => {
    expect((await inside('改革开放')).words).toEqual(['改革开放 gǎigékāifàng', '改革 gǎigé', '开放 kāifàng']);
  });

  test('characters have the reading that they have there before their others', async () => {
    expect(await inside('银行')).toEqual({ words: ['银行 yínháng'], characters: ['行 háng/xíng'] });
    expect(await inside('人')).toEqual({ words: [], characters: ['人 rén'] });
  });

  test('each is there once, and so is nothing of what is not Chinese', async () => {
    expect(await inside('人民、人民ABC')).toEqual({ words: ['人民 rénmín'], characters: ['人 rén'] });
    expect(await inside('')).toEqual({ words: [], characters: [] });
  });
});
