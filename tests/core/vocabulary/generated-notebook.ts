import fc from 'fast-check';
import type { Correction } from '../../../lib/core/corrections/correction.ts';
import type { KeptOwnTerm } from '../../../lib/core/own-terms/kept-own-term.ts';
import { ownTermKey } from '../../../lib/core/own-terms/own-term.ts';
import { CARD_STATES, type Encounter, type Entry, type Review, STATUSES } from '../../../lib/core/vocabulary/entry.ts';
import {
  correctionKey,
  correctionTombstone,
  type Notebook,
  reviewKey,
  type Tombstone,
} from '../../../lib/core/vocabulary/notebook.ts';

/** Few ids and few moments, so that two notebooks meet in everything, in the same moment too. */
const WORDS = ['改革', '开放', '民生', '治理'];
const moment = fc.integer({ min: 0, max: 6 });
const text = fc.constantFrom('', 'a', 'b', '一“二”\n三', '<b>&amp;</b>', 'x,"y"\tz');

const card = fc.record({
  due: moment,
  stability: fc.constantFrom(0, 2.3065),
  difficulty: fc.constantFrom(0, 2.1181),
  scheduledDays: fc.nat(30),
  learningSteps: fc.nat(2),
  reps: fc.nat(3),
  lapses: fc.nat(2),
  state: fc.constantFrom(...CARD_STATES),
  lastReview: fc.option(moment),
});

const pause = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.constant({ kind: 'suspended' } as const),
  fc.record({ kind: fc.constant('buried' as const), until: moment }),
);

const life = fc.oneof(
  fc.constant({ deletedAt: null, isGone: false }),
  fc.record({ deletedAt: moment, isGone: fc.boolean() }),
);

function entryOf(word: string): fc.Arbitrary<Entry> {
  const item = fc.record({
    kind: fc.constant('word' as const),
    simplified: fc.constant(word),
    traditional: fc.constantFrom(word, '開放'),
    pinyin: fc.constantFrom('', 'gǎigé'),
    meaning: text,
  });
  const fields = fc.record({
    id: fc.constant(`word:${word}`),
    item,
    savedAt: moment,
    status: fc.constantFrom(...STATUSES),
    tags: fc.subarray(['economy', 'party', '会议']),
    note: text,
    card,
    pause,
    clocks: fc.record({
      item: moment,
      status: moment,
      tags: moment,
      note: moment,
      card: moment,
      pause: moment,
      life: moment,
    }),
  });
  return fc.tuple(fields, life).map(([entry, alive]) => ({ ...entry, ...alive }));
}

const encounter: fc.Arbitrary<Encounter> = fc.record({
  id: fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5'),
  entryId: fc.constantFrom(...WORDS.map((word) => `word:${word}`)),
  sentence: fc.constantFrom('改革。', '深化改革开放，“稳”字当头。'),
  start: fc.constant(0),
  end: fc.constant(2),
  title: text,
  url: fc.constantFrom('', 'https://news.example/1'),
  site: fc.constantFrom('', 'news.example'),
  at: moment,
  keptAt: moment,
});

const review: fc.Arbitrary<Review> = fc.record({
  entryId: fc.constantFrom(...WORDS.map((word) => `word:${word}`)),
  grade: fc.constantFrom(1, 2, 3, 4),
  at: moment,
  before: card,
  keptAt: moment,
});

const OWN_IDS = ['own-term-1', 'own-term-2', 'own-term-3'];

function ownTermOf(id: string): fc.Arbitrary<KeptOwnTerm> {
  return fc.record({
    id: fc.constant(id),
    headword: fc.constantFrom('双碳', '稳增长'),
    traditional: fc.constantFrom('', '雙碳'),
    forms: fc.subarray(['碳达峰碳中和', '保增长']),
    pinyin: fc.constantFrom('', 'shuāngtàn'),
    renderings: fc.subarray(['dual carbon', 'steady growth', 'x,"y"\tz'], { minLength: 1 }),
    note: text,
    source: text,
    site: fc.constantFrom(null, 'news.example'),
    addedAt: moment,
    changedAt: moment,
    deletedAt: fc.option(fc.integer({ min: 1, max: 6 })),
    clocks: fc.record({ spelling: moment, renderings: moment, note: moment, source: moment, life: moment }),
  });
}

/** A glossary holds one living term for each headword and site. */
const ownTerms: fc.Arbitrary<KeptOwnTerm[]> = fc
  .subarray(OWN_IDS)
  .chain((ids) => fc.tuple(...ids.map(ownTermOf)))
  .map((terms) => {
    const taken = new Set<string>();
    return terms.map((term) => {
      const isTwin = term.deletedAt === null && taken.has(ownTermKey(term));
      if (term.deletedAt === null) taken.add(ownTermKey(term));
      return isTwin ? { ...term, deletedAt: 1 } : term;
    });
  });

const correction: fc.Arbitrary<Correction> = fc.record({
  word: fc.constantFrom('行', '重'),
  sentence: fc.constantFrom('', '行。'),
  pinyin: fc.constantFrom('xíng', 'háng'),
  at: moment,
});

const tombstone: fc.Arbitrary<Tombstone> = fc.record({
  id: fc.oneof(
    fc.constantFrom('e1', 'e2', 'e3').map((id) => `encounter:${id}`),
    fc.tuple(fc.constantFrom(...WORDS), moment).map(([word, at]) => `review:word:${word}@${at}`),
    correction.map((one) => correctionTombstone(one, 0).id),
  ),
  at: moment,
});

/** Notebooks that a history of saving, deleting, merging may leave: what a tombstone has taken out is not in them. */
export const notebooks: fc.Arbitrary<Notebook> = fc
  .record({
    entries: fc.subarray(WORDS).chain((words) => fc.tuple(...words.map(entryOf))),
    encounters: fc.uniqueArray(encounter, { selector: ({ id }) => id, maxLength: 5 }),
    reviews: fc.uniqueArray(review, { selector: reviewKey, maxLength: 5 }),
    ownTerms,
    corrections: fc.uniqueArray(correction, { selector: correctionKey, maxLength: 3 }),
    tombstones: fc.uniqueArray(tombstone, { selector: ({ id }) => id, maxLength: 5 }),
  })
  .map((notebook) => {
    const gone = new Map(notebook.tombstones.map(({ id, at }) => [id, at]));
    return {
      ...notebook,
      encounters: notebook.encounters.filter(({ id, keptAt }) => keptAt > (gone.get(`encounter:${id}`) ?? -1)),
      reviews: notebook.reviews.filter((one) => one.keptAt > (gone.get(`review:${reviewKey(one)}`) ?? -1)),
      corrections: notebook.corrections.filter((one) => one.at > (gone.get(correctionTombstone(one, 0).id) ?? -1)),
    };
  });

/** A notebook in an order of its own, to compare with another. */
export function inOrder(notebook: Notebook): Notebook {
  const by = <Kept>(kept: readonly Kept[], keyOf: (one: Kept) => string) =>
    [...kept].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    entries: by(notebook.entries, ({ id }) => id),
    encounters: by(notebook.encounters, ({ id }) => id),
    reviews: by(notebook.reviews, reviewKey),
    ownTerms: by(notebook.ownTerms, ({ id }) => id),
    corrections: by(notebook.corrections, correctionKey),
    tombstones: by(notebook.tombstones, ({ id }) => id),
  };
}
