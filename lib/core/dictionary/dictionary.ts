import type { Span } from '../text/span.ts';
import { type DictionaryEntry, type DictionaryRow, headwordsOf, parseShard, toEntry } from './row.ts';

export const SHARD_COUNT = 256;

/** The shard file that holds the headwords beginning with this text's first unit: `00` … `ff`. */
export function shardOf(headword: string): string {
  return (headword.charCodeAt(0) % SHARD_COUNT).toString(16).padStart(2, '0');
}

/** A headword found in a text, with its entries. */
export type DictionaryMatch = Span & { readonly entries: readonly DictionaryEntry[] };

export type Dictionary = {
  /** Entries whose Simplified or Traditional headword is exactly `headword`; empty where there is none. */
  entries(headword: string): Promise<DictionaryEntry[]>;
  /** Every headword that begins at `offset` and ends by `limit`, the longest first, with its entries. */
  matchesAt(text: string, offset: number, limit?: number): Promise<DictionaryMatch[]>;
  /** Begins to read what `matchesAt` will ask for; an offset outside the text is none. */
  prepare(text: string, offset: number): void;
};

/** A dictionary over shard files, read when first needed and the latest few kept. */
export function createDictionary(readShard: (shard: string) => Promise<unknown>, keep = 24): Dictionary {
  const shards = new Map<string, Promise<DictionaryRow[]>>();

  function shard(name: string): Promise<DictionaryRow[]> {
    const known = shards.get(name);
    if (known) return known;
    const reading = readShard(name).then(parseShard);
    // A failed read must not stay: the next look-up tries again.
    reading.catch(() => shards.delete(name));
    shards.set(name, reading);
    const oldest = shards.size > keep ? shards.keys().next().value : undefined;
    if (oldest !== undefined) shards.delete(oldest);
    return reading;
  }

  async function matchesAt(text: string, offset: number, limit = text.length): Promise<DictionaryMatch[]> {
    if (offset >= limit) return [];
    const byEnd = new Map<number, DictionaryEntry[]>();
    for (const row of await shard(shardOf(text.charAt(offset)))) {
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
      const first = text.charAt(offset);
      if (first !== '') shard(shardOf(first)).catch(() => undefined); // whoever asks for the entries is told
    },
  };
}
