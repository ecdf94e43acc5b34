import { hanCharacters } from './han.ts';

/** Commonest characters of news, in both scripts: any hundred characters of it have some, and chance hardly gives any. */
const COMMON = new Set(
  '的国國中人新大一家会會发發和为為民公市要行不作在长長经經地展有上日事出是业業年政文了方这這个個他我以',
);
/** Chinese characters from which on the commonest cannot all be missing: below this share the text is none. */
const [ENOUGH_HAN, LEAST_COMMON] = [100, 0.02];
/** What the halves of punctuation and of 的中人大务分经 in UTF-8 become when read as GBK; and what was broken twice. */
const GARBLED_HAN = /[锛紝銆傚屽傛屼鐨殑涓浜澶鍔鍒缁鈥]|锟斤拷/g;
const REPLACED = /\ufffd/g;
const NOT_ASCII = /[^\0-\x7f]/g;
/** What windows-1252 makes of the bytes beyond ASCII. */
const WESTERN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/g;

/**
 * Whether a text was read in another encoding than it was written in, so that no character of it means anything: GBK,
 * Big5 and UTF-8 taken for each other, or for the Western encoding. Of a text that is short it may remain unnoticed.
 */
export function looksMisread(text: string): boolean {
  const replaced = count(text, REPLACED);
  if (replaced >= 20 && replaced * 5 >= count(text, NOT_ASCII)) return true;
  const western = count(text, WESTERN);
  // The most accented of Western languages have a quarter of it.
  if (western >= 20 && western * 5 >= 2 * count(text, /\S/g)) return true;
  const han = hanCharacters(text);
  const garbled = count(text, GARBLED_HAN);
  if (garbled >= 3 && garbled * 20 >= han.length) return true;
  return han.length >= ENOUGH_HAN && han.filter((one) => COMMON.has(one)).length < LEAST_COMMON * han.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
