import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { NO_CORRECTIONS } from '../../../lib/core/corrections/correction.ts';
import { createDictionary } from '../../../lib/core/dictionary/dictionary.ts';
import { NO_FIELDS } from '../../../lib/core/own-terms/own-term.ts';
import type { SiteEngine } from '../../../lib/core/own-terms/site-engines.ts';
import { PLAIN_STYLE } from '../../../lib/core/pinyin/pinyin-style.ts';
import { answerRequest, type Background } from '../../../lib/core/protocol/answer-request.ts';
import { unpackReadings } from '../../../lib/core/protocol/blocks.ts';
import type { Answers, Request } from '../../../lib/core/protocol/messages.ts';
import { savedItem } from '../../../lib/core/protocol/saved-item.ts';
import { failure, ok } from '../../../lib/core/result.ts';
import type { EntryNotes } from '../../../lib/core/vocabulary/entry-notes.ts';
import { createEntryStatuses, NO_STATUSES } from '../../../lib/core/vocabulary/entry-statuses.ts';
import { SMALL_TERM_ENTRIES, smallEngine } from '../small-engine.ts';

const { glossary, lexicon } = smallEngine();
const ENGINE: SiteEngine = {
  glossary,
  lexicon,
  annotator: createAnnotator(smallEngine()),
  entries: SMALL_TERM_ENTRIES,
  simplify: (text) => text,
  corrections: NO_CORRECTIONS,
  ownTerms: [],
  ownTerm: () => undefined,
};
const DICTIONARY = createDictionary(async () => [['', '人民', 'ren2 min2', ['people', 'nation', 'folk', 'mob']]]);
const ITEM = { kind: 'word', simplified: '人民', traditional: '人民', pinyin: 'rénmín', meaning: 'people' } as const;
const MEETING = { sentence: '人民。', start: 0, end: 2, title: 'News', url: 'https://example.org/' };
const SAVE: Extract<Request, { kind: 'save' }> = {
  kind: 'save',
  item: ITEM,
  meeting: MEETING,
  encounterId: '12345678',
};

const NOTES: EntryNotes = { status: 'known', tags: ['两会'], note: '见第三章' };

function background(other: Partial<Background> = {}): Background {
  return {
    engine: async () => ENGINE,
    dictionary: DICTIONARY,
    notebook: {
      save: async () => ok({ encounters: 2, entry: { ...NOTES, card: 'of no concern to a page' } }),
      undoSave: async () => ok(1),
      saved: async (id) =>
        ok(id === 'word:人民' ? { meetings: { encounters: 3, pages: 2, since: 500 }, notes: NOTES } : null),
      edit: CLOSED,
      tagsInUse: CLOSED,
    },
    statuses: async () => NO_STATUSES,
    meetings: { isKept: async () => false, add: CLOSED },
    ownTerms: { keep: CLOSED, remove: CLOSED, restore: CLOSED },
    corrections: { put: CLOSED, forget: CLOSED },
    loadCard: async () => failure('card-refused'),
    putIntoFrame: async () => failure('frame-refused'),
    shortcut: async () => 'Alt+P',
    now: () => 1_000,
    ...other,
  };
}

async function value<Kind extends Request['kind']>(request: Request & { kind: Kind }, other?: Partial<Background>) {
  const answer = await answerRequest(background(other), request, 'news.example');
  if (!answer.ok) throw new Error(answer.code);
  return answer.value as Answers[Kind]; // the answer is of the kind that was asked for
}

const BROKEN = async () => Promise.reject(new Error('lexicon: cut short'));
const CLOSED = async () => failure('storage-refused', 'private window');
const CLOSED_NOTEBOOK = {
  save: CLOSED,
  undoSave: CLOSED,
  saved: CLOSED,
  edit: CLOSED,
  tagsInUse: CLOSED,
};

