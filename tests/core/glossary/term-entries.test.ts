import { describe, expect, test } from 'vitest';
import { createGlossary } from '../../../lib/core/glossary/glossary.ts';
import { createTermEntries, type EntryShard, SHARD_SIZE } from '../../../lib/core/glossary/term-entries.ts';
import { entry, packed, REPORT } from '../small-glossary.ts';

/** More than a shard of terms. */
const { terms, shards } = packed(
  Array.from({ length: SHARD_SIZE + 2 }, (_, i) => entry(`term-${i}`, '改革', 'gǎigé', { literal: `number ${i}` })),
);

describe('what the glossary says of a term', () => {
  const entries = createTermEntries(createGlossary(terms), async (shard) => shards[shard]);

  test.each([0, 1, SHARD_SIZE - 1, SHARD_SIZE, SHARD_SIZE + 1])('is its own entry: number %i', async (number) => {
    expect(await entries.of(`term-${number}`)).toMatchObject({
      id: `term-${number}`,
      headword: '改革',
      pinyin: 'gǎigé',
      literal: `number ${number}`,
      category: 'economy',
    });
  });

  test('names the sources that its renderings cite, and where they were seen', async () => {
    const { id: _, ...source } = REPORT;
    const found = await entries.of('term-3');
    expect(found?.renderings).toEqual([
      { text: 'rendering of term-3', kind: 'official', seen: 'https://example.org/seen', source },
    ]);
  });

  test('is nothing for a term that is not there', async () => {
    expect(await entries.of('nobody')).toBeUndefined();
  });

  test('is asked of its file once, and again after the file could not be read', async () => {
    const asked: number[] = [];
    const read = async (shard: number): Promise<EntryShard | undefined> => {
      asked.push(shard);
      if (asked.length === 1) throw new Error('unreadable');
      return shards[shard];
    };
    const again = createTermEntries(createGlossary(terms), read);
    await expect(again.of('term-1')).rejects.toThrow('unreadable');
    expect((await again.of('term-1'))?.id).toBe('term-1');
    expect((await again.of('term-2'))?.id).toBe('term-2');
    expect(asked).toEqual([0, 0]);
  });

  test.each([null, 'a text', {}, { entries: [], sources: [] }, { sources: [], addresses: [] }])(
    'is refused where the file is damaged: %j',
    async (value) => {
      await expect(createTermEntries(createGlossary(terms), async () => value).of('term-1')).rejects.toThrow('damaged');
    },
  );
});
