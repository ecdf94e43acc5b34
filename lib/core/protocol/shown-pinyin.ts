import type { Found } from '../annotation/look-up.ts';
import { isPlainStyle, type PinyinStyle } from '../pinyin/pinyin-style.ts';
import { restyle } from '../pinyin/restyle.ts';
import type { HeadwordEntries } from './look-up.ts';

/** The pinyin of an answer as the reader wants it written, by what the answer itself has; empty where that is the same. */
export function shownPinyin(
  {
    own,
    term,
    formula,
    words,
    pinyin: here,
    readings,
  }: Pick<Found, 'own' | 'term' | 'formula' | 'pinyin' | 'readings'> & { readonly words: readonly HeadwordEntries[] },
  style: PinyinStyle,
): Record<string, string> {
  if (isPlainStyle(style)) return {};
  const headwords = words.flatMap(({ entries }) =>
    entries.map(({ simplified, pinyin }) => [simplified, pinyin] as const),
  );
  if (own) headwords.push([own.term.headword, own.pinyin]);
  if (term) headwords.push([term.headword, term.pinyin]);
  if (formula?.kind === 'pattern') headwords.push([formula.text, here]);
  const [word] = words;
  if (word && readings)
    headwords.push(...[here, ...readings.choices].map((pinyin) => [word.headword, pinyin] as const));
  return Object.fromEntries(headwords.map(([headword, pinyin]) => [pinyin, restyle(pinyin, headword, style)]));
}
