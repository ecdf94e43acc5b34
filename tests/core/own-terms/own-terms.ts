import fc from 'fast-check';
import { checkFields } from '../../../lib/core/own-terms/check-fields.ts';
import { NO_FIELDS, type OwnTerm, ownTermKey, type RawFields } from '../../../lib/core/own-terms/own-term.ts';
import type { ImportClock } from '../../../lib/core/own-terms/plan-import.ts';

/** A term of the reader's with nothing but what must be there. */
export function ownTerm(headword: string, more: Partial<OwnTerm> = {}): OwnTerm {
  return {
    id: `id-of-${[...headword].map((character) => character.codePointAt(0)?.toString(16)).join('-')}`.slice(0, 64),
    headword,
    traditional: '',
    forms: [],
    pinyin: '',
    renderings: [`rendering of ${headword}`],
    note: '',
    source: '',
    site: null,
    addedAt: 1_000,
    changedAt: 2_000,
    ...more,
  };
}

export function raw(more: Partial<RawFields>): RawFields {
  return { ...NO_FIELDS, ...more };
}

/** A clock that stands still, and names that count up. */
export function clock(now = 5_000): ImportClock {
  let given = 0;
  return { now, newId: () => `new-id-${++given}` };
}

const han = fc.string({ unit: fc.constantFrom(...'改革开放民生经济一带路、·“”AB 𠮷'), minLength: 0, maxLength: 6 });
const chinese = han.map((rest) => `发展${rest}`);
const messy = fc.string({ unit: fc.constantFrom(...'ab,;"|\\\t\n\r &<>]\'=é’中 \u2028{}#'), maxLength: 12 });
const rendering = messy.map((text) => `x${text}`);

/** Terms as the reader's glossary may hold them: tidy, but with every mark that a format has a meaning for. */
export const anyTerms: fc.Arbitrary<OwnTerm[]> = fc
  .array(
    fc.record({
      headword: chinese,
      traditional: fc.oneof(fc.constant(''), chinese),
      forms: fc.array(chinese, { maxLength: 3 }),
      pinyin: fc.constant(''),
      renderings: fc.array(rendering, { minLength: 1, maxLength: 3 }),
      note: messy,
      source: messy,
      site: fc.constantFrom('', 'example.org', 'news.example.cn'),
      addedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      changedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((given) => {
    const terms = given.map(({ addedAt, changedAt, ...fields }, i): OwnTerm => {
      const checked = checkFields(fields);
      return { ...checked.fields, id: `0123456789-${i}`, addedAt, changedAt };
    });
    return [...new Map(terms.map((term) => [ownTermKey(term), term])).values()];
  });
