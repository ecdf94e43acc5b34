import type { CardFrame } from '../../components/card-frame.ts';
import type { EntryHand, HandState } from '../../components/entry-hand.ts';
import type { LookUp, TermContent } from '../../lib/core/protocol/look-up.ts';
import type { Encounter, Entry } from '../../lib/core/vocabulary/entry.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';

export const TERM: TermContent = {
  id: 'five-sphere',
  headword: '“五位一体”总体布局',
  traditional: '「五位一體」總體佈局',
  pinyin: 'wǔ wèi yī tǐ zǒngtǐ bùjú',
  category: 'governance',
  literal: 'five positions, one body',
  gloss: 'The plan for building socialism in five fields.',
  renderings: [
    {
      text: 'the Five-Sphere Integrated Plan',
      kind: 'official',
      verified: true,
      source: { title: 'Report to the 20th Congress', body: 'Xinhua', date: '2022-10-16', url: 'https://example.org/' },
      note: 'capitalised',
    },
    { text: 'five-in-one overall layout', kind: 'ours', verified: false },
  ],
  origin: { date: '2012-11', occasion: '18th National Congress', certainty: 'probable' },
  timeNotes: [],
  relations: [],
  members: [
    { text: '经济建设', rendering: 'economic' },
    { text: '政治建设', rendering: 'political' },
    { text: '文化建设', rendering: 'cultural' },
  ],
  parts: [
    { id: 'overall', headword: '总体布局', rendering: 'overall plan' },
    { id: 'layout', headword: '布局', rendering: 'layout' },
  ],
};

/** A term of which no more is known than must be. */
export const PLAIN_TERM: TermContent = {
  id: 'plain',
  headword: '高水平开放',
  traditional: '高水平开放',
  pinyin: 'gāo shuǐpíng kāifàng',
  category: 'economy',
  gloss: 'Opening up further.',
  renderings: [{ text: 'high-standard opening up', kind: 'media', verified: false }],
  timeNotes: [],
  relations: [],
  members: [],
  parts: [],
};

const BARE = { classifiers: [], notes: [], targets: [] };

export const WORDS: LookUp['words'] = [
  {
    start: 0,
    end: 2,
    headword: '会议',
    entries: [
      {
        simplified: '会议',
        traditional: '會議',
        pinyin: 'huìyì',
        definitions: ['meeting', 'conference'],
        classifiers: [
          { simplified: '场', traditional: '場', pinyin: 'chǎng' },
          { simplified: '届', traditional: '届', pinyin: 'jiè' },
        ],
        notes: ['Taiwan pr. huìyí'],
        targets: [],
      },
    ],
  },
  {
    start: 0,
    end: 1,
    headword: '会',
    entries: [
      { ...BARE, simplified: '会', traditional: '会', pinyin: 'huì', definitions: ['can'] },
      { ...BARE, simplified: '会', traditional: '会', pinyin: 'kuài', definitions: ['to balance an account'] },
    ],
  },
];

export const VARIANT: LookUp['words'] = [
  {
    start: 0,
    end: 1,
    headword: '裏',
    entries: [
      {
        ...BARE,
        simplified: '里',
        traditional: '裏',
        pinyin: 'lǐ',
        definitions: ['variant of 裡 (lǐ)'],
        targets: [{ simplified: '里', traditional: '裡', pinyin: 'lǐ', definitions: ['lining', 'inside'] }],
      },
    ],
  },
];

export const NOTHING: LookUp = {
  span: { start: 0, end: 1 },
  words: [],
  pinyin: '',
  otherReadings: [],
  shownPinyin: {},
  savedState: { kind: 'known', encounters: 0 },
};

/** A card all of which is seen, opened by the pointer. */
export const FRAME: CardFrame = {
  isPinned: false,
  isSheet: false,
  isMore: true,
  back: null,
  inside: null,
  isHere: true,
};

export function handOf(state: Partial<HandState> = {}, wishes: Partial<EntryHand> = {}): EntryHand {
  const none = { notes: null, unkept: null, tagsFailure: null, knownTags: [], canSpeak: false };
  return {
    onStatus: () => {},
    onNote: () => {},
    onTags: () => {},
    onTagsOpen: () => {},
    onTakeBack: () => {},
    onHear: () => {},
    onCopy: () => {},
    ...wishes,
    state: { ...none, said: { kind: 'nothing' }, ...state },
  };
}

/** A card whose reader wants nothing. */
export const NO_WISHES = {
  frame: FRAME,
  hand: handOf(),
  onPin: () => {},
  onClose: () => {},
  onMore: () => {},
  onBack: () => {},
  onSave: () => {},
  onUndo: () => {},
  onEdit: () => {},
  onRemove: () => {},
  onRestore: () => {},
  onReport: () => {},
  onWrite: () => {},
  onRead: () => {},
  onForgetReading: () => {},
};

export function encounterOf(change: Partial<Encounter> = {}): Encounter {
  return {
    id: 'e1',
    entryId: 'word:会议',
    sentence: '中央经济工作会议在北京举行。',
    start: 6,
    end: 8,
    title: '要闻',
    url: 'https://news.example/1',
    site: 'news.example',
    at: Date.UTC(2026, 10, 2, 12),
    keptAt: Date.UTC(2026, 10, 2, 12),
    ...change,
  };
}

/** Saved and due on 3 November 2026. */
export function entryOf(change: Partial<Entry> = {}): Entry {
  const item = { kind: 'word', simplified: '会议', traditional: '會議', pinyin: 'huìyì', meaning: 'meeting' } as const;
  return {
    ...newEntry(item, Date.UTC(2026, 10, 2, 12)),
    card: {
      due: Date.UTC(2026, 10, 3, 12),
      stability: 1,
      difficulty: 5,
      scheduledDays: 1,
      learningSteps: 0,
      reps: 1,
      lapses: 0,
      state: 'review',
      lastReview: null,
    },
    ...change,
  };
}
