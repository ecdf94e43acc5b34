import type { Entry } from '../../lib/core/vocabulary/entry.ts';
import { loadTermEntries } from '../../lib/extension/package-data.ts';

/** Looks up the glossary's category of each entry: `words` for the dictionary's, `own` for terms of the reader's own. */
export async function categoriesOf(entries: readonly Entry[]): Promise<(id: string) => string> {
  const glossary = await loadTermEntries();
  const found = await Promise.all(
    entries.map(async ({ id, item }) => {
      if (item.kind === 'word') return [id, 'words'] as const;
      return [id, (await glossary.of(item.termId))?.category ?? 'own'] as const;
    }),
  );
  const categories = new Map(found);
  return (id) => categories.get(id) ?? 'words';
}
