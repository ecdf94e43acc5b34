import { hanCharacters } from '../text/han.ts';
import { inStyle } from './in-style.ts';
import { joinWritten, parsePinyin } from './orthography.ts';
import { isPlainStyle, type PinyinStyle } from './pinyin-style.ts';
import type { SpokenWord } from './tone-sandhi.ts';

/** A word with the number of its token; the odd tokens are the separators. */
type TokenWord = SpokenWord & { readonly token: number };

/**
 * Running pinyin of a headword (`bù wàng chūxīn, láojì shǐmìng`) in the reader's style. Marks, and words that are no pinyin
 * (`5G`), stay as they are; so does everything where the syllables do not fit the headword's characters.
 */
export function restyle(pinyin: string, headword: string, style: PinyinStyle): string {
  if (isPlainStyle(style)) return pinyin;
  const tokens = pinyin.split(/([\s,，、·/]+)/);
  const characters = hanCharacters(headword);
  const phrases: TokenWord[][] = [[]];
  let next = 0;
  for (const [token, text] of tokens.entries()) {
    if (/[^\s]/.test(text) && token % 2 === 1) phrases.push([]);
    const written = parsePinyin(text)?.[0]?.written;
    if (!written) continue;
    phrases.at(-1)?.push({ token, characters: characters.slice(next, next + written.length), written });
    next += written.length;
  }
  if (next !== characters.length) return pinyin;
  for (const phrase of phrases) {
    const styled = inStyle(phrase, style);
    phrase.forEach(({ token }, i) => {
      tokens[token] = joinWritten(styled[i] ?? []);
    });
  }
  return tokens.join('');
}
