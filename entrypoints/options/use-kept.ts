import { useEffect, useState } from 'preact/hooks';

/** From so many entries on a notebook is worth asking the browser for. */
const WORTH_ASKING = 10;

/**
 * Whether the browser promised to keep what is stored even when the disk is full; null where it does not tell. Chromium
 * decides without a word, so it is asked as soon as the notebook has some entries; Firefox puts a question to the
 * reader, so there it is asked by the button only.
 */
export function useKept(entries = 0) {
  const [isKept, setKept] = useState<boolean | null>(null);
  const isAsked = entries >= WORTH_ASKING && !import.meta.env.FIREFOX;
  useEffect(() => {
    const answer = isAsked ? navigator.storage.persist() : navigator.storage.persisted();
    // Private windows have nothing to tell.
    answer.then(setKept, () => setKept(null));
  }, [isAsked]);
  return { isKept, keep: () => void navigator.storage.persist().then(setKept, () => setKept(false)) };
}
