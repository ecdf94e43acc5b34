import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { findChromium, QUIET_FLAGS } from '../chromium.mjs';
import type { NotebookPage } from './notebook-page.ts';

export type KilledBrowser = {
  /** Begins to save, or to import files of `batch` entries, one after another until the end. */
  begin(act: 'save' | 'import', round: number, batch: number): Promise<void>;
  /** Hears what the notebook acknowledges. @returns what ends it */
  onTold(listener: (kind: string, word: string) => void): () => void;
  readNotebook(): Promise<{ words: ReadonlySet<string>; halves: number }>;
  /** SIGKILL to the browser with all its processes: none of them can finish anything. */
  kill(): Promise<void>;
};

/** A Chromium on a profile that outlives it, with a page that runs `code`, the notebook's own modules. */
export async function startBrowser(profile: string, address: string, code: string): Promise<KilledBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  // A process group of its own, so that it can be killed as a whole.
  const process_ = spawn(findChromium() ?? '', [...QUIET_FLAGS, ...flags], { stdio: 'ignore', detached: true });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.goto(address);
  await page.evaluate(code);
  return {
    begin: (act, round, batch) =>
      page.evaluate(
        ([what, number, size]) => void (globalThis as unknown as Torturing).notebookPage.begin(what, number, size),
        [act, round, batch] as const,
      ),
    onTold: (listener) => tellOf(page, listener),
    async readNotebook() {
      const { words, halves } = await page.evaluate(() => (globalThis as unknown as Torturing).notebookPage.read());
      return { words: new Set(words), halves };
    },
    async kill() {
      await killGroup(process_);
      await browser.close().catch(() => undefined); // nobody is there any more
    },
  };
}

/** What the page's code puts into its window. */
type Torturing = { notebookPage: NotebookPage };

function tellOf(page: Page, listener: (kind: string, word: string) => void): () => void {
  const onConsole = (message: { text(): string }) => {
    const [, kind, word] = /^(saved|imported) (\S+)$/.exec(message.text()) ?? [];
    if (kind && word) listener(kind, word);
  };
  page.on('console', onConsole);
  return () => page.off('console', onConsole);
}

async function portIn(file: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser did not start');
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) throw new Error('the browser did not start');
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
