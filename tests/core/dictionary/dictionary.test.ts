import { describe, expect, test } from 'vitest';
import { createDictionary, SHARD_COUNT, shardOf } from '../../../lib/core/dictionary/dictionary.ts';

const ROWS = [
  ['發展', '发展', 'fa1 zhan3', ['development'], ['个']],
  ['發', '发', 'fa1', ['to send out'], []],
  ['髮', '发', 'fa4', ['hair'], []],
];

/** A reader of shards that writes down what it was asked for and answers from a list, the last answer again and again. */
function shardReader(...answers: (() => unknown)[]) {
  const asked: string[] = [];
  const read = async (shard: string) => {
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
      { traditional: '發展', simplified: '发展', pinyin: 'fāzhǎn', definitions: ['development'], classifiers: ['个'] },
    ]);
    expect((await dictionary.entries('发')).map(({ traditional }) => traditional)).toEqual(['發', '髮']);
  });

  test('finds a word by its Traditional headword as well', async () => {
    const dictionary = createDictionary(async () => ROWS);
    expect((await dictionary.entries('髮')).map(({ pinyin }) => pinyin)).toEqual(['fà']);
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
    ['a row that is too short', [['發展', '发展', 'fa1 zhan3', []]]],
    ['a row that is no list', ['发展']],
    ['a headword that is no text', [[1, '发展', 'fa1 zhan3', [], []]]],
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

describe('the file a headword lies in', () => {
  test.each(['发', '𠮷', 'A', '〇', '\uffff'])(
    'is one of 256 and the same for all that begins with %s',
    (character) => {
      const shard = shardOf(character);
      expect(shard).toMatch(/^[0-9a-f]{2}$/);
      expect(Number.parseInt(shard, 16)).toBeLessThan(SHARD_COUNT);
      expect(shardOf(`${character}展`)).toBe(shard);
    },
  );
});
