import type { Notebook } from '../vocabulary/notebook.ts';

/** Some entries with all they have; nothing of what was taken out. */
export function notebookPart({ entries, encounters, reviews }: Notebook, ids: ReadonlySet<string>): Notebook {
  return {
    entries: entries.filter(({ id }) => ids.has(id)),
    encounters: encounters.filter(({ entryId }) => ids.has(entryId)),
    reviews: reviews.filter(({ entryId }) => ids.has(entryId)),
    ownTerms: [],
    corrections: [],
    tombstones: [],
  };
}
