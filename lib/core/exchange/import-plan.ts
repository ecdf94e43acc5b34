import type { Clocks, Entry } from '../vocabulary/entry.ts';
import { canonical } from '../vocabulary/merge/later.ts';
import { isSameEntry } from '../vocabulary/merge/merge-entries.ts';
import { ENCOUNTERS, REVIEWS, type UnitedKind } from '../vocabulary/merge/united-kind.ts';
import type { Notebook } from '../vocabulary/notebook.ts';
import { importedNotebook } from './imported-notebook.ts';
import { type OwnConflict, ownConflicts } from './own-conflicts.ts';
import { type PlannedOwn, plannedCorrections, plannedOwnTerms } from './planned-own.ts';

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
  /** Ids of the file's entries that were deleted here later than they were written there: they stay deleted. */
  readonly stayDeleted: readonly string[];
  readonly ownTerms: PlannedOwn;
  readonly corrections: PlannedOwn;
  readonly conflicts: readonly (Conflict | OwnConflict)[];
  readonly newEncounters: number;
  readonly newReviews: number;
  /** Sentences that were deleted where the file comes from. */
  readonly removedEncounters: number;
};

/** What importing `incoming` into `current` would do, without doing it. */
export function planImport(current: Notebook, incoming: Notebook): ImportPlan {
  // The plan tells of contents only: any time will do.
  return planOf(current, incoming, importedNotebook(current, incoming, 0));
}

/** @param next what `incoming` makes of `current`, as `importedNotebook` has it. */
export function planOf(current: Notebook, incoming: Notebook, next: Notebook): ImportPlan {
  return {
    ...plannedEntries(current, incoming, next),
    ownTerms: plannedOwnTerms(current, incoming, next),
    corrections: plannedCorrections(current, incoming, next),
    newEncounters: missingIn(current.encounters, next.encounters, ENCOUNTERS),
    newReviews: missingIn(current.reviews, next.reviews, REVIEWS),
    removedEncounters: missingIn(next.encounters, current.encounters, ENCOUNTERS),
  };
}

/** Whether an import would change nothing that the reader could see. */
export function changesNothing(plan: ImportPlan): boolean {
  const { added, changed, ownTerms, corrections, newEncounters, newReviews, removedEncounters } = plan;
  const own = [ownTerms, corrections].flatMap((one) => [one.added, one.changed, one.removed]);
  const listed = [added, changed, ...own].reduce((sum, names) => sum + names.length, 0);
  return listed + newEncounters + newReviews + removedEncounters === 0;
}

function plannedEntries(current: Notebook, incoming: Notebook, next: Notebook) {
  const before = new Map(current.entries.map((entry) => [entry.id, entry]));
  const after = new Map(next.entries.map((entry) => [entry.id, entry]));
  const plan = {
    added: [] as string[],
    changed: [] as string[],
    unchanged: [] as string[],
    stayDeleted: [] as string[],
    conflicts: [] as (Conflict | OwnConflict)[],
  };
  for (const theirs of incoming.entries) {
    const ours = before.get(theirs.id);
    const merged = after.get(theirs.id);
    if (!ours || !merged) plan.added.push(theirs.id);
    else {
      const isDeletedHere = theirs.deletedAt === null && ours.deletedAt !== null && merged.deletedAt !== null;
      if (!isSameEntry(ours, merged)) plan.changed.push(theirs.id);
      else (isDeletedHere ? plan.stayDeleted : plan.unchanged).push(theirs.id);
      plan.conflicts.push(...conflictsOf(ours, theirs, merged));
    }
  }
  plan.conflicts.push(...ownConflicts(current, incoming, next));
  return plan;
}

/** How many of `wanted` are not among `present`. */
function missingIn<Kept>(present: readonly Kept[], wanted: readonly Kept[], { keyOf }: UnitedKind<Kept>): number {
  const here = new Set(present.map(keyOf));
  return wanted.filter((kept) => !here.has(keyOf(kept))).length;
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
