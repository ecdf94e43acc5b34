import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type ReadSettings, type Settings } from '../../lib/core/settings/settings.ts';
import { storedSettings } from '../../lib/extension/stored-settings.ts';

/** The settings as they are stored, and the way to change them. */
export function useSettings() {
  const [read, setRead] = useState<ReadSettings>(() => parseSettings(undefined));
  /** Whether the last change could not be stored. */
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    void storedSettings.read().then(setRead);
    storedSettings.onChanged(setRead, closed.signal);
    return () => closed.abort();
  }, []);

  function change(changed: Partial<Settings>): void {
    storedSettings.change(changed).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }

  return { read, isFailed, change };
}
