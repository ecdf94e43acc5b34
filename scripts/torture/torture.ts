import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from '../bench/bundled.ts';
import { serveHtml } from '../local-site.ts';
import { ROOT } from '../root.ts';
import { type KilledBrowser, startBrowser } from './killed-browser.ts';

/** Entries of one import, with as many own terms and corrections; all are in the notebook afterwards, or none. */
const BATCH = 50;

export type Torture = {
  readonly rounds: number;
  /** What the notebook had said it had kept before the browser died. */
  readonly acknowledged: number;
  /** Of these, what was missing afterwards. */
  readonly lost: number;
  /** Imports of which only a part was there, entries without their sentence, words without what came with them. */
  readonly halves: number;
};

/** What the dying page tells: `saved <word>`, `imported <first word>`. */
type Told = { readonly saved: readonly string[]; readonly imported: readonly string[] };

/**
 * Kills the browser once a round, at a moment of its own: every other time while it saves words, own terms and corrected
 * readings one after the other, and every other time while it imports files of 50 of each. Then reads the notebook in a
 * new browser.
 */
export async function torture(rounds: number, say: (line: string) => void): Promise<Torture> {
  const profile = await mkdtemp(join(tmpdir(), 'tifa-killed-'));
  const site = await serveHtml('<!doctype html><title>notebook</title>');
  const code = await bundled(join(ROOT, 'scripts/torture/notebook-page.ts'), 'bundle');
  const told = { saved: [] as string[], imported: [] as string[] };
  let found: Torture = { rounds, acknowledged: 0, lost: 0, halves: 0 };
  try {
    for (let round = 0; round < rounds; round++) {
      const browser = await startBrowser(profile, site.url, code);
      const before = await judged(browser, told);
      found = { rounds, acknowledged: told.saved.length + told.imported.length * BATCH, ...before };
      say(`round ${round}: ${found.acknowledged} acknowledged, ${found.lost} lost, ${found.halves} by half`);
      // Moments spread over what one act takes, and well into the next ones.
      await livesFor(browser, round % 2 === 0 ? 'save' : 'import', round, 60 + ((round * 137) % 900), told);
    }
    const browser = await startBrowser(profile, site.url, code);
    const last = await judged(browser, told);
    await browser.kill();
    return { rounds, acknowledged: told.saved.length + told.imported.length * BATCH, ...last };
  } finally {
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export function formatTorture({ rounds, acknowledged, lost, halves }: Torture): string {
  return `killed ${rounds} times: ${acknowledged} entries acknowledged, ${lost} lost, ${halves} kept by half`;
}

async function livesFor(
  browser: KilledBrowser,
  act: 'save' | 'import',
  round: number,
  milliseconds: number,
  told: { saved: string[]; imported: string[] },
): Promise<void> {
  const stop = browser.onTold((kind, word) => (kind === 'saved' ? told.saved : told.imported).push(word));
  await browser.begin(act, round, BATCH);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await browser.kill();
  stop();
}

/** What of all that was told is not there, and what is there by half. */
async function judged(browser: KilledBrowser, told: Told): Promise<Pick<Torture, 'lost' | 'halves'>> {
  const { words, halves } = await browser.readNotebook();
  const lost =
    told.saved.filter((word) => !words.has(word)).length +
    told.imported.flatMap((first) => batchOf(first)).filter((word) => !words.has(word)).length;
  const partial = [...words]
    .filter((word) => /^导入\d+-\d+-0$/.test(word))
    .filter((first) => batchOf(first).some((word) => !words.has(word)));
  return { lost, halves: partial.length + halves };
}

function batchOf(first: string): string[] {
  return Array.from({ length: BATCH }, (_, index) => first.replace(/0$/, `${index}`));
}
