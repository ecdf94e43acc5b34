import type { Lexicon } from '../lexicon/lexicon.ts';
import { isListedName } from '../names/listed-name.ts';
import { characterSet } from '../text/character-set.ts';
import { piece, suffixPiece, type UnlistedWord } from './unlisted-word.ts';

/**
 * Syllables that make a noun of the word before them and are written with it (GB/T 16159), in both scripts.
 * Without those that begin words of their own as often: 会 家 地 人 所 部 队 机.
 */
const SUFFIXES = characterSet(
  '者性化率度型式界业業厂廠局史案节節树樹站员員器费費权權法学學品剂劑园園厅廳馆館区區级級线線族观觀感罪税稅署量',
);

/** A suffix, but after a name a verb: 陈毅|率|部. */
const LEAD = '率';

/** A suffix costs less than the same character as a word; in the lexicon's scale. */
const SUFFIX = 62;
/** Where it rather begins a word with what follows: 更加|感受, 部分|站点. */
const BEGINNING = 107;

/** Adds a word of two characters with a suffix: 造纸厂, 采集器, 发展史. */
export function addDerivedWord(
  found: UnlistedWord[],
  text: string,
  offset: number,
  limit: number,
  lexicon: Lexicon,
): void {
  const suffix = offset + 2;
  if (suffix >= limit || !SUFFIXES.has(text.charCodeAt(suffix))) return;
  const stem = lexicon.wordOf(text, offset, suffix);
  if (stem < 0 || (text.charAt(suffix) === LEAD && isListedName(stem, 2, lexicon))) return;
  const suffixWord = lexicon.wordOf(text, suffix, suffix + 1);
  const pieces = [piece(offset, suffix, stem), suffixPiece(suffix, suffix + 1, suffixWord)];
  const beginsWord = lexicon.wordOf(text, suffix, suffix + 2) >= 0;
  found.push({ end: suffix + 1, cost: lexicon.cost(stem) + (beginsWord ? BEGINNING : SUFFIX), pieces });
}
