import { browser } from 'wxt/browser';

/** Of workers only; Firefox's background is a page. */
declare const importScripts: ((address: string) => void) | undefined;

/** A script of our own that the background runs when it needs it, since all that it runs at once delays every waking up. */
export type LateScript = {
  /** To be called whenever the background begins: a worker may run only what it has run while it was installed. */
  keep(): void;
  /** @throws Error where it cannot be run. */
  run(): Promise<void>;
};

export function createLateScript(path: string): LateScript {
  const address = browser.runtime.getURL(path as '/');
  return {
    keep() {
      if (typeof importScripts === 'function') addEventListener('install', () => importScripts(address));
    },
    async run() {
      if (typeof importScripts === 'function') importScripts(address);
      else await runInPage(address);
    },
  };
}

function runInPage(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be run`));
    document.head.append(script);
  });
}
