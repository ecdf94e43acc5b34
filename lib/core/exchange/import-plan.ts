import type { Clocks, Entry } from '../vocabulary/entry.ts';
import { canonical } from '../vocabulary/merge/later.ts';
import { isSameEntry } from '../vocabulary/merge/merge-entries.ts';
import { mergeNotebooks } from '../vocabulary/merge/merge-notebooks.ts';
import type { Notebook } from '../vocabulary/notebook.ts';

/** A field in which the file says something else than the notebook, and the notebook's, being later, stays. */
export type Conflict = {
  readonly id: string;
  readonly headword: string;
  readonly field: keyof Clocks;
  readonly ours: string;
  readonly theirs: string;
};

/** What an import would do. Entries are counted once each; an entry whose only difference is a conflict is unchanged. */
export type ImportPlan = {
  /** Ids of entries that are new, that differ afterwards, and that stay as they are. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly newEncounters: number;
  readonly newReviews: number;
};

/** What importing `incoming` into `current` would do, without doing it: the merge of both, compared with `current`. */
export function planImport(current: Notebook, incoming: Notebook): ImportPlan {
  const next = mergeNotebooks(current, incoming);
  const before = new Map(current.entries.map((entry) => [entry.id, entry]));
  const after = new Map(next.entries.map((entry) => [entry.id, entry]));
  const plan = {
    added: [] as string[],
    changed: [] as string[],
    unchanged: [] as string[],
    conflicts: [] as Conflict[],
  };
  for (const theirs of incoming.entries) {
    const ours = before.get(theirs.id);
    const merged = after.get(theirs.id);
    if (!ours || !merged) plan.added.push(theirs.id);
    else {
      (isSameEntry(ours, merged) ? plan.unchanged : plan.changed).push(theirs.id);
      plan.conflicts.push(...conflictsOf(ours, theirs, merged));
    }
  }
  return {
    ...plan,
    newEncounters: newOnes(current.encounters, next.encounters),
    newReviews: newOnes(current.reviews, next.reviews),
  };
}

/** Whether an import would change nothing at all. */
export function changesNothing(plan: ImportPlan): boolean {
  return plan.added.length + plan.changed.length + plan.newEncounters + plan.newReviews === 0;
}

function newOnes(current: readonly unknown[], next: readonly unknown[]): number {
  return Math.max(0, next.length - current.length);
}

/** What a reader wrote or chose; schedules are merged without asking. */
const SHOWN_FIELDS = ['item', 'status', 'tags', 'note'] as const;

function conflictsOf(ours: Entry, theirs: Entry, merged: Entry): Conflict[] {
  return SHOWN_FIELDS.filter((field) => {
    const kept = canonical(merged[field]);
    return kept === canonical(ours[field]) && kept !== canonical(theirs[field]);
  }).map((field) => ({
    id: ours.id,
    headword: ours.item.simplified,
    field,
    ours: shown(ours, field),
    theirs: shown(theirs, field),
  }));
}

function shown(entry: Entry, field: (typeof SHOWN_FIELDS)[number]): string {
  if (field === 'item') return [entry.item.traditional, entry.item.pinyin, entry.item.meaning].join(' · ');
  return field === 'tags' ? entry.tags.join(' ') : entry[field];
}
