import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { type Found, type LookUpEngine, lookUp } from '../../../lib/core/annotation/look-up.ts';
import { createCorrections, NO_CORRECTIONS } from '../../../lib/core/corrections/correction.ts';
import { createDictionary } from '../../../lib/core/dictionary/dictionary.ts';
import type { DictionaryRow } from '../../../lib/core/dictionary/row.ts';
import { savedItem } from '../../../lib/core/protocol/saved-item.ts';
import { readCharacters, SMALL_TERM_ENTRIES, smallEngine } from '../small-engine.ts';
import { entry, glossaryOf, REPORT, termEntriesOf } from '../small-glossary.ts';

const ROWS: DictionaryRow[] = [
  ['', '改革', 'gai3 ge2', ['to reform']],
  ['改革開放', '改革开放', 'gai3 ge2 kai1 fang4', ['to reform and open up']],
  ['開放', '开放', 'kai1 fang4', ['to open up']],
  ['', '人民', 'ren2 min2', ['people']],
  ['人民幣', '人民币', 'ren2 min2 bi4', ['renminbi']],
  ['', '生活', 'sheng1 huo2', ['life']],
  ['', '活', 'huo2', ['to live']],
  ['', '行', 'xing2', ['to walk']],
  ['', '行', 'hang2', ['row; line']],
  ['', '龘', 'da2', ['a flying dragon']],
  ['', '特朗普', 'Te4 lang3 pu3', ['Trump']],
];

function lookUpEngine(readSentence = readCharacters): LookUpEngine {
  const engine = smallEngine(readSentence);
  return {
    glossary: engine.glossary,
    annotator: createAnnotator(engine),
    entries: SMALL_TERM_ENTRIES,
    dictionary: createDictionary(async () => ROWS),
    corrections: NO_CORRECTIONS,
    ownTerm: () => undefined,
    // The real one knows all characters; these tests need two.
    simplify: (text) => text.replaceAll('個', '个').replaceAll('堅', '坚'),
  };
}

async function at(text: string, offset: number, breaks: number[] = []): Promise<Found | null> {
  return lookUp(lookUpEngine(), { text, breaks }, offset);
}

function headwords(found: Found | null): string[] | undefined {
  return found?.words.map(({ headword }) => headword);
}

describe('the readings to choose from', () => {
  test('are all those of a word that has several, and where the reader’s choice holds', async () => {
    expect((await at('行', 0))?.readings).toEqual({ choices: ['xíng', 'háng'], corrected: null });
    const corrections = createCorrections([{ word: '行', sentence: '', pinyin: 'xíng', at: 1 }]);
    const annotator = createAnnotator(smallEngine(), corrections);
    const found = await lookUp({ ...lookUpEngine(), annotator, corrections }, { text: '行', breaks: [] }, 0);
    expect(found).toMatchObject({ pinyin: 'xíng', otherReadings: [], readings: { corrected: 'everywhere' } });
  });

  test('put the entry that is so read first, which is the one to save', async () => {
    const found = await at('行', 0);
    expect(found?.pinyin).toBe('háng');
    expect(found?.words[0]?.entries.map(({ pinyin }) => pinyin)).toEqual(['háng', 'xíng']);
  });

  test.each(['人民', '改革开放', '，'])('are none for %s', async (text) => {
    expect((await at(text, 0))?.readings).toBeUndefined();
  });
});

