import { useEffect, useState } from 'preact/hooks';
import { termIdOf } from '../../lib/core/own-terms/own-glossary.ts';
import { endOfDay } from '../../lib/core/review/day.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createListing } from '../../lib/db/listing.ts';
import { createOwnTerms } from '../../lib/db/own-terms.ts';
import { createReviewing } from '../../lib/db/reviewing.ts';

/** What the popup shows of the reader's own. */
export type NotebookFacts = {
  /** Cards due by the end of the day; a failure code where the notebook cannot be opened. */
  readonly due: number | string;
  readonly savedIds: ReadonlySet<string>;
  /** The first rendering of the reader's own terms, by term id. */
  readonly ownRenderings: ReadonlyMap<string, string>;
};

/** Null while the notebook is being opened. Without one every term is new to the reader. */
export function useNotebookFacts(): NotebookFacts | null {
  const [facts, setFacts] = useState<NotebookFacts | null>(null);
  useEffect(() => {
    void readFacts(Date.now()).then(setFacts);
  }, []);
  return facts;
}

async function readFacts(now: number): Promise<NotebookFacts> {
  const database = openDatabase();
  const [due, saved, own] = await Promise.all([
    createReviewing(database).dueCount(endOfDay(now, -new Date(now).getTimezoneOffset())),
    createListing(database).savedIds(),
    createOwnTerms(database, async () => undefined).list(),
  ]);
  database.close();
  const terms = own.ok ? own.value : [];
  return {
    due: due.ok ? due.value : due.code,
    savedIds: new Set(saved.ok ? saved.value : []),
    ownRenderings: new Map(terms.map(({ id, renderings: [first = ''] }) => [termIdOf(id), first])),
  };
}
