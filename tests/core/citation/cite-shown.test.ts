import { describe, expect, test } from 'vitest';
import { citeShown } from '../../../lib/core/citation/cite-shown.ts';
import { NO_FIELDS } from '../../../lib/core/own-terms/own-term.ts';
import type { LookUp, TermContent } from '../../../lib/core/protocol/look-up.ts';
import { savedItem } from '../../../lib/core/protocol/saved-item.ts';

const WORDS = { ours: 'no official rendering', own: 'own rendering' };
const MEETING = {
  sentence: '推動共同富裕。',
  start: 2,
  end: 6,
  title: '要闻-人民网',
  url: 'https://www.people.example/1?utm_source=x#top',
  articleDate: '2025-12-24',
};
const NOTHING: LookUp = {
  span: { start: 2, end: 6 },
  words: [],
  pinyin: '',
  otherReadings: [],
  shownPinyin: {},
  savedState: { kind: 'known', encounters: 0 },
};
const TERM: TermContent = {
  id: 'common-prosperity',
  headword: '共同富裕',
  traditional: '共同富裕',
  pinyin: 'gòngtóng fùyù',
  category: 'economy',
  gloss: 'Prosperity shared by all.',
  renderings: [
    {
      text: 'common prosperity',
      kind: 'official',
      verified: true,
      source: { title: 'Report', body: 'Xinhua', date: '2022-10-16', url: 'https://news.example/r' },
    },
    { text: 'shared wealth', kind: 'ours', verified: false },
  ],
  timeNotes: [],
  members: [],
  relations: [],
  parts: [],
};
const ENTRY = { simplified: '会议', traditional: '會議', pinyin: 'huìyì', classifiers: [], notes: [], targets: [] };
const WORD = { start: 0, end: 2, headword: '會議', entries: [{ ...ENTRY, definitions: ['meeting', 'conference'] }] };

function cite(content: Partial<LookUp>, meeting: Partial<typeof MEETING> = {}, siteName = '人民网') {
  const shown = { ...NOTHING, ...content };
  const item = savedItem(shown);
  if (!item) throw new Error('nothing to cite');
  return citeShown(shown, item, { ...MEETING, ...meeting }, siteName, WORDS);
}

describe('what is cited', () => {
  test('of a term is the rendering shown first, with body, document and date', () => {
    expect(cite({ term: TERM })).toEqual({
      term: '共同富裕',
      pinyin: 'gòngtóng fùyù',
      rendering: 'common prosperity',
      source: 'Xinhua, Report, 2022-10-16',
      sourceUrl: 'https://news.example/r',
      sentence: '推動共同富裕。',
      title: '要闻',
      outlet: '人民网',
      date: '2025-12-24',
      url: 'https://www.people.example/1',
    });
  });

  test('of a rendering that is ours says so', () => {
    const renderings = [{ text: 'shared wealth', kind: 'ours', verified: false }] as const;
    expect(cite({ term: { ...TERM, renderings } })).toMatchObject({
      rendering: 'shared wealth',
      source: 'no official rendering',
      sourceUrl: '',
    });
  });

  test.each([
    ['', 'own rendering'],
    ['内部词表', '内部词表'],
  ])('of a term of the reader’s own is from %j: %s', (source, expected) => {
    const own = { ...NO_FIELDS, id: 'own-00001', headword: '双碳', renderings: ['dual carbon'], source, site: null };
    const content = {
      own: { term: { ...own, addedAt: 1, changedAt: 1 }, pinyin: 'shuāng tàn', parts: [] },
      term: TERM,
    };
    expect(cite(content)).toMatchObject({ term: '双碳', rendering: 'dual carbon', source: expected, sourceUrl: '' });
  });

  test('of a word is the dictionary’s, the word as it is printed, the pinyin as the reader wants it', () => {
    expect(cite({ words: [WORD], pinyin: 'huìyì', shownPinyin: { huìyì: 'hui4yi4' } })).toMatchObject({
      term: '會議',
      pinyin: 'hui4yi4',
      rendering: 'meeting; conference',
      source: 'CC-CEDICT',
    });
  });

  test('of a word that only we explain is ours', () => {
    const words = [{ ...WORD, entries: WORD.entries.map((one) => ({ ...one, isOurs: true as const })) }];
    expect(cite({ words })).toMatchObject({ rendering: 'meeting; conference', source: 'Tifa' });
  });

  test('of a name without an entry is the name and how it is read', () => {
    const unlisted = { text: '倪堅', simplified: '倪坚', isName: true };
    const cited = cite({ unlisted, words: [WORD], pinyin: 'Ní Jiān' });
    expect(cited).toMatchObject({ term: '倪堅', pinyin: 'Ní Jiān', rendering: '', source: '' });
  });

  test('of a formula without an entry has no rendering, and no source of one', () => {
    const formula = { kind: 'pattern', text: '三個確保', simplified: '三个确保' } as const;
    expect(cite({ formula, pinyin: 'sān gè quèbǎo' })).toMatchObject({ term: '三個確保', rendering: '', source: '' });
  });

  test('of a word within what is nearly a formula is the word', () => {
    const term = { id: 'x', headword: '不忘初心', rendering: 'stay true' };
    const formula = {
      kind: 'near-miss',
      text: '不忘初衷',
      formula: '不忘初心',
      term,
      difference: { kind: 'order' },
    } as const;
    expect(cite({ formula, words: [WORD] }).term).toBe('會議');
  });
});

describe('the place that is cited', () => {
  test('is named by its host where it has no name', () => {
    expect(cite({ term: TERM }, {}, ' ').outlet).toBe('people.example');
  });

  test('has no address where others could not go', () => {
    for (const url of ['file:///home/reader/a.html', 'chrome-extension://abc/read.html'])
      expect(cite({ term: TERM }, { url }, '')).toMatchObject({ url: '', outlet: '', title: '要闻-人民网' });
  });

  test('has no day where the page says none', () => {
    const { articleDate: _, ...undated } = MEETING;
    const item = savedItem({ ...NOTHING, term: TERM });
    expect(item && citeShown({ ...NOTHING, term: TERM }, item, undated, '', WORDS).date).toBe('');
  });
});
