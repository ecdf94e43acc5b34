import { Card, type SaveStatus } from '../../components/Card.tsx';
import type { CardFrame } from '../../components/card-frame.ts';
import type { HandState } from '../../components/entry-hand.ts';
import type { LookUp, SavedState } from '../../lib/core/protocol/look-up.ts';
import { FRAME, handOf, NO_WISHES, NOTHING, PLAIN_TERM, VARIANT, WORDS } from '../components/contents.ts';
import { FULL_TERM, NOW, OWN_TERM } from './made-up.ts';
import type { State } from './state.ts';

const SAVED: SavedState = { kind: 'known', encounters: 3, met: { pages: 2, since: NOW - 40 * 86_400_000 } };
const NOTES = { status: 'learning', tags: ['briefing', 'Q4'], note: 'cf. 总布局' } as const;

type Given = {
  content: Partial<LookUp>;
  frame?: Partial<CardFrame>;
  status?: SaveStatus;
  hand?: Partial<HandState>;
};

function card(name: string, { content, frame = {}, status = { kind: 'idle' }, hand = {} }: Given): State {
  return {
    name: `card: ${name}`,
    surface: 'card',
    show: () => (
      <Card
        {...NO_WISHES}
        content={{ ...NOTHING, ...content }}
        frame={{ ...FRAME, isMore: false, ...frame }}
        status={status}
        hand={handOf({ canSpeak: true, ...hand })}
      />
    ),
  };
}

const PERSON: LookUp['words'] = [
  {
    start: 0,
    end: 3,
    headword: '解望舒',
    entries: [
      {
        simplified: '解望舒',
        traditional: '解望舒',
        pinyin: 'Xiè Wàngshū',
        definitions: ['Wangshu Xie (1970-), made up'],
        isOurs: true,
        classifiers: [],
        notes: [],
        targets: [],
      },
    ],
  },
];
const INSIDE = { words: WORDS, characters: WORDS.slice(1), shownPinyin: {} };

/** The card, at a glance and in full, with all that can be said in it. There is none while an answer is awaited. */
export const CARD_STATES: readonly State[] = [
  card('term at a glance', { content: { term: PLAIN_TERM, pinyin: PLAIN_TERM.pinyin } }),
  card('term in full', {
    content: { term: FULL_TERM, savedState: SAVED },
    frame: { isMore: true, inside: INSIDE },
    hand: { notes: NOTES },
  }),
  card('name', { content: { words: PERSON, pinyin: 'Xiè Wàngshū' } }),
  card('name without an entry', {
    content: { unlisted: { text: '解望舒', simplified: '解望舒', isName: true }, pinyin: 'Xiè Wàngshū' },
  }),
  card('word without an entry', {
    content: {
      unlisted: { text: '会议观', simplified: '会议观', isName: false },
      span: { start: 0, end: 3 },
      words: WORDS,
      pinyin: 'huìyìguān',
    },
  }),
  card('word', { content: { words: WORDS, pinyin: 'huìyì' }, frame: { isMore: true } }),
  card('variant', { content: { words: VARIANT, pinyin: 'lǐ' } }),
  card('no entry', { content: {} }),
  card('reading unsure', {
    content: {
      words: WORDS,
      pinyin: 'huìyì',
      otherReadings: ['kuàiyì'],
      readings: { choices: ['huìyì', 'kuàiyì'], corrected: null },
    },
  }),
  card('reading corrected', {
    content: { words: WORDS, pinyin: 'huìyì', readings: { choices: ['huìyì', 'kuàiyì'], corrected: 'everywhere' } },
  }),
  card('own term', { content: { own: OWN_TERM, term: PLAIN_TERM } }),
  card('formula without an entry', {
    content: {
      formula: { kind: 'pattern', text: '“三个一批”行动', simplified: '“三个一批”行动' },
      pinyin: 'sān gè yī pī xíngdòng',
    },
  }),
  card('nearly a formula', {
    content: {
      words: WORDS,
      formula: {
        kind: 'near-miss',
        text: '新时代发展理念',
        formula: '新发展理念',
        term: { id: 'e', headword: '新发展理念', rendering: 'the new development philosophy' },
        difference: { kind: 'words', here: '时代', there: '' },
      },
    },
  }),
  card('saved', {
    content: { term: PLAIN_TERM },
    status: { kind: 'saved', encounters: 1 },
    hand: { notes: { status: 'new', tags: [], note: '' } },
  }),
  card('in the notebook', { content: { term: PLAIN_TERM, savedState: SAVED }, hand: { notes: NOTES } }),
  card('citation copied', {
    content: { term: PLAIN_TERM, savedState: SAVED },
    hand: { notes: { ...NOTES, note: '', tags: [] }, said: { kind: 'copied', choice: 'citation' } },
  }),
  card('note that could not be kept', {
    content: { term: PLAIN_TERM, savedState: SAVED },
    hand: { notes: NOTES, unkept: { text: 'see the 2014 report', code: 'storage-full' } },
  }),
  card('pinned, with a way back', { content: { words: WORDS }, frame: { isPinned: true, back: '经济工作会议' } }),
  card('sheet for fingers', {
    content: { term: PLAIN_TERM, savedState: SAVED },
    frame: { isSheet: true },
    hand: { notes: { ...NOTES, note: '', tags: [] } },
  }),
  card('storage full', { content: { term: PLAIN_TERM }, status: { kind: 'failed', code: 'storage-full' } }),
  card('notebook broken', {
    content: { term: PLAIN_TERM, savedState: { kind: 'unavailable', code: 'storage-damaged' } },
  }),
  card('something went wrong', { content: { term: PLAIN_TERM }, status: { kind: 'failed', code: 'unknown' } }),
];
