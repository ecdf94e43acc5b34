import { writtenSyllables } from '../pinyin/orthography.ts';
import { toneMarked } from '../pinyin/syllable.ts';

/** CC-CEDICT's numbered syllables as running pinyin: `Zhong1 hua2 Ren2 min2` → `Zhōnghuá Rénmín`. */
export function cedictPinyin(numbered: string): string {
  let written = '';
  let isInWord = false;
  for (const token of numbered.split(' ')) {
    if (token === ',') written += ', ';
    else if (token === '-' || token === '·') written += token;
    else if (isInWord && continuesWord(token)) written += writtenSyllables(['', toneMarked(token)]).join('');
    else written += (/[\p{L}\d]$/u.test(written) ? ' ' : '') + toneMarked(token);
    isInWord = /[1-5]$/.test(token);
  }
  return written;
}

/** A capital begins a word of its own, and so does what is no syllable (AA制). */
function continuesWord(token: string): boolean {
  return /^[a-z:]+[1-5]$/.test(token);
}