describe('what a page is answered', () => {
  test('when it wakes us: the key, even where the engine is broken', async () => {
    expect(await value({ kind: 'wake' })).toEqual({ shortcut: 'Alt+P' });
    expect(await value({ kind: 'wake' }, { engine: BROKEN })).toEqual({ shortcut: 'Alt+P' });
  });

  test('when it needs the card: that it is there, or why it is not', async () => {
    expect(await value({ kind: 'load-card' }, { loadCard: async () => ok(null) })).toBeNull();
    expect(await answerRequest(background(), { kind: 'load-card' }, 'news.example')).toEqual(failure('card-refused'));
  });

  test('when a frame needs the reader: what that came to', async () => {
    const putIntoFrame = async (part: string) => (part === 'reader' ? ok(null) : failure('frame-refused'));
    const asked = (part: 'reader' | 'shadow-styles') =>
      answerRequest(background({ putIntoFrame }), { kind: 'put-into-frame', part }, 'news.example');
    expect(await asked('reader')).toEqual(ok(null));
    expect(await asked('shadow-styles')).toEqual(failure('frame-refused'));
  });

  test('the terms of every block, by block', async () => {
    const blocks = [
      { text: '民生，改革', breaks: [] },
      { text: '天气', breaks: [] },
      { text: '改革开放', breaks: [2] },
    ];
    expect(await value({ kind: 'find-terms', blocks })).toEqual([
      [
        { start: 0, end: 2, termId: 'minsheng' },
        { start: 3, end: 5, termId: 'gaige' },
      ],
      [],
      [{ start: 0, end: 2, termId: 'gaige' }],
    ]);
  });

  test.each(['terms', 'all'] as const)('readings of %s', async (level) => {
    const blocks = [{ text: '人民民生', breaks: [] }];
    const [packed] = await value({ kind: 'read-blocks', blocks, level, knownWords: 0, style: PLAIN_STYLE });
    const starts = packed && unpackReadings(packed).map(({ start }) => start);
    expect(starts).toEqual(level === 'all' ? [0, 2] : [2]);
  });

  test('readings of what the reader does not know', async () => {
    const blocks = [{ text: '人民民生，中国人民', breaks: [] }];
    const item = { kind: 'word', simplified: '中国', traditional: '中國', pinyin: '', meaning: '' } as const;
    const statuses = async () => createEntryStatuses([{ item, status: 'known' }]);
    const starts = async (knownWords: 0 | 1_000) => {
      const asked = { kind: 'read-blocks', blocks, level: 'unknown', knownWords, style: PLAIN_STYLE } as const;
      const [packed] = await value(asked, { statuses });
      return packed && unpackReadings(packed).map(({ start }) => start);
    };
    expect(await starts(0)).toEqual([0, 2, 7]);
    expect(await starts(1_000)).toEqual([2]);
  });

  test('how far the reader is with a term: of ignored ones always, of others where the page shows it', async () => {
    const asked: string[] = [];
    const term = (termId: string, status: 'learning' | 'ignored') =>
      ({
        item: { kind: 'term', termId, simplified: termId, traditional: termId, pinyin: '', meaning: '' },
        status,
      }) as const;
    const kept = {
      all: [term('gaige', 'learning'), term('minsheng', 'ignored')],
      ignored: [term('minsheng', 'ignored')],
    };
    const statuses = async (of: 'all' | 'ignored') => {
      asked.push(of);
      return createEntryStatuses(kept[of]);
    };
    const blocks = [{ text: '民生，改革', breaks: [] }];
    const found = async (request: object) => {
      const [spans] = await value({ kind: 'find-terms', blocks, ...request }, { statuses });
      return spans?.map(({ termId, status }) => [termId, status]);
    };
    expect(await found({})).toEqual([
      ['minsheng', 'ignored'],
      ['gaige', undefined],
    ]);
    expect(await found({ withStatus: true })).toEqual([
      ['minsheng', 'ignored'],
      ['gaige', 'learning'],
    ]);
    expect(asked).toEqual(['ignored', 'all']);
  });

  test('a look-up with what the notebook knows', async () => {
    const block = { text: '中国人民', breaks: [] };
    expect(await value({ kind: 'look-up', block, offset: 2, style: PLAIN_STYLE })).toMatchObject({
      span: { start: 2, end: 4 },
      savedState: { kind: 'known', encounters: 3, met: { pages: 2, since: 500 }, notes: NOTES },
    });
    expect(
      await value({ kind: 'look-up', block: { text: '民生', breaks: [] }, offset: 0, style: PLAIN_STYLE }),
    ).toHaveProperty('savedState', { kind: 'known', encounters: 0 });
  });

  test('readings and a look-up in the notation that the reader wants, with the pinyin to keep beside it', async () => {
    const block = { text: '人民', breaks: [] };
    const style = { notation: 'zhuyin', sandhi: false } as const;
    const [packed] = await value({ kind: 'read-blocks', blocks: [block], level: 'all', knownWords: 0, style });
    expect(packed && unpackReadings(packed)[0]?.written.join('')).toBe('ㄖㄣˊ\u2009ㄇㄧㄣˊ');
    expect(await value({ kind: 'look-up', block, offset: 0, style })).toMatchObject({
      pinyin: 'rénmín',
      shownPinyin: { rénmín: 'ㄖㄣˊ\u2009ㄇㄧㄣˊ' },
    });
    expect(await value({ kind: 'look-up', block, offset: 0, style: PLAIN_STYLE })).toMatchObject({ shownPinyin: {} });
  });

  test('a look-up also where the notebook cannot be opened', async () => {
    const block = { text: '人民', breaks: [] };
    expect(
      await value({ kind: 'look-up', block, offset: 0, style: PLAIN_STYLE }, { notebook: CLOSED_NOTEBOOK }),
    ).toMatchObject({
      pinyin: 'rénmín',
      savedState: { kind: 'unavailable', code: 'storage-refused' },
    });
  });

  test('a term that the card names, in the notation that the reader wants; nothing where it is gone', async () => {
    const style = { notation: 'numbers', sandhi: false } as const;
    expect(await value({ kind: 'look-up-term', termId: 'minsheng', style })).toMatchObject({
      term: { headword: '民生' },
      shownPinyin: { mínshēng: 'min2sheng1' },
      savedState: { kind: 'known', encounters: 0 },
    });
    expect(await value({ kind: 'look-up-term', termId: 'gone', style })).toBeNull();
  });

  test('what a text is made of', async () => {
    const style = { notation: 'numbers', sandhi: false } as const;
    expect(await value({ kind: 'look-inside', text: '人民生活', style })).toMatchObject({
      words: [{ headword: '人民' }],
      shownPinyin: { rénmín: 'ren2min2' },
    });
  });

  test('nothing, where there is nothing to look up', async () => {
    expect(
      await value({ kind: 'look-up', block: { text: '，', breaks: [] }, offset: 0, style: PLAIN_STYLE }),
    ).toBeNull();
  });

  test('a receipt for what it saved, and no more than that', async () => {
    expect(await value(SAVE)).toEqual({ encounters: 2, notes: NOTES });
    expect(await value({ kind: 'undo-save', encounterId: '12345678' })).toEqual({ encounters: 1 });
  });
});

