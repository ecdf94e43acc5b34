import { type Entry, entryId, type SavedItem, type Status } from './entry.ts';

/** How far the reader is with what is in the notebook; undefined for what is not. */
export type EntryStatuses = {
  ofTerm(term: { readonly id: string; readonly headword: string }): Status | undefined;
  /** @param text as it stands on the page, in either script. */
  ofWord(text: string): Status | undefined;
};

/** @param entries that are in the list. */
export function createEntryStatuses(entries: readonly Pick<Entry, 'item' | 'status'>[]): EntryStatuses {
  const terms = new Map<string, Status>();
  const words = new Map<string, Status>();
  for (const { item, status } of entries) {
    if (item.kind === 'term') terms.set(entryId(item), status);
    else for (const text of headwords(item)) words.set(text, status);
  }
  return {
    // A list of another program brings terms in as words.
    ofTerm: ({ id, headword }) => terms.get(`term:${id}`) ?? words.get(headword),
    ofWord: (text) => words.get(text),
  };
}

function headwords({ simplified, traditional }: SavedItem): readonly string[] {
  return [simplified, traditional];
}

/** Of a notebook that is empty, or cannot be opened: reading goes on without it. */
export const NO_STATUSES = createEntryStatuses([]);
