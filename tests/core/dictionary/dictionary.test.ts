import { describe, expect, test } from 'vitest';
import { createDictionary, SHARD_COUNT, shardOf } from '../../../lib/core/dictionary/dictionary.ts';

const ROWS = [
  ['發展', '发展', 'fa1 zhan3', ['development'], [['個', '个', 'ge4']]],
  ['發', '发', 'fa1', ['to send out']],
  ['髮', '发', 'fa4', ['hair'], [], ['Taiwan pr. fǎ']],
  ['', '髪', 'fa4', ['old variant of 髮 (fà)'], [], [], [['髮', '发', 'fa4', ['hair']]]],
];

/** A reader of shards that writes down what it was asked for and answers from a list, the last answer again and again. */
function shardReader(...answers: (() => unknown)[]) {
  const asked: number[] = [];
  const read = async (shard: number) => {
    asked.push(shard);
    return answers[Math.min(asked.length, answers.length) - 1]?.();
  };
  return { asked, read };
}

function fails(): never {
  throw new Error('the file is gone');
}

describe('looking a word up in the dictionary', () => {
  test('gives every entry with this headword, in the order of the file, ready to read', async () => {
    const dictionary = createDictionary(async () => ROWS);
    expect(await dictionary.entries('发展')).toEqual([
      {
        traditional: '發展',
        simplified: '发展',
        pinyin: 'fāzhǎn',
        definitions: ['development'],
        classifiers: [{ traditional: '個', simplified: '个', pinyin: 'gè' }],
        notes: [],
        targets: [],
      },
    ]);
    expect((await dictionary.entries('发')).map(({ traditional }) => traditional)).toEqual(['發', '髮']);
  });

  test('finds a word by its Traditional headword as well', async () => {
    const dictionary = createDictionary(async () => ROWS);
    expect((await dictionary.entries('髮')).map(({ pinyin }) => pinyin)).toEqual(['fà']);
  });

  test('has what is said of the reading elsewhere, and the meaning of the word that it stands for', async () => {
    const dictionary = createDictionary(async () => ROWS);
    expect(await dictionary.entries('髮')).toMatchObject([{ notes: ['Taiwan pr. fǎ'], classifiers: [], targets: [] }]);
    const target = { traditional: '髮', simplified: '发', pinyin: 'fà', definitions: ['hair'] };
    expect(await dictionary.entries('髪')).toMatchObject([{ traditional: '髪', simplified: '髪', targets: [target] }]);
  });

  test('finds nothing for what it does not have, and asks no file for nothing', async () => {
    const { asked, read } = shardReader(() => ROWS);
    const dictionary = createDictionary(read);
    expect(await dictionary.entries('发展中国家')).toEqual([]);
    expect(await dictionary.entries('')).toEqual([]);
    expect(asked).toEqual([shardOf('发')]);
  });

  test('reads a file once, also where two look-ups come at the same time', async () => {
    const { asked, read } = shardReader(() => ROWS);
    const dictionary = createDictionary(read);
    await Promise.all([dictionary.entries('发展'), dictionary.entries('发')]);
    await dictionary.entries('发展');
    expect(asked).toEqual([shardOf('发')]);
  });

  test('tries a file again that could not be read', async () => {
    const { asked, read } = shardReader(fails, () => ROWS);
    const dictionary = createDictionary(read);
    await expect(dictionary.entries('发展')).rejects.toThrow('gone');
    expect(await dictionary.entries('发展')).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['no list', { rows: ROWS }],
    ['null', null],
    ['a row that is too short', [['發展', '发展', 'fa1 zhan3']]],
    ['a row that is no list', ['发展']],
    ['measure words that are no list', [['發展', '发展', 'fa1 zhan3', [], '个']]],
    ['a headword that is no text', [[1, '发展', 'fa1 zhan3', []]]],
  ])('throws where the file is damaged: %s', async (_, value) => {
    const dictionary = createDictionary(async () => value);
    await expect(dictionary.entries('发展')).rejects.toThrow('damaged shard');
  });

  test('keeps the latest few files only', async () => {
    const { asked, read } = shardReader(() => []);
    const dictionary = createDictionary(read, 2);
    for (const character of ['一', '丁', '丂', '丂', '丁', '一']) await dictionary.entries(character);
    expect(asked).toEqual(['一', '丁', '丂', '一'].map(shardOf));
  });
});

describe('the words that begin at a place in a text', () => {
  const dictionary = createDictionary(async () => ROWS);
  const shown = async (...place: [string, number, number?]) =>
    (await dictionary.matchesAt(...place)).map(({ start, end, entries }) => [start, end, entries.length]);

  test.each<[string, string, number, number | undefined, number[][]]>([
    [
      'are all of them, the longest first',
      '要发展',
      1,
      undefined,
      [
        [1, 3, 1],
        [1, 2, 2],
      ],
    ],
    [
      'are found in Traditional characters too',
      '發展',
      0,
      undefined,
      [
        [0, 2, 1],
        [0, 1, 1],
      ],
    ],
    ['end by the limit', '发展', 0, 1, [[0, 1, 2]]],
    ['may be none', '要发展', 2, undefined, []],
    ['are none outside the text', '发展', 2, undefined, []],
  ])('%s', async (_, text, offset, limit, expected) => {
    expect(await shown(text, offset, limit)).toEqual(expected);
  });

  test('are read beforehand if that is wished, once; the place before at the very first only', async () => {
    const { asked, read } = shardReader(() => ROWS);
    const prepared = createDictionary(read);
    for (const offset of [1, 2]) prepared.prepare('发展中', offset);
    await prepared.matchesAt('发展中', 0);
    expect(asked).toEqual(['展', '发', '中'].map(shardOf));
    for (const offset of [2, 3, -1]) prepared.prepare('发展国', offset);
    expect(asked).toEqual(['展', '发', '中', '国'].map(shardOf));
  });

  test('are read from nowhere where there is no text before', async () => {
    const { asked, read } = shardReader(() => ROWS);
    createDictionary(read).prepare('发展', 0);
    expect(asked).toEqual([shardOf('发')]);
  });

  test('are asked for again where preparing them failed', async () => {
    const { read } = shardReader(fails, () => ROWS);
    const prepared = createDictionary(read);
    prepared.prepare('发展', 0);
    await expect(prepared.matchesAt('发展', 0)).rejects.toThrow('gone');
    expect(await prepared.matchesAt('发展', 0)).toHaveLength(2);
  });
});

describe('the shard a headword lies in', () => {
  test.each(['发', '𠮷', 'A', '〇', '\uffff'])(
    'is one of 512 and the same for all that begins with %s',
    (character) => {
      const shard = shardOf(character);
      expect(shard).toBeLessThan(SHARD_COUNT);
      expect(shardOf(`${character}展`)).toBe(shard);
    },
  );
});