describe('what the card is about', () => {
  test('is the term under the pointer, wherever in it the pointer rests', async () => {
    for (const offset of [2, 5, 9]) {
      const found = await at('推进全面深化改革开放', offset);
      expect(found?.span).toEqual({ start: 2, end: 10 });
      expect(found?.term?.id).toBe('shenhua-kaifang');
      expect(found?.pinyin).toBe('quánmiàn shēnhuà gǎigé kāifàng');
    }
  });

  test('tells what the glossary knows: rendering with its source, the nested terms in order', async () => {
    const found = await at('全面深化改革开放', 0);
    const { title, body, date, url } = REPORT;
    expect(found?.term).toMatchObject({ headword: '全面深化改革开放', category: 'economy', members: [] });
    expect(found?.term?.renderings).toEqual([
      { text: 'rendering of shenhua-kaifang', kind: 'official', verified: true, source: { title, body, date, url } },
    ]);
    expect(found?.term?.parts).toEqual([
      { id: 'shenhua', headword: '全面深化改革', rendering: 'rendering of shenhua' },
      { id: 'kaifang', headword: '改革开放', rendering: 'rendering of kaifang' },
    ]);
  });

  test('names no part where only a shorter form of the term itself stands in it', async () => {
    expect((await at('不忘初心、牢记使命', 0))?.term).toMatchObject({ id: 'chuxin', parts: [] });
  });

  test('is the word under the pointer where there is no term, also from its second character', async () => {
    for (const offset of [2, 3]) {
      const found = await at('人民生活', offset);
      expect(found?.span).toEqual({ start: 2, end: 4 });
      expect(found?.pinyin).toBe('shēnghuó');
      expect(found?.term).toBeUndefined();
    }
  });

  test('is a character that no list of words has, if the dictionary has it', async () => {
    const found = await at('龘', 0);
    expect(headwords(found)).toEqual(['龘']);
    expect(found?.pinyin).toBe('dá');
  });

  test.each([
    ['nothing on a mark', '改革。', 2],
    ['nothing behind the text', '改革', 2],
    ['nothing in an empty text', '', 0],
    ['nothing on Latin letters', 'AI改革', 0],
  ])('is %s', async (_, text, offset) => {
    expect(await at(text, offset)).toBeNull();
  });
});

describe('a term in an article with a date', () => {
  const engine = lookUpEngine();
  const terms = [
    entry('sishou', '四项工作', 'sì xiàng gōngzuò', {
      origin: { date: '2018-05', certainty: 'certain' },
      renderings: [
        { text: 'the new rendering', kind: 'official', source: 'report' },
        { text: 'the old rendering', kind: 'official', source: 'old-report' },
      ],
      members: [
        { text: '改革', rendering: 'reform' },
        { text: '双碳', rendering: 'dual carbon' },
        { text: '甲', rendering: 'one', term: 'named' },
        { text: '乙', rendering: 'two' },
      ],
      formerMembers: [{ until: '2020', items: [{ text: '丙', rendering: 'three' }] }],
      relations: { replacedBy: [{ id: 'named', date: '2023-03' }], notToConfuse: [{ id: 'gaige' }] },
    }),
    entry('gaige', '改革', 'gǎigé'),
    entry('shuangtan', '碳达峰碳中和', 'tàn dáfēng tàn zhōnghé', { forms: ['双碳'] }),
    entry('named', '新工作', 'xīn gōngzuò'),
  ];
  const glossary = glossaryOf(terms);
  const dated = {
    ...engine,
    glossary,
    entries: termEntriesOf(terms),
    annotator: createAnnotator({ ...smallEngine(), glossary }),
  };
  const onCard = async (day: string | null) => (await lookUp(dated, { text: '四项工作', breaks: [] }, 0, day))?.term;

  test('has the rendering in force then first, the others after it', async () => {
    const texts = async (day: string | null) => (await onCard(day))?.renderings.map(({ text }) => text);
    expect(await texts(null)).toEqual(['the new rendering', 'the old rendering']);
    expect(await texts('2020-02-01')).toEqual(['the old rendering', 'the new rendering']);
    expect(await texts('2024-05-01')).toEqual(['the new rendering', 'the old rendering']);
  });

  test('says what the date changes', async () => {
    const by = { id: 'named', headword: '新工作', rendering: 'rendering of named' };
    const replaced = { kind: 'replaced', by, since: '2023-03' };
    const notes = async (day: string | null) => (await onCard(day))?.timeNotes;
    expect(await notes(null)).toEqual([replaced]);
    expect(await notes('2017-01-01')).toEqual([
      { kind: 'rendering-later', articleDate: '2017-01-01' },
      { kind: 'newer', since: '2018-05', articleDate: '2017-01-01' },
      replaced,
      { kind: 'members-then', until: '2020', articleDate: '2017-01-01' },
    ]);
    expect(await notes('2021-01-01')).toEqual([{ kind: 'rendering-then', articleDate: '2021-01-01' }, replaced]);
    expect(await notes('2024-05-01')).toEqual([{ kind: 'already-replaced', by, since: '2023-03' }]);
  });

  test('says nothing of the age of a rendering that is the only one known', async () => {
    const notes = (await lookUp(dated, { text: '改革', breaks: [] }, 0, '1990-01-01'))?.term?.timeNotes;
    expect(notes).toEqual([]);
  });

  test('names the terms it is related to, with today’s rendering', async () => {
    expect((await onCard(null))?.relations).toEqual([
      { kind: 'notToConfuse', terms: [{ id: 'gaige', headword: '改革', rendering: 'rendering of gaige' }] },
    ]);
  });

  test('has the members of that time, and knows which of them are terms', async () => {
    expect((await onCard(null))?.members).toEqual([
      { text: '改革', rendering: 'reform', termId: 'gaige' },
      { text: '双碳', rendering: 'dual carbon', termId: 'shuangtan' },
      { text: '甲', rendering: 'one', termId: 'named' },
      { text: '乙', rendering: 'two' },
    ]);
    expect((await onCard('2019-12-31'))?.members).toEqual([{ text: '丙', rendering: 'three' }]);
  });
});

