import type { GlossaryEntry, Source, Term, TermEntry } from './term.ts';

/** Terms whose entries share a file. Neighbours in the editors' files are asked for together, and cite the same sources. */
export const SHARD_SIZE = 128;

export type ShardedEntry = Omit<GlossaryEntry, 'id' | 'headword' | 'traditional' | 'pinyin' | 'forms' | 'notIn'> & {
  readonly category: string;
};

/** A file of entries (public/data/glossary), in the order of the list of terms. */
export type EntryShard = { readonly entries: readonly ShardedEntry[]; readonly sources: readonly Source[] };

/** A shard's file in the package's data. */
export function entryFile(shard: number): string {
  return `glossary/${shard.toString(16)}.json`;
}

/** What the glossary says of its terms, read when somebody asks. */
export type TermEntries = {
  /** A term's entry. @throws Error where its file cannot be read: our own package is damaged. */
  of(id: string): Promise<TermEntry | undefined>;
};

/** @param terms in the order in which they were packed. */
export function createTermEntries(terms: readonly Term[], readShard: (shard: number) => Promise<unknown>): TermEntries {
  const numbers = new Map(terms.map(({ id }, number) => [id, number]));
  const shards = new Map<number, Promise<EntryShard>>();

  function shard(number: number): Promise<EntryShard> {
    const known = shards.get(number);
    if (known) return known;
    const reading = readShard(number).then(parseShard);
    // A failed read must not stay: the next card tries again.
    reading.catch(() => shards.delete(number));
    shards.set(number, reading);
    return reading;
  }

  return {
    async of(id) {
      const number = numbers.get(id);
      const term = number === undefined ? undefined : terms[number];
      if (number === undefined || !term) return undefined;
      const { entries, sources } = await shard(Math.floor(number / SHARD_SIZE));
      const entry = entries[number % SHARD_SIZE];
      return entry && toTermEntry(term, entry, sources);
    },
  };
}

function toTermEntry(
  { id, headword, traditional, pinyin }: Term,
  entry: ShardedEntry,
  sources: readonly Source[],
): TermEntry {
  const renderings = entry.renderings.map(({ source: cited, ...rendering }) => {
    const source = sources.find((one) => one.id === cited);
    return source ? { ...rendering, source } : rendering;
  });
  return { ...entry, id, headword, traditional, pinyin, renderings };
}

/** Checked entry by entry when it was packed. */
function parseShard(value: unknown): EntryShard {
  if (typeof value !== 'object' || value === null) throw new Error('glossary: damaged');
  const { entries, sources } = value as Partial<EntryShard>; // checked in the next line
  if (!Array.isArray(entries) || !Array.isArray(sources)) throw new Error('glossary: damaged');
  return { entries, sources };
}
