import { capital, joinWritten, type WrittenSyllable } from './orthography.ts';

type Written = { readonly written: readonly WrittenSyllable[] };

/** Conjunctions and particles within a name: Guójiā Fāzhǎn hé Gǎigé Wěiyuánhuì. */
const SMALL = /^(?:hé|yǔ|de|jí|jì)$/;

/** Whether every word of a reading begins with a capital, as those of an institution do (GB/T 16159-2012, 6.3.2). */
export function isProperName(words: readonly Written[]): boolean {
  return (
    words.length > 1 &&
    words.map(({ written }) => joinWritten(written)).every((one) => SMALL.test(one) || /^\p{Lu}/u.test(one))
  );
}

/** Whether a word is written with a capital, as names are. */
export function isCapitalised({ written }: Written): boolean {
  return /^\p{Lu}/u.test(written[0] ?? '');
}

/** The words of a proper name, each with its capital. */
export function inCapitals<Word extends Written>(words: readonly Word[]): Word[] {
  return words.map((word) => {
    const [first = '', ...rest] = word.written;
    return SMALL.test(joinWritten(word.written))
      ? word
      : { ...word, written: [capital(first), ...rest.map(capitalAfterSpace)] };
  });
}

function capitalAfterSpace(written: WrittenSyllable): WrittenSyllable {
  return written.startsWith(' ') ? ` ${capital(written.slice(1))}` : written;
}
