import type { Span } from '../text/span.ts';

/** A list of a formula's members that is not the formula's own: one is missing, or the order is another. */
export type ChangedList = Span & ({ readonly kind: 'missing'; readonly member: string } | { readonly kind: 'order' });

const BETWEEN = /^(?:[、，和与及]|以及)$/;
/** Of fewer members than this, all but one are no longer the formula. */
const FEWEST_FOR_MISSING = 4;
const SHORTEST_MEMBER = 2;
/** Two short words the other way round are nothing to speak of. */
const SHORTEST_OF_PAIR = 3;

/** The members of a formula such as 科学立法、严格执法、公正司法、全民守法; empty for any other. */
export function listedMembers(formula: string): string[] {
  const members = formula.split(/[、，]/);
  const shortest = members.length === 2 ? SHORTEST_OF_PAIR : SHORTEST_MEMBER;
  return members.length > 1 && members.every(({ length }) => length >= shortest) ? members : [];
}

/**
 * Where a text lists a formula's members over an offset, all but one of them or in another order; null where it does not.
 * @param at UTF-16 offset into the text.
 */
export function changedList(text: string, at: number, members: readonly string[]): ChangedList | null {
  const places = members
    .flatMap((member) => occurrences(text, member).map((start) => ({ member, start, end: start + member.length })))
    .sort((a, b) => a.start - b.start);
  const run = runOver(text, at, places);
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return null;
  const listed = run.map(({ member }) => member);
  const missing = members.filter((member) => !listed.includes(member));
  const isOnce = new Set(listed).size === listed.length;
  const isInOrder = listed.every(
    (member, i) => i === 0 || members.indexOf(listed[i - 1] ?? '') < members.indexOf(member),
  );
  const span = { start: first.start, end: last.end };
  if (!isOnce) return null;
  if (missing.length === 0) return isInOrder ? null : { ...span, kind: 'order' };
  const [member] = missing;
  const isNearlyAll = missing.length === 1 && members.length >= FEWEST_FOR_MISSING && isInOrder;
  return member !== undefined && isNearlyAll ? { ...span, kind: 'missing', member } : null;
}

function occurrences(text: string, member: string): number[] {
  const found: number[] = [];
  for (let i = text.indexOf(member); i >= 0; i = text.indexOf(member, i + 1)) found.push(i);
  return found;
}

/** The run of places around an offset that have nothing but a pause between them. */
function runOver<Place extends Span>(text: string, at: number, places: readonly Place[]): Place[] {
  let run: Place[] = [];
  for (const place of places) {
    const last = run.at(-1);
    const goesOn = last !== undefined && BETWEEN.test(text.slice(last.end, place.start));
    if (!goesOn && isOver(run, at)) return run;
    run = goesOn ? [...run, place] : [place];
  }
  return isOver(run, at) ? run : [];
}

function isOver(run: readonly Span[], at: number): boolean {
  const [first] = run;
  return first !== undefined && first.start <= at && at < (run.at(-1)?.end ?? 0);
}
