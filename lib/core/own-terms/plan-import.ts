import * as v from 'valibot';
import { checkFields } from './check-fields.ts';
import { type FileTerm, type ImportProblem, problem } from './exchange.ts';
import { NO_FIELDS, type OwnTerm, type OwnTermFields, ownTermIdSchema, ownTermKey, toRawFields } from './own-term.ts';

/** What an import would do. Terms of the glossary that the file does not name stay as they are. */
export type ImportPlan = {
  readonly kind: 'plan';
  readonly added: readonly OwnTerm[];
  readonly changed: readonly OwnTerm[];
  /** How many of the file's terms are there already, as they are. */
  readonly unchanged: number;
};

/** The time, and names for new terms, come from outside. */
export type ImportClock = { readonly now: number; readonly newId: () => string };

/** A term of the file with what it makes of the glossary's. */
type Merged = { readonly line: number; readonly before: OwnTerm | undefined; readonly after: OwnTerm };

/**
 * Works out what a file's terms would change, or every reason why they cannot be taken: all of them or none. A term is
 * the one with its id, or else the one with its headword for the same site; what the file says nothing of stays.
 */
export function planImport(
  terms: readonly FileTerm[],
  existing: readonly OwnTerm[],
  clock: ImportClock,
): ImportPlan | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] } {
  const byId = new Map(existing.map((term) => [term.id, term]));
  const byKey = new Map(existing.map((term) => [ownTermKey(term), term]));
  const problems: ImportProblem[] = [];
  const merged: Merged[] = [];
  for (const term of terms) {
    const checked = mergeTerm(term, byId, byKey, clock);
    problems.push(...checked.problems);
    merged.push(checked.merged);
  }
  problems.push(...clashes(merged, existing));
  if (problems.length > 0) return { kind: 'problems', problems: problems.sort((a, b) => a.line - b.line) };
  const isChanged = ({ before, after }: Merged) => before !== undefined && !isSame(before, after);
  return {
    kind: 'plan',
    added: merged.filter(({ before }) => before === undefined).map(({ after }) => after),
    changed: merged.filter(isChanged).map(({ after }) => after),
    unchanged: merged.filter(({ before, after }) => before !== undefined && isSame(before, after)).length,
  };
}

function mergeTerm(
  { line, fields: given, id, addedAt, changedAt }: FileTerm,
  byId: ReadonlyMap<string, OwnTerm>,
  byKey: ReadonlyMap<string, OwnTerm>,
  { now, newId }: ImportClock,
): { readonly merged: Merged; readonly problems: readonly ImportProblem[] } {
  const named = id === undefined ? undefined : byId.get(id);
  const alone = checkFields({ ...NO_FIELDS, ...given }).fields;
  const before = named ?? byKey.get(ownTermKey(alone));
  const { fields, problems: wrong } = checkFields({ ...(before ? toRawFields(before) : NO_FIELDS), ...given });
  const problems = wrong.map(({ code, detail }) => problem(line, code, detail));
  if (id !== undefined && !v.is(ownTermIdSchema, id)) problems.push(problem(line, 'id_invalid', id));
  const isEdited = !before || !hasSameFields(before, fields);
  const after: OwnTerm = {
    ...fields,
    id: before?.id ?? id ?? newId(),
    addedAt: addedAt ?? before?.addedAt ?? now,
    changedAt: changedAt ?? (isEdited ? now : before.changedAt),
  };
  return { merged: { line, before, after }, problems };
}

/** Terms of the file that would be one and the same, and those that would take the place of another term. */
function clashes(merged: readonly Merged[], existing: readonly OwnTerm[]): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const lines = new Map<string, number>();
  const replaced = new Set(merged.map(({ after }) => after.id));
  const kept = new Set(existing.filter(({ id }) => !replaced.has(id)).map(ownTermKey));
  for (const { line, after } of merged) {
    if (after.headword === '') continue;
    const keys = [`id ${after.id}`, ownTermKey(after)];
    const first = keys.map((key) => lines.get(key)).find((other) => other !== undefined);
    if (first !== undefined) problems.push(problem(line, 'twice', `${first}`));
    else if (kept.has(ownTermKey(after))) problems.push(problem(line, 'taken', after.headword));
    for (const key of keys) lines.set(key, line);
  }
  return problems;
}

function isSame(before: OwnTerm, after: OwnTerm): boolean {
  return hasSameFields(before, after) && before.addedAt === after.addedAt && before.changedAt === after.changedAt;
}

function hasSameFields(one: OwnTermFields, other: OwnTermFields): boolean {
  return JSON.stringify(toRawFields(one)) === JSON.stringify(toRawFields(other));
}
