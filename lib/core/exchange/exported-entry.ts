import type { Encounter, Entry } from '../vocabulary/entry.ts';
import type { Notebook } from '../vocabulary/notebook.ts';

/** An entry as lists for other programs show it: with the sentence it was met in last. */
export type ExportedEntry = { readonly entry: Entry; readonly latest: Encounter | null };

/** The entries that are in the list, the earliest saved first. */
export function currentEntries({ entries, encounters }: Notebook): ExportedEntry[] {
  const latest = new Map<string, Encounter>();
  for (const encounter of encounters) {
    const before = latest.get(encounter.entryId);
    if (!before || isLater(encounter, before)) latest.set(encounter.entryId, encounter);
  }
  return entries
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1))
    .map((entry) => ({ entry, latest: latest.get(entry.id) ?? null }));
}

/** Of two meetings at one moment the same is taken whatever their order. */
function isLater(one: Encounter, other: Encounter): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}
