import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type ReadSettings, type Settings } from '../../lib/core/settings/settings.ts';
import { type SettingsStorage, withoutEchoes } from '../../lib/extension/without-echoes.ts';

/** A storage that reports a change when it is let to, and only then has stored it. */
function slowStorage() {
  const waiting: (() => void)[] = [];
  const listeners: ((read: ReadSettings) => void)[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  const storage: SettingsStorage = {
    read: async () => ({ settings, damaged: false }),
    change: (change) =>
      new Promise((resolve) => {
        waiting.push(() => {
          settings = { ...settings, ...change };
          for (const listener of listeners) listener({ settings, damaged: false });
          resolve();
        });
      }),
    onChanged: (listener) => void listeners.push(listener),
  };
  return { storage, storeNext: () => waiting.shift()?.() };
}

function heard({ storage }: ReturnType<typeof slowStorage>) {
  const page = withoutEchoes(storage);
  const levels: string[] = [];
  const stopped = new AbortController();
  page.onChanged(({ settings }) => levels.push(settings.pinyin), stopped.signal);
  return { page, levels, stopped };
}

describe('settings that a page has changed itself', () => {
  it('come back to it once, when the last of two quick presses is stored', async () => {
    const slow = slowStorage();
    const { page, levels } = heard(slow);
    const changes = [page.change({ pinyin: 'terms' }), page.change({ pinyin: 'all' })];
    slow.storeNext();
    await changes[0];
    expect(levels).toEqual([]);
    slow.storeNext();
    await changes[1];
    expect(levels).toEqual(['all']);
  });

  it('are heard at once from elsewhere', async () => {
    const slow = slowStorage();
    const { levels } = heard(slow);
    const elsewhere = slow.storage.change({ pinyin: 'all' });
    slow.storeNext();
    await elsewhere;
    expect(levels).toEqual(['all']);
  });

  it('are what storage has, where it refused them', async () => {
    const slow = slowStorage();
    const refusing = { ...slow.storage, change: async () => Promise.reject(new Error('full')) };
    const { page, levels } = heard({ ...slow, storage: refusing });
    await expect(page.change({ pinyin: 'all' })).rejects.toThrow('full');
    const elsewhere = slow.storage.change({ pinyin: 'terms' });
    slow.storeNext();
    await elsewhere;
    expect(levels).toEqual(['terms']);
  });

  it('are no longer told to a page that has stopped', async () => {
    const slow = slowStorage();
    const { page, levels, stopped } = heard(slow);
    const change = page.change({ pinyin: 'all' });
    stopped.abort();
    slow.storeNext();
    await change;
    expect(levels).toEqual([]);
  });
});
