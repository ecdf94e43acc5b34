import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../../lib/db/database.ts';
import { countStored } from '../../lib/db/stored-counts.ts';

type Read = { readonly total: number; readonly isWhole: boolean };

/** Whether nothing of the reader's is there: no entry, no own term, no corrected reading. False until that is known. */
export function useIsEmpty(database: Database, read: Read | null): boolean {
  const [isEmpty, setEmpty] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    async function look(): Promise<void> {
      if (read === null || !read.isWhole || read.total > 0) return setEmpty(false);
      const stored = await countStored(database);
      if (isCurrent) setEmpty(stored.ok && stored.value.ownTerms + stored.value.corrections === 0);
    }
    void look();
    return () => {
      isCurrent = false;
    };
  }, [database, read]);
  return isEmpty;
}
