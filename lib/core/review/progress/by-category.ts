import type { Entry, Status } from '../../vocabulary/entry.ts';

/** How far the reader is with what the notebook holds; what is ignored stands for itself and is not counted in. */
export type Standing = Readonly<Record<Exclude<Status, 'ignored'>, number>>;

export type CategoryStanding = { readonly category: string; readonly total: number; readonly standing: Standing };

type Counted = Pick<Entry, 'id' | 'status'>;

export function standingOf(entries: readonly Pick<Entry, 'status'>[]): Standing {
  const standing = { new: 0, learning: 0, known: 0 };
  for (const { status } of entries) if (status !== 'ignored') standing[status]++;
  return standing;
}

/** The same for each category, the largest first. @param categoryOf the category of an entry, by its id. */
export function byCategory(entries: readonly Counted[], categoryOf: (id: string) => string): CategoryStanding[] {
  const groups = new Map<string, Counted[]>();
  for (const entry of entries) {
    if (entry.status === 'ignored') continue;
    const category = categoryOf(entry.id);
    const group = groups.get(category);
    if (group) group.push(entry);
    else groups.set(category, [entry]);
  }
  return [...groups]
    .map(([category, group]) => ({ category, total: group.length, standing: standingOf(group) }))
    .sort((a, b) => b.total - a.total || (a.category < b.category ? -1 : 1));
}
