import type { FiledEntry } from './check-entries.ts';

/** Ids of terms by their category (public/data/categories.json): what a list is filtered by, without reading entries. */
export type PackedCategories = Readonly<Record<string, readonly string[]>>;

export function packCategories(entries: readonly FiledEntry[]): PackedCategories {
  const packed: Record<string, string[]> = {};
  for (const { category, entry } of entries) {
    packed[category] ??= [];
    packed[category].push(entry.id);
  }
  return packed;
}

/**
 * The category of every term, by the id of its entry in a notebook.
 * @throws Error where the value has not their shape: our own package is damaged.
 */
export function parseCategories(value: unknown): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) throw new Error('categories: damaged');
  const packed = value as PackedCategories; // made at build time
  return new Map(
    Object.entries(packed).flatMap(([category, ids]) => ids.map((id): [string, string] => [`term:${id}`, category])),
  );
}
