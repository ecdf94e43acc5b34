import { cedictPinyin } from './cedict-pinyin.ts';

/** One entry of CC-CEDICT, made ready to show. */
export type DictionaryEntry = {
  readonly traditional: string;
  readonly simplified: string;
  /** By word, with tone marks. */
  readonly pinyin: string;
  readonly definitions: readonly string[];
  /** Measure words, Simplified. */
  readonly classifiers: readonly string[];
};

/** Stored form of an entry: [traditional, simplified, pinyin as numbered syllables, definitions, measure words]. */
export type DictionaryRow = readonly [string, string, string, readonly string[], readonly string[]];

export const SHARD_COUNT = 256;

/** The shard file that holds the headwords beginning with this text's first unit: `00` … `ff`. */
export function shardOf(headword: string): string {
  return (headword.charCodeAt(0) % SHARD_COUNT).toString(16).padStart(2, '0');
}

export type Dictionary = {
  /** Entries whose Simplified or Traditional headword is exactly `headword`; empty where there is none. */
  entries(headword: string): Promise<DictionaryEntry[]>;
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

  return {
    async entries(headword) {
      if (headword.length === 0) return [];
      const rows = await shard(shardOf(headword));
      return rows.filter((row) => row[0] === headword || row[1] === headword).map(toEntry);
    },
  };
}

function toEntry([traditional, simplified, pinyin, definitions, classifiers]: DictionaryRow): DictionaryEntry {
  return { traditional, simplified, pinyin: cedictPinyin(pinyin), definitions, classifiers };
}

/** @throws Error where the file is not a shard: our own package is damaged. */
function parseShard(value: unknown): DictionaryRow[] {
  if (!Array.isArray(value) || !value.every(isRow)) throw new Error('dictionary: damaged shard');
  return value;
}

function isRow(value: unknown): value is DictionaryRow {
  return Array.isArray(value) && value.length === 5 && value.slice(0, 3).every((part) => typeof part === 'string');
}