describe('a formula that the glossary does not have', () => {
  test('is shown whole where it has the shape of one, above the words at the pointer', async () => {
    const found = await at('做到“三個堅持”，', 4);
    expect(found?.span).toEqual({ start: 3, end: 7 });
    expect(found?.formula).toEqual({ kind: 'pattern', text: '三個堅持', simplified: '三个坚持' });
    expect(found?.term).toBeUndefined();
  });

  test('may have no Chinese character under the pointer', async () => {
    expect((await at('构建1+14+N人民体系', 2))?.formula).toMatchObject({ text: '1+14+N' });
  });

  test('is read in this place', async () => {
    expect((await at('“三人三行”', 2))?.pinyin).toBe('sān rén sān háng');
  });

  test('is none where the dictionary has it', async () => {
    const rows: DictionaryRow[] = [['', '四平八稳', 'si4 ping2 ba1 wen3', ['steady']]];
    const engine = { ...lookUpEngine(), dictionary: createDictionary(async () => rows) };
    const found = await lookUp(engine, { text: '“四平八稳”', breaks: [] }, 1);
    expect(found?.formula).toBeUndefined();
    expect(headwords(found)).toEqual(['四平八稳']);
  });

  test('is none across the edge of a link', async () => {
    expect((await at('“三个坚持”', 1, [3]))?.formula).toBeUndefined();
  });

  test('is named where the text nearly is one of the glossary, and the card stays about the word', async () => {
    const found = await at('不忘人民、牢记使明。不忘初心、牢抓使命', 10);
    expect(found?.formula).toEqual({
      kind: 'near-miss',
      text: '不忘初心、牢抓使命',
      formula: '不忘初心、牢记使命',
      term: { id: 'chuxin', headword: '不忘初心、牢记使命', rendering: 'rendering of chuxin' },
      difference: { kind: 'words', here: '抓', there: '记' },
    });
    expect(found?.span).toEqual({ start: 10, end: 11 });
  });

  test('is not spoken of where a term stands', async () => {
    expect((await at('不忘初心、牢记使命', 0))?.formula).toBeUndefined();
  });

  test('is saved like a word, so that a note can be added', async () => {
    const found = await at('做到“三個堅持”，', 4);
    expect(found && savedItem(found)).toEqual({
      kind: 'word',
      simplified: '三个坚持',
      traditional: '三個堅持',
      pinyin: found?.pinyin,
      meaning: '',
    });
  });
});

