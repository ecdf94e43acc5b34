/** npm run bench:vocabulary: what a notebook of ten years costs, in real Chromium. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium, QUIET_FLAGS } from '../chromium.mjs';
import { serveHtml } from '../local-site.ts';
import { ROOT } from '../root.ts';
import { bundled } from './bundled.ts';
import { median, milliseconds, quantile } from './statistics.ts';
import type { VocabularyBench } from './vocabulary-page.ts';

const ENTRIES = 50_000;
const MEETINGS = 10;
const ROUNDS = 5;

/** What the reader is promised, as medians: on shared cores the tail is the machine's. The rest is for comparison. */
const LIMITS: Readonly<Record<string, number>> = {
  'open the notebook and its list, first 100': 300,
  'search at a key': 50,
  filter: 50,
  'sort by a column': 300,
  'save a new word': 10,
  'save a word met before': 10,
};

const executablePath = findChromium();
if (!executablePath) throw new Error('no Chromium found (see npm run prepare)');
const site = await serveHtml('<!doctype html><title>notebook</title>');
const browser = await chromium.launch({ executablePath, args: QUIET_FLAGS });
try {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.evaluate(await bundled(join(ROOT, 'scripts/bench/vocabulary-page.ts'), 'bench'));
  const run = () => (window as unknown as { vocabularyBench: VocabularyBench }).vocabularyBench;
  await page.evaluate(`(${run})().fill(${ENTRIES}, ${MEETINGS})`);
  const times = await page.evaluate<Awaited<ReturnType<VocabularyBench['measure']>>>(`(${run})().measure(${ROUNDS})`);
  const counts = `${ENTRIES.toLocaleString('en')} entries, ${(ENTRIES * MEETINGS).toLocaleString('en')} encounters`;
  console.log(`\n${counts}, Chromium ${browser.version()}, ${ROUNDS} rounds`);
  for (const [name, values] of Object.entries(times)) {
    const limit = LIMITS[name];
    const p95 = quantile(values, 0.95);
    const verdict = limit === undefined ? '' : `   ${median(values) <= limit ? 'within' : 'OVER'} ${limit} ms`;
    console.log(
      `  ${name.padEnd(44)} p50 ${milliseconds(median(values)).padStart(7)}   p95 ${milliseconds(p95).padStart(7)}${verdict}`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}
