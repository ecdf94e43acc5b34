import type { ReadSettings, Settings } from '../core/settings/settings.ts';

/** Where settings are kept, for all pages alike. */
export type SettingsStorage = {
  read(): Promise<ReadSettings>;
  change(change: Partial<Settings>): Promise<void>;
  /** Calls back after every change, ours or somebody else's. */
  onChanged(listener: (read: ReadSettings) => void, signal: AbortSignal): void;
};

/**
 * The same storage for a page that puts its own changes into force at once. What is reported while one of them is on its
 * way may be older: of two quick presses of a key, the first would undo the second for a moment. So nothing is said until
 * all are there, and then once.
 */
export function withoutEchoes(storage: SettingsStorage): SettingsStorage {
  const listeners = new Set<(read: ReadSettings) => void>();
  let storing = 0;

  async function tellStored(): Promise<void> {
    const read = await storage.read();
    if (storing === 0) for (const listener of listeners) listener(read);
  }

  return {
    read: storage.read,
    async change(change) {
      storing++;
      try {
        await storage.change(change);
      } finally {
        storing--;
      }
      if (storing === 0) await tellStored();
    },
    onChanged(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
      storage.onChanged((read) => {
        if (storing === 0) listener(read);
      }, signal);
    },
  };
}
