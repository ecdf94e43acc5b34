import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../../components/options/KeyOptions.tsx';
import { SUGGESTED_SHORTCUT } from '../../lib/dom/shortcut.ts';
import { listCommands } from '../../lib/extension/shortcuts.ts';

/** The keys as the browser has them now; they may have been changed on its page, beside this one. */
export function useKeys(): readonly Key[] {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const refresh = () => void readKeys().then(setKeys);
    refresh();
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, []);
  return keys;
}

async function readKeys(): Promise<Key[]> {
  return (await listCommands()).map(({ name, description, shortcut }) => ({
    description,
    shortcut,
    onPages: name === 'toggle-pinyin' ? SUGGESTED_SHORTCUT : '',
  }));
}
