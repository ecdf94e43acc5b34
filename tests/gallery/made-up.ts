import type { OwnTermContent, TermContent } from '../../lib/core/protocol/look-up.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { PLAIN_TERM, TERM } from '../components/contents.ts';
import { summary } from '../core/notebook-list/summaries.ts';

const DAY = 86_400_000;

/** Noon of the day that the gallery is of. */
export const NOW = Date.UTC(2026, 10, 23, 12);

/** A term with all that a term can have. */
export const FULL_TERM: TermContent = {
  ...TERM,
  timeNotes: [
    { kind: 'rendering-then', articleDate: '2014-03-05' },
    {
      kind: 'already-replaced',
      by: { id: 'b', headword: '社会治理', rendering: 'social governance' },
      since: '2013-11',
    },
  ],
  relations: [
    {
      kind: 'notToConfuse',
      terms: [{ id: 'c', headword: '“四个全面”战略布局', rendering: 'the Four-Pronged Comprehensive Strategy' }],
    },
  ],
};

export const OWN_TERM: OwnTermContent = {
  pinyin: 'wěn liàn qiáng liàn xíngdòng',
  parts: [{ id: 'd', headword: '行动', rendering: 'campaign' }],
  term: {
    id: 'own-term',
    headword: '稳链强链行动',
    traditional: '穩鏈強鏈行動',
    forms: [],
    pinyin: '',
    renderings: ['campaign to steady and strengthen supply chains', 'supply chain campaign'],
    note: 'First seen in the provincial plan; the city papers shorten it.',
    source: 'our house list',
    site: 'hebei.example',
    addedAt: NOW - 40 * DAY,
    changedAt: NOW - 3 * DAY,
  },
};

/** The list as a reader has it: long words and short ones, all statuses. */
export const ROWS = [
  summary('基层治理', {
    traditional: '基層治理',
    pinyin: 'jīcéng zhìlǐ',
    meaning: 'community-level governance',
    status: 'learning',
    tags: ['briefing', 'Q4'],
    met: 12,
    savedAt: NOW - 20 * DAY,
    due: NOW - DAY,
    lastMet: NOW - DAY,
  }),
  summary('把权力关进制度的笼子里', {
    traditional: '把權力關進制度的籠子裏',
    pinyin: 'bǎ quánlì guānjìn zhìdù de lóngzi li',
    meaning: 'keep power within an institutional cage, that is, bound by rules that can be enforced',
    status: 'new',
    savedAt: NOW - DAY,
    due: NOW + DAY,
    lastMet: NOW - DAY,
  }),
  summary('民生', {
    pinyin: 'mínshēng',
    meaning: 'livelihood',
    status: 'known',
    savedAt: NOW - 300 * DAY,
    due: NOW + 90 * DAY,
    lastMet: NOW - 9 * DAY,
    met: 140,
  }),
  summary('会议', {
    traditional: '會議',
    pinyin: 'huìyì',
    meaning: 'meeting',
    status: 'ignored',
    savedAt: NOW - 5 * DAY,
    due: Number.POSITIVE_INFINITY,
  }),
];

/** An entry with the sentences that it was met in. */
export const LISTED = {
  entry: {
    ...newEntry(
      {
        kind: 'term',
        termId: PLAIN_TERM.id,
        simplified: '基层治理',
        traditional: '基層治理',
        pinyin: 'jīcéng zhìlǐ',
        meaning: 'community-level governance',
      },
      NOW - 20 * DAY,
    ),
    status: 'learning',
    tags: ['briefing', 'Q4'],
    note: 'cf. 社会治理: there the state as a whole, here the street and the village',
  },
  encounters: [
    {
      id: 'met-1',
      entryId: 'term:plain',
      sentence: '街道把基层治理的事情一件一件摆到居民面前商量。',
      start: 3,
      end: 7,
      title: '一条老街的议事桌',
      url: 'https://news.example/1',
      site: 'news.example',
      at: NOW - DAY,
      keptAt: NOW - DAY,
    },
    {
      id: 'met-2',
      entryId: 'term:plain',
      sentence: '他说，基层治理靠的是熟悉每一扇门后面的人。',
      start: 3,
      end: 7,
      title: '',
      url: '',
      site: '',
      at: NOW - 20 * DAY,
      keptAt: NOW - 20 * DAY,
    },
  ],
} as const;
