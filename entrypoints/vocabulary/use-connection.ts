import { useEffect, useState } from 'preact/hooks';
import type { Connection } from '../../lib/db/connection.ts';

/** Why the notebook cannot be used for now, and what the reader's "again" means then: nothing else than a new page. */
export function useConnection({ trouble, onTrouble, expectOpen }: Connection, retry: () => void) {
  const [failure, setFailure] = useState(trouble);
  useEffect(() => onTrouble(setFailure), [onTrouble]);
  useEffect(expectOpen, [expectOpen]);
  return { failure, retry: failure === 'storage-outdated' ? () => location.reload() : retry };
}
