import { createShards } from '../shards.ts';
import type { CitedSource, Rendering, Term, TermEntry } from './term.ts';
import type { TermList } from './term-list.ts';

/** Terms whose entries share a shard. Neighbours in the editors' files are asked for together, and cite the same sources. */
export const SHARD_SIZE = 32;

/** Sources and addresses by their place in the shard's lists. */
export type ShardedRendering = Omit<Rendering, 'source' | 'seen'> & {
  readonly source?: number;
  readonly seen?: number;
};

/** An entry without what the list of terms has. */
export type ShardedEntry = Omit<TermEntry, 'id' | 'headword' | 'traditional' | 'pinyin' | 'renderings'> & {
  readonly renderings: readonly ShardedRendering[];
};

/** A part of public/data/glossary.bin, in the order of the list of terms. */
export type EntryShard = {
  readonly entries: readonly ShardedEntry[];
  readonly sources: readonly CitedSource[];
  /** Addresses where renderings were seen. */
  readonly addresses: readonly string[];
};

/** What the glossary says of its terms, read when somebody asks. */
export type TermEntries = {
  /** A term's entry. @throws Error where its file cannot be read: our own package is damaged. */
  of(id: string): Promise<TermEntry | undefined>;
};

export function createTermEntries(
  terms: Pick<TermList, 'numberOf' | 'term'>,
  readShard: (shard: number) => Promise<unknown>,
): TermEntries {
  const shards = createShards(readShard, parseShard);

  return {
    async of(id) {
      const number = terms.numberOf(id);
      if (number < 0) return undefined;
      const file = await shards.read(Math.floor(number / SHARD_SIZE));
      const entry = file.entries[number % SHARD_SIZE];
      return entry && toTermEntry(terms.term(number), entry, file);
    },
  };
}

function toTermEntry(
  { id, headword, traditional, pinyin }: Term,
  entry: ShardedEntry,
  { sources, addresses }: EntryShard,
): TermEntry {
  const renderings = entry.renderings.map(({ source: sourceNumber = -1, seen: seenNumber = -1, ...rendering }) => {
    const source = sources[sourceNumber];
    const seen = addresses[seenNumber];
    return { ...rendering, ...(source && { source }), ...(seen !== undefined && { seen }) };
  });
  return { ...entry, id, headword, traditional, pinyin, renderings };
}

/** Checked entry by entry when it was packed. */
function parseShard(value: unknown): EntryShard {
  if (typeof value !== 'object' || value === null) throw new Error('glossary: damaged');
  const { entries, sources, addresses } = value as Partial<EntryShard>; // checked in the next line
  if (![entries, sources, addresses].every(Array.isArray)) throw new Error('glossary: damaged');
  return value as EntryShard; // its lists were checked entry by entry when it was packed
}
