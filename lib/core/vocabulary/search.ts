import { toneless } from '../pinyin/syllable.ts';
import type { Entry } from './entry.ts';

/** The texts of an entry in the form in which they are compared, a line each; made once, searched at every key. */
type Texts = { readonly written: string; readonly sound: string };

export type Search<Listed> = {
  /** What holds the query in its headword (either script), pinyin (with or without tones and spaces) or meaning. */
  find(query: string): Listed[];
};

/** Prepares a list for being searched as the reader types. */
export function createSearch<Listed extends { readonly entry: Entry }>(listed: readonly Listed[]): Search<Listed> {
  const texts = listed.map(({ entry }) => textsOf(entry));
  return {
    find(query) {
      const wanted = query.trim().toLowerCase();
      if (wanted === '') return [...listed];
      const sound = bare(wanted);
      return listed.filter((_, index) => {
        const { written = '', sound: sounds = '' } = texts[index] ?? {};
        return written.includes(wanted) || (sound !== '' && sounds.includes(sound));
      });
    },
  };
}

function textsOf({ item: { simplified, traditional, pinyin, meaning } }: Entry): Texts {
  // A line break is in no query: none is found across two texts.
  return { written: `${simplified}\n${traditional}\n${meaning}`.toLowerCase(), sound: bare(pinyin.toLowerCase()) };
}

function bare(pinyin: string): string {
  return toneless(pinyin).replace(/[\s'’-]/g, '');
}