describe('a page is never left waiting', () => {
  const block = { text: '人民', breaks: [] };
  test.each<Request>([
    { kind: 'find-terms', blocks: [block] },
    { kind: 'read-blocks', blocks: [block], level: 'all', knownWords: 0, style: PLAIN_STYLE },
    { kind: 'look-up', block, offset: 0, style: PLAIN_STYLE },
  ])('$kind hears that the engine failed, and why', async (request) => {
    const answer = await answerRequest(background({ engine: BROKEN }), request, 'news.example');
    expect(answer).toEqual({ ok: false, code: 'engine-failed', detail: 'lexicon: cut short' });
  });

  test.each<Request>([SAVE, { kind: 'undo-save', encounterId: '12345678' }])(
    '$kind hears that the notebook is closed',
    async (request) => {
      const answer = await answerRequest(background({ notebook: CLOSED_NOTEBOOK }), request, 'news.example');
      expect(answer).toEqual({ ok: false, code: 'storage-refused', detail: 'private window' });
    },
  );

  test('what is saved carries the time of the background, not of the page', async () => {
    const given: unknown[] = [];
    const notebook = {
      ...CLOSED_NOTEBOOK,
      save: async (_item: unknown, _meeting: unknown, _id: string, now: number, status?: string) => {
        given.push([now, status]);
        return ok({ encounters: 1, entry: NOTES });
      },
    };
    await answerRequest(background({ notebook }), SAVE, 'news.example');
    await answerRequest(background({ notebook }), { ...SAVE, status: 'ignored' }, 'news.example');
    expect(given).toEqual([
      [1_000, undefined],
      [1_000, 'ignored'],
    ]);
  });
});

