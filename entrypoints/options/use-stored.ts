import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Stored } from '../../components/options/DataOptions.tsx';
import { openBackupFolder } from '../../lib/db/backup-folder.ts';
import type { Database } from '../../lib/db/database.ts';
import { eraseDatabase } from '../../lib/db/erasing.ts';
import { countStored } from '../../lib/db/stored-counts.ts';
import { eraseStorage } from '../../lib/extension/erase-storage.ts';

/** What is stored on this computer, and the end of it. */
export function useStored(database: Database) {
  const [stored, setStored] = useState<Stored | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isErased, setErased] = useState(false);

  const reload = useCallback(async () => {
    const counts = await countStored(database);
    setFailure(counts.ok ? null : counts.code);
    if (counts.ok) setStored({ ...counts.value, bytes: await bytesTaken() });
  }, [database]);

  useEffect(() => void reload(), [reload]);

  async function erase(): Promise<void> {
    const erased = await eraseDatabase(database);
    if (!erased.ok) return setFailure(erased.code);
    try {
      await Promise.all([eraseStorage(), openBackupFolder().erase()]);
      setErased(true);
    } catch {
      // The notebook is gone, settings and sites are still there: the reader is told that not all is deleted.
      return setFailure('storage-failed');
    }
    await reload();
  }

  return { stored, failure, isErased, reload: () => void reload(), erase: () => void erase() };
}

async function bytesTaken(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    // Private windows may not tell.
    return null;
  }
}
