import type { EntrySummary } from './entry-summary.ts';

type Written = Pick<EntrySummary, 'id' | 'simplified' | 'traditional' | 'met' | 'savedAt'>;

/**
 * Entries that are likely the same: written alike in either script, saved as a word and as a term, or from another list
 * in the other script. The one to keep comes first: a term of the glossary before a word, then what was met more often.
 * Groups come in the order of their first entries.
 */
export function duplicatesAmong<Entry extends Written>(entries: readonly Entry[]): Entry[][] {
  const groupOf = new Map<string, Entry[]>();
  for (const entry of entries) {
    const forms = [entry.simplified, entry.traditional];
    const group: Entry[] = [...new Set(forms.flatMap((form) => groupOf.get(form) ?? [])), entry];
    for (const form of group.flatMap(({ simplified, traditional }) => [simplified, traditional]))
      groupOf.set(form, group);
  }
  const groups = new Set([...groupOf.values()].filter(({ length }) => length > 1));
  return [...groups].map((group) => group.sort(toKeepFirst));
}

function toKeepFirst(a: Written, b: Written): number {
  return Number(isTerm(b)) - Number(isTerm(a)) || b.met - a.met || a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);
}

function isTerm({ id }: Written): boolean {
  return id.startsWith('term:');
}
