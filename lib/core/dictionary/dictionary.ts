import { createShards } from '../shards.ts';
import type { Span } from '../text/span.ts';
import { type DictionaryEntry, type DictionaryRow, headwordsOf, parseShard, toEntry } from './row.ts';

export const SHARD_COUNT = 512;

/** Number of the shard that holds the headwords beginning with this text's first unit. */
export function shardOf(headword: string): number {
  return headword.charCodeAt(0) % SHARD_COUNT;
}

/** A headword found in a text, with its entries. */
export type DictionaryMatch = Span & { readonly entries: readonly DictionaryEntry[] };

export type Dictionary = {
  /** Entries whose Simplified or Traditional headword is exactly `headword`; empty where there is none. */
  entries(headword: string): Promise<DictionaryEntry[]>;
  /** Every headword that begins at `offset` and ends by `limit`, the longest first, with its entries. */
  matchesAt(text: string, offset: number, limit?: number): Promise<DictionaryMatch[]>;
  /**
   * Begins to read what a look-up at an offset will ask for. A word begins there or just before; the latter is a guess,
   * made only while nothing has been read yet and all else has to be waited for too.
   */
  prepare(text: string, offset: number): void;
};

/** A dictionary over shards, read when first needed and the latest few kept. */
export function createDictionary(readShard: (shard: number) => Promise<unknown>, keep = 24): Dictionary {
  const shards = createShards(readShard, parseShard, keep);
  const shard = shards.read;

  /** Rows among which are all that begin with a unit. */
  async function rowsFor(first: string): Promise<readonly DictionaryRow[]> {
    const { rows, pointers } = await shard(shardOf(first));
    const simplified = pointers.get(first);
    return simplified === undefined ? rows : (await shard(shardOf(simplified))).rows;
  }

  async function matchesAt(text: string, offset: number, limit = text.length): Promise<DictionaryMatch[]> {
    if (offset >= limit) return [];
    const byEnd = new Map<number, DictionaryEntry[]>();
    for (const row of await rowsFor(text.charAt(offset))) {
      const headword = headwordsOf(row).find((one) => offset + one.length <= limit && text.startsWith(one, offset));
      if (headword === undefined) continue;
      const end = offset + headword.length;
      byEnd.set(end, [...(byEnd.get(end) ?? []), toEntry(row)]);
    }
    const ends = [...byEnd].sort(([a], [b]) => b - a);
    return ends.map(([end, entries]) => ({ start: offset, end, entries }));
  }

  return {
    matchesAt,
    async entries(headword) {
      const matches = await matchesAt(headword, 0);
      return [...(matches.find(({ end }) => end === headword.length)?.entries ?? [])];
    },
    prepare(text, offset) {
      const places = shards.isUntouched ? [offset, offset - 1] : [offset];
      for (const first of places.map((place) => text.charAt(place))) {
        // Whoever asks for the entries is told of a failure.
        if (first !== '') shard(shardOf(first)).catch(() => undefined);
      }
    },
  };
}
