import { type FormPlaces, pairOf } from './form-places.ts';
import type { Term } from './term.ts';
import type { TermLine, TermSections } from './terms-format.ts';

export type TermList = {
  /** All, in the order in which they were packed. Makes every one of them. */
  terms(): Term[];
  /** The term of a number; always the same object. */
  term(number: number): Term;
  /** Number of the term that has an id, or -1. */
  numberOf(id: string): number;
  /** Terms a form of which, of `shortest` units at least, begins or ends with a pair of units (`pairOf`) that is asked for. */
  termsLike(isAskedFor: (pair: number) => boolean, shortest: number): Term[];
};

/** The terms themselves, each made when it is first asked for. */
export function openTermList(sections: TermSections, places: FormPlaces): TermList {
  const { terms: count, forms, unit, spellings } = sections;
  const { formStart, lineStart, termOf, firstForm } = places;
  const made: Term[] = [];

  function makeTerm(number: number): Term {
    const line: TermLine = JSON.parse(textOf(lineStart, number)); // made so when it was packed
    const [id, headword, traditional, pinyin, ...barred] = line;
    const first = firstForm[number] ?? 0;
    const length = (firstForm[number + 1] ?? 0) - first;
    const texts = Array.from({ length }, (_, i) => textOf(formStart, first + i));
    const written = (text: string | number) => (typeof text === 'number' ? (texts[text] ?? '') : text);
    const spelt = spellings[number] ?? 0;
    return {
      id,
      headword: written(headword),
      traditional: written(traditional),
      pinyin,
      spellings: texts.slice(0, spelt),
      otherForms: texts.slice(spelt),
      barred,
    };
  }

  function textOf(starts: Uint32Array, number: number): string {
    // Spreading runs the array's iterator, which takes five times as long in code that has just begun to run.
    return Reflect.apply(String.fromCharCode, null, unit.subarray(starts[number], starts[number + 1]));
  }

  function term(number: number): Term {
    made[number] ??= makeTerm(number);
    return made[number];
  }

  return {
    terms: () => Array.from({ length: count }, (_, number) => term(number)),
    term,
    /** Compares with the lines' beginnings as they lie there: most fail at the third unit. */
    numberOf(id) {
      const beginning = `${JSON.stringify([id]).slice(0, -1)},`;
      for (let number = 0; number < count; number++) {
        const start = lineStart[number] ?? 0;
        let i = 0;
        while (i < beginning.length && unit[start + i] === beginning.charCodeAt(i)) i++;
        if (i === beginning.length) return number;
      }
      return -1;
    },
    termsLike(isAskedFor, shortest) {
      const like = new Set<number>();
      const pairAt = (at: number) => pairOf(unit[at] ?? 0, unit[at + 1] ?? 0);
      for (let form = 0; form < forms; form++) {
        const start = formStart[form] ?? 0;
        const end = formStart[form + 1] ?? 0;
        if (end - start < shortest) continue;
        if (isAskedFor(pairAt(start)) || isAskedFor(pairAt(end - 2))) like.add(termOf[form] ?? 0);
      }
      return [...like].map(term);
    },
  };
}