describe('what goes into the notebook', () => {
  const entry = { simplified: '人民', traditional: '人民', pinyin: 'rénmín', classifiers: [], notes: [] };
  const word = {
    start: 0,
    end: 2,
    headword: '人民',
    entries: [{ ...entry, definitions: ['a', 'b', 'c', 'd'], targets: [] }],
  };

  test('is the word with its first three senses, read as in this place', () => {
    expect(savedItem({ words: [word], pinyin: 'Rénmín' })).toEqual({ ...ITEM, pinyin: 'Rénmín', meaning: 'a; b; c' });
    expect(savedItem({ words: [word], pinyin: '' })?.pinyin).toBe('rénmín');
  });

  test('of a word that stands for another is also what that one means', () => {
    const target = {
      simplified: '人们',
      traditional: '人們',
      pinyin: 'rénmen',
      definitions: ['people', 'men', 'folk'],
    };
    const variant = { ...entry, definitions: ['variant of 人们 (rénmen)'], targets: [target] };
    const saved = savedItem({ words: [{ ...word, entries: [variant] }], pinyin: '' });
    expect(saved?.meaning).toBe('variant of 人们 (rénmen); people; men');
  });

  test('is nothing where the dictionary has nothing', () => {
    expect(savedItem({ words: [], pinyin: 'dá' })).toBeNull();
  });
});

describe('what the reader does to terms of their own', () => {
  const fields = { ...NO_FIELDS, headword: ' 双碳 ', renderings: ['dual carbon'] };

  test('is done with checked fields at the time of the background, and receipted', async () => {
    const done: unknown[] = [];
    const ownTerms = {
      keep: async (...given: unknown[]) => ok(void done.push(['keep', ...given])),
      remove: async (...given: unknown[]) => ok(void done.push(['remove', ...given])),
      restore: async (...given: unknown[]) => ok(void done.push(['restore', ...given])),
    };
    expect(await value({ kind: 'keep-own-term', id: 'id-000001', fields }, { ownTerms })).toEqual([]);
    expect(await value({ kind: 'remove-own-term', id: 'id-000001' }, { ownTerms })).toBeNull();
    expect(await value({ kind: 'restore-own-term', id: 'id-000001' }, { ownTerms })).toBeNull();
    expect(done).toEqual([
      ['keep', 'id-000001', { ...fields, headword: '双碳', site: null }, 1_000],
      ['remove', 'id-000001', 1_000],
      ['restore', 'id-000001', 1_000],
    ]);
  });

  test('is refused where it is no term, whatever the page says', async () => {
    const request = { kind: 'keep-own-term', id: 'id-000001', fields: { ...fields, headword: 'x' } } as const;
    expect(await value(request)).toEqual([{ code: 'headword_not_chinese', detail: 'x' }]);
  });

  test('fails in the words of the database', async () => {
    const answer = await answerRequest(background(), { kind: 'remove-own-term', id: 'id-000001' }, 'news.example');
    expect(answer).toMatchObject({ ok: false, code: 'storage-refused' });
  });
});
