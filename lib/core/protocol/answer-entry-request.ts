import { failure, ok, type Result } from '../result.ts';
import type { NotesChange } from '../vocabulary/entry-notes.ts';
import type { Answer, Request } from './messages.ts';

/** The part of the notebook by which the reader's notes on entries are kept. */
export type EntryStore = {
  /** Changes entries that are in the list. @returns those it found there, as they were. */
  edit(ids: readonly string[], change: NotesChange, now: number): Promise<Result<readonly unknown[]>>;
  /** The most used first. */
  tagsInUse(): Promise<Result<readonly string[]>>;
};

export type EntryRequest = Extract<Request, { kind: 'edit-entry' | 'list-tags' }>;

/** What the reader writes on an entry. One that is not in the list any more is not brought back by it. */
export async function answerEntryRequest(
  store: EntryStore,
  request: EntryRequest,
  now: number,
): Promise<Answer<EntryRequest['kind']>> {
  if (request.kind === 'list-tags') return store.tagsInUse();
  const edited = await store.edit([request.entryId], request.change, now);
  if (!edited.ok) return edited;
  return edited.value.length > 0 ? ok(null) : failure('entry-gone');
}
