import { browser } from 'wxt/browser';

/** How one value of `browser.storage.local` is read and changed. `Read` is what its parser makes of it. */
interface Format<Read, Change> {
  readonly key: string;
  /** Never throws: what cannot be read comes back as defaults that are damaged. */
  parse(stored: unknown): Read;
  isDamaged(read: Read): boolean;
  /** What is stored instead. */
  changed(stored: unknown, change: Change): unknown;
  /** What is read where storage itself is broken: reading goes on, and the pages say so. */
  whenBroken(): Read;
}

export interface StoredValue<Read, Change> {
  /** Straight from storage: the background may sleep on. Never fails. */
  read(): Promise<Read>;
  /** A value that could not be read is kept under `<key>-damaged`. @throws Error where the browser does not store it. */
  change(change: Change): Promise<void>;
  onChanged(listener: (read: Read, before: Read) => void, signal?: AbortSignal): void;
}

export function storedValue<Read, Change>(format: Format<Read, Change>): StoredValue<Read, Change> {
  const { key } = format;
  const stored = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];
  return {
    async read() {
      try {
        return format.parse(await stored());
      } catch {
        return format.whenBroken();
      }
    },
    async change(change) {
      const before = await stored();
      await browser.storage.local.set({
        ...(format.isDamaged(format.parse(before)) ? { [`${key}-damaged`]: before } : {}),
        [key]: format.changed(before, change),
      });
    },
    onChanged(listener, signal) {
      const onChanged = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
        const change = area === 'local' && changes[key];
        if (change) listener(format.parse(change.newValue), format.parse(change.oldValue));
      };
      browser.storage.onChanged.addListener(onChanged);
      signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
    },
  };
}
