import { cedictPinyin } from './cedict-pinyin.ts';

/** A measure word, or another word that an entry is written as or stands for. */
export type NamedWord = { readonly traditional: string; readonly simplified: string; readonly pinyin: string };

/** The word that an entry is a variant of or sends the reader to, with its meaning. */
export type Target = NamedWord & { readonly definitions: readonly string[] };

/** One entry of the dictionary, made ready to show. Pinyin is by word, with tone marks. */
export type DictionaryEntry = NamedWord & {
  /** In the order of the dictionary; what makes it a surname last. */
  readonly definitions: readonly string[];
  readonly classifiers: readonly NamedWord[];
  /** On how it is read elsewhere: `Taiwan pr. fǎ`. */
  readonly notes: readonly string[];
  readonly targets: readonly Target[];
  /** Written by us, where CC-CEDICT has none. */
  readonly isOurs?: true;
};

/** [Traditional, or '' where it is the Simplified form; Simplified; numbered syllables]. */
type WordRow = readonly [string, string, string];
type TargetRow = readonly [...WordRow, readonly string[]];

/**
 * Stored form of an entry (docs/adr/0006): the word, definitions, then as far as there are any: measure words, notes,
 * targets, and `[1]` where the entry is ours. Definitions are stored as they are shown.
 */
export type DictionaryRow = readonly [
  ...WordRow,
  readonly string[],
  (readonly WordRow[])?,
  (readonly string[])?,
  (readonly TargetRow[])?,
  (readonly [] | readonly [1])?,
];

/** Words that begin with the first unit lie in the shard of the second, which is its Simplified form. */
export type PointerRow = readonly [traditional: string, simplified: string];

export type Shard = { readonly rows: readonly DictionaryRow[]; readonly pointers: ReadonlyMap<string, string> };

export function toWordRow({ traditional, simplified, pinyin }: NamedWord): WordRow {
  return [traditional === simplified ? '' : traditional, simplified, pinyin];
}

/** The headword of a row in either script. */
export function headwordsOf([traditional, simplified]: DictionaryRow): readonly string[] {
  return traditional === '' ? [simplified] : [traditional, simplified];
}

export function toEntry([traditional, simplified, pinyin, definitions, ...rest]: DictionaryRow): DictionaryEntry {
  const [classifiers = [], notes = [], targets = [], ours = []] = rest;
  return {
    ...toWord([traditional, simplified, pinyin]),
    definitions,
    classifiers: classifiers.map(toWord),
    notes,
    targets: targets.map(([t, s, p, meant]) => ({ ...toWord([t, s, p]), definitions: meant })),
    ...(ours.length > 0 && { isOurs: true }),
  };
}

function toWord([traditional, simplified, pinyin]: WordRow): NamedWord {
  return { traditional: traditional || simplified, simplified, pinyin: cedictPinyin(pinyin) };
}

/** @throws Error where the file is not a shard: our own package is damaged. */
export function parseShard(value: unknown): Shard {
  if (!Array.isArray(value)) throw new Error('dictionary: damaged shard');
  const pointers = value.filter(isPointer);
  const rows = value.filter(isRow);
  if (rows.length + pointers.length < value.length) throw new Error('dictionary: damaged shard');
  return { rows, pointers: new Map(pointers) };
}

function isPointer(value: unknown): value is PointerRow {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

function isRow(value: unknown): value is DictionaryRow {
  return (
    Array.isArray(value) &&
    value.length >= 4 &&
    value.slice(0, 3).every((part) => typeof part === 'string') &&
    value.slice(3).every((part) => Array.isArray(part))
  );
}