describe('the dictionary words of the card', () => {
  test('come longest first: those over the pointer, then those that begin at it', async () => {
    expect(headwords(await at('改革开放', 0))).toEqual(['改革开放', '改革']);
    expect(headwords(await at('改革开放', 2))).toEqual(['开放']);
    expect(headwords(await at('人民生活', 3))).toEqual(['生活', '活']);
  });

  test('all reach the pointer', async () => {
    expect(headwords(await at('人民币', 1))).toEqual(['人民币', '人民']);
    expect(headwords(await at('人民币', 2))).toEqual(['人民币']);
  });

  test('end where a link ends', async () => {
    expect(headwords(await at('改革开放', 0, [2]))).toEqual(['改革']);
  });

  test('are four at most', async () => {
    const names = ['人', '人民', '人民生', '人民生活', '人民生活活'];
    const engine: LookUpEngine = {
      ...lookUpEngine(),
      dictionary: createDictionary(async () => names.map((name) => ['', name, 'ren2', ['people']])),
    };
    const found = await lookUp(engine, { text: '人民生活活', breaks: [] }, 0);
    expect(headwords(found)).toEqual(names.slice(1).reverse());
  });

  test('are those of the part of a foreign name that the pointer is on', async () => {
    expect(headwords(await at('唐纳德·特朗普说', 5))).toEqual(['特朗普']);
  });
});

describe('a word that the dictionary lacks', () => {
  const read = { 倪: 'ní', 岳: 'yuè', 峰: 'fēng', 堅: 'jiān', 二: 'èr', 〇: 'líng', 五: 'wǔ', 年: 'nián' };
  const readings = new Map(Object.entries(read));
  const engine = lookUpEngine((sentence) => [...sentence].map((one) => readings.get(one) ?? one));
  const at = (text: string, offset: number) => lookUp(engine, { text, breaks: [] }, offset);

  test.each([
    ['a name', '倪岳峰说', { text: '倪岳峰', simplified: '倪岳峰', isName: true }, 'Ní Yuèfēng'],
    ['a name in Traditional characters', '倪堅說', { text: '倪堅', simplified: '倪坚', isName: true }, 'Ní Jiān'],
    ['a number', '二〇二五年', { text: '二〇二五年', simplified: '二〇二五年', isName: false }, 'èr líng èr wǔ nián'],
  ])('is shown whole wherever in it the pointer rests: %s', async (_, text, unlisted, pinyin) => {
    for (const offset of unlisted.text.split('').keys()) {
      const found = await at(text, offset);
      expect(found).toMatchObject({ unlisted, pinyin, span: { start: 0, end: unlisted.text.length } });
    }
  });

  test('is a whole name with dots where the dictionary lacks the part under the pointer', async () => {
    expect((await at('唐纳德·特朗普说', 1))?.unlisted?.text).toBe('唐纳德·特朗普');
    expect((await at('唐纳德·特朗普说', 5))?.unlisted).toBeUndefined();
  });

  test('is none in a date in digits, nor where the dictionary has more than the word', async () => {
    expect((await at('3月15日', 1))?.unlisted).toBeUndefined();
    expect((await at('改革开放', 0))?.unlisted).toBeUndefined();
  });

  test('is saved without a meaning, so that the reader can add one', async () => {
    const found = await at('倪堅說', 1);
    expect(found && savedItem(found)).toEqual({
      kind: 'word',
      simplified: '倪坚',
      traditional: '倪堅',
      pinyin: 'Ní Jiān',
      meaning: '',
    });
  });
});

describe('what saving the card would keep', () => {
  test('is the reading of this place', async () => {
    const found = await at('行', 0);
    expect(found?.pinyin).toBe('háng');
    expect(found && savedItem(found)?.pinyin).toBe('háng');
  });

  // savedItem takes the first entry of the dictionary, though another one has the reading of this place.
  test('is the meaning that belongs to the reading of this place', async () => {
    const found = await at('行', 0);
    expect(found && savedItem(found)?.meaning).toBe('row; line');
  });
});
