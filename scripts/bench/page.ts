/**
 * npm run bench:page: what the reader of a page waits for, in real Chromium, beside the bare page and a plain inserter of
 * readings in the same run, all in turns. `-- article` leaves the real pages out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildForTests, launchWithTifa, TEST_BUILD } from '../browser.ts';
import { launchBare } from './bare-browser.ts';
import { createFigures } from './figures.ts';
import { measureHovers } from './page-hovers.ts';
import { measureReading, measureWithoutChinese, pressesToAll } from './page-reading.ts';
import { benchTexts, ENGLISH } from './page-texts.ts';

const ROUNDS = 7;

const withoutReal = process.argv.includes('article');
await buildForTests();
const texts = (await benchTexts()).filter(({ times }) => !withoutReal || times !== null);
const tifa = await launchWithTifa({ headless: true });
const bare = await launchBare();
try {
  console.log(`\nChromium ${tifa.context.browser()?.version() ?? ''}, ${ROUNDS} rounds`);
  let presses = 0;
  for (const text of texts) {
    const figures = createFigures();
    const site = await text.serve();
    presses ||= await pressesToAll({ tifa, site });
    const given = { tifa, bare, site, figures, presses };
    for (let round = 0; round < ROUNDS; round++) await measureReading({ ...given, text });
    if (text.times === 1) await measureHovers(given);
    await site.close();
    console.log(`\n${text.name}\n\n${figures.table().join('\n')}`);
  }
  const figures = createFigures();
  const site = await ENGLISH.serve();
  for (let round = 0; round < ROUNDS; round++) await measureWithoutChinese({ tifa, bare, site, figures, presses });
  await site.close();
  console.log(`\n${ENGLISH.name}\n\n${figures.table().join('\n')}`);
} finally {
  await tifa.close();
  await bare.close();
}
for (const [what, file] of [
  ['on every page', 'starter.js'],
  ['where there is Chinese text to read', 'content-scripts/reader.js'],
] as const) {
  const script = gzipSync(await readFile(join(TEST_BUILD, file)), { level: 9 });
  console.log(`\ncontent script, ${what}: ${(script.length / 1_000).toFixed(1)} kB gzip`);
}
