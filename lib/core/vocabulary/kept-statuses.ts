import type { Result } from '../result.ts';
import { type EntryStatuses, NO_STATUSES } from './entry-statuses.ts';

type Which = 'all' | 'ignored';

export type KeptStatuses = {
  /** Read when first asked for. Where the notebook cannot be opened there are none, and the next question tries again. */
  of(which: Which): Promise<EntryStatuses>;
  /** The notebook has changed. */
  forget(): void;
};

export function createKeptStatuses(read: Readonly<Record<Which, () => Promise<Result<EntryStatuses>>>>): KeptStatuses {
  const kept = new Map<Which, Promise<EntryStatuses>>();

  async function readNow(which: Which): Promise<EntryStatuses> {
    const statuses = await read[which]();
    if (!statuses.ok) kept.delete(which);
    return statuses.ok ? statuses.value : NO_STATUSES;
  }

  return {
    of(which) {
      const statuses = kept.get(which) ?? readNow(which);
      kept.set(which, statuses);
      return statuses;
    },
    forget: () => kept.clear(),
  };
}
