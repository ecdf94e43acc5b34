import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type ReadSettings } from '../../lib/core/settings/settings.ts';
import { onSettingsChanged, readSettings } from '../../lib/extension/stored-settings.ts';

export function useSettings(): ReadSettings {
  const [settings, setSettings] = useState<ReadSettings>(() => parseSettings(undefined));
  useEffect(() => {
    const closed = new AbortController();
    void readSettings().then(setSettings);
    onSettingsChanged(setSettings, closed.signal);
    return () => closed.abort();
  }, []);
  return settings;
}
