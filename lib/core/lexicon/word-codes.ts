import { hanCharacters } from '../text/han.ts';
import { CAPITAL, KIND, STRIDE, SYLLABLE_MASK } from './format.ts';
import { type Links, nodeOf, parentOf } from './links.ts';
import type { Sections } from './sections.ts';

/** Codes of a word's readings, one after the other; each has a code per Chinese character of the word. */
export type WordCodes = (word: number) => Uint16Array;

/** @param wordOf number of the word that is exactly the text, or -1. */
export function openWordCodes(sections: Sections, links: Links, wordOf: (text: string) => number): WordCodes {
  const { kind, code, codesBefore } = sections;
  const kindOf = (word: number) => ((kind[word >> 2] ?? 0) >> ((word & 3) * 2)) & 3;

  return (word) => {
    const own = kindOf(word);
    if (own === KIND.none) return new Uint16Array();
    if (own === KIND.listed) return listed(word);
    const codes = hanCharacters(textOf(word, sections, links)).map(firstCode);
    if (own === KIND.name) codes[0] = (codes[0] ?? 0) | CAPITAL;
    return Uint16Array.from(codes);
  };

  /** In `code` every listed word has the number of its codes before them. */
  function listed(word: number): Uint16Array {
    const stride = Math.floor(word / STRIDE);
    let at = codesBefore[stride] ?? 0;
    for (let one = stride * STRIDE; one < word; one++) {
      if (kindOf(one) === KIND.listed) at += 1 + (code[at] ?? 0);
    }
    return code.subarray(at + 1, at + 1 + (code[at] ?? 0));
  }

  function firstCode(character: string): number {
    const word = wordOf(character);
    return kindOf(word) === KIND.listed ? (listed(word)[0] ?? 0) & SYLLABLE_MASK : 0;
  }
}

/** The headword itself, gathered from its end to the root. */
function textOf(word: number, sections: Sections, links: Links): string {
  let text = '';
  for (let node = nodeOf(word, sections, links); node > 0; node = parentOf(node, sections, links)) {
    text = String.fromCharCode(sections.label[node] ?? 0) + text;
  }
  return text;
}
