import * as v from 'valibot';
import { type Entry, STATUSES } from './entry.ts';
import { LONGEST_TAG } from './tags.ts';

/** What the reader has written on an entry. */
export type EntryNotes = Pick<Entry, 'status' | 'tags' | 'note'>;

/** Longer is no note but an article. UTF-16 units. */
export const LONGEST_NOTE = 4_000;

/** A change of it; what is absent stays as it is. */
export const notesChangeSchema = v.object({
  status: v.exactOptional(v.picklist(STATUSES)),
  tags: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TAG))), v.maxLength(100)),
  ),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_NOTE))),
});
export type NotesChange = v.InferOutput<typeof notesChangeSchema>;

export function notesOf({ status, tags, note }: EntryNotes): EntryNotes {
  return { status, tags, note };
}
