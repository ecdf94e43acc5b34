/**
 * npm start [-- FILE|URL] [--headless]
 * Opens a browser with Tifa on the sample page, or on the page named. Without a display it leaves screenshots, the
 * annotated page and a report of its terms in output/.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { blockOtherSites, buildForTests, launchWithTifa } from './browser.ts';
import { type LocalSite, servePage } from './local-site.ts';
import { photograph } from './photograph.ts';
import { ROOT } from './root.ts';

const SAMPLE = join(ROOT, 'tests/pages/provincial-daily.html');

const words = process.argv.slice(2);
const target = words.find((word) => !word.startsWith('--')) ?? SAMPLE;
const isAddress = /^https?:\/\//.test(target);
const file = resolve(process.env.INIT_CWD ?? '.', target);

if (!isAddress && !existsSync(file)) {
  console.error(`npm start: there is no file ${file}`);
  process.exit(1);
}
try {
  await buildForTests();
  const site = isAddress ? null : await servePage(file);
  if (words.includes('--headless') || !hasDisplay()) await leavePictures(site);
  else await openWindow(site);
} catch (error) {
  console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openWindow(site: LocalSite | null): Promise<void> {
  const tifa = await launchWithTifa({ headless: false });
  if (site) await blockOtherSites(tifa.context, site.origin);
  const page = tifa.context.pages()[0] ?? (await tifa.context.newPage());
  await page.goto(site?.url ?? target);
  console.log('Rest the pointer on a term. Alt+Shift+P switches pinyin. Close the window to end.');
  await new Promise<void>((resolve) => tifa.context.on('close', () => resolve()));
  await site?.close();
}

async function leavePictures(site: LocalSite | null): Promise<void> {
  const output = join(ROOT, 'output');
  await mkdir(output, { recursive: true });
  const { files, terms } = await photograph(site?.url ?? target, site?.origin ?? null, output);
  await site?.close();
  console.log(
    `There is no display, so Tifa read ${target} headless: ${terms} terms.\n${files.map((name) => `  ${name}`).join('\n')}`,
  );
}
