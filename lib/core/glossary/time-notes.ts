import { hasComeBy, isAfter } from '../dates/date-order.ts';
import type { NamedTerm, TimeNote } from '../protocol/look-up.ts';
import type { GlossaryEntry } from './term.ts';

/**
 * What time has to say of a term: that it is newer than the article, and what replaced it.
 * @param day ISO day of the article; null where it is not known. @param nameOf a term as the card names it.
 */
export function timeNotes(
  { origin, relations }: Pick<GlossaryEntry, 'origin' | 'relations'>,
  day: string | null,
  nameOf: (id: string) => NamedTerm | undefined,
): TimeNote[] {
  const notes: TimeNote[] = [];
  const since = origin?.certainty === 'certain' ? origin.date : undefined;
  if (since !== undefined && day !== null && isAfter(since, day))
    notes.push({ kind: 'newer', since, articleDate: day });
  for (const { id, date } of relations?.replacedBy ?? []) {
    const by = nameOf(id);
    if (!by) continue;
    if (date === undefined) notes.push({ kind: 'replaced', by });
    else if (day !== null && hasComeBy(date, day)) notes.push({ kind: 'already-replaced', by, since: date });
    else notes.push({ kind: 'replaced', by, since: date });
  }
  return notes;
}
