import type { Encounter } from './entry.ts';

/** Sentences up to so many characters stand in the link whole; of longer ones their two ends. */
const WHOLE = 120;
const END = 30;

/**
 * The address of the page at the sentence (a text fragment); null where there is no address of the web. The whole
 * sentence is named rather than the word in it: browsers find a fragment only between word boundaries of their own, and
 * where a sentence begins and ends they agree with us.
 */
export function sentenceLink({ url, sentence }: Pick<Encounter, 'url' | 'sentence'>): string | null {
  if (!/^https?:\/\//.test(url)) return null;
  const characters = [...sentence.trim()];
  if (characters.length === 0) return url;
  const ends = [characters.slice(0, END), characters.slice(-END)];
  const named = characters.length > WHOLE ? ends : [characters];
  return `${url}#:~:text=${named.map((part) => encoded(part.join('').trim())).join(',')}`;
}

/** A hyphen before or after a comma would make what is beside it a prefix or suffix; half a character cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
