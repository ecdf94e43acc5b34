import { setTimeout } from 'node:timers/promises';
import { pinyin } from 'pinyin-pro';
import type { BrowserContext, Page } from 'playwright';
import { reportOf, stopBackground, type TifaBrowser } from '../browser.ts';
import type { LocalSite } from '../local-site.ts';
import type { Figures, Measure } from './figures.ts';
import { onPage, type WatchedPage } from './page-session.ts';
import type { BenchText } from './page-texts.ts';
import type { Lateness } from './page-watch.ts';
import { traced, workAfterKey, workAtLoad } from './traced-work.ts';

export type Measuring = {
  readonly tifa: TifaBrowser;
  readonly bare: { readonly context: BrowserContext };
  readonly site: LocalSite;
  readonly figures: Figures;
  /** Of the pinyin key, from nothing to everything. */
  readonly presses: number;
};

/** Pixels a second: the wheel in a hurry. Reading takes forty of them. */
const SCROLLING = 2_000;
const SCREENFULS = 6;

/** Limits of issue 4, by how often the article stands there; a real page is held to that of an article twice as long. */
const SWITCHED_ON: Readonly<Record<number, number>> = { 1: 60, 20: 80, 200: 250 };
const FROM_SLEEP: Readonly<Record<number, number>> = { 1: 170, 20: 170 };

function measures({ times }: BenchText) {
  const limited = (name: string, target: number | undefined): Measure => ({
    name,
    unit: 'ms',
    ...(target === undefined ? {} : { target }),
  });
  const longestTask = times === 200 ? 100 : 50;
  return {
    on: limited('switched on → readings of the screen painted', SWITCHED_ON[times ?? 1]),
    onTask: limited('… longest task meanwhile', longestTask),
    asleep: limited('switched on, background stopped', FROM_SLEEP[times ?? 1]),
    off: limited('switched off → bare page painted', 50),
    loadTask: limited('longest task of ours while the page loads', longestTask),
    marks: limited('marks on: all our tasks', times === 20 ? 15 : undefined),
    layouts: { name: '… layouts', unit: 'times', target: 0 },
    late: { name: 'scrolled: texts that got readings in view', unit: 'times', target: 0 },
    heap: { name: 'heap, all read on screen', unit: 'MB' },
  } as const satisfies Record<string, Measure>;
}

/** One round: the bare page, the inserter, Tifa. */
export async function measureReading(given: Measuring & { readonly text: BenchText }): Promise<void> {
  const { tifa, bare, site, text, figures, presses } = given;
  const of = measures(text);
  const now = async () => {};
  await onPage(bare.context, site, now, async (watched) => {
    figures.note(of.on, 'bare', await watched.watch('keyPainted', () => watched.page.keyboard.press('Alt+Shift+KeyP')));
    figures.note(of.heap, 'bare', (await watched.heap()) / 1e6);
  });
  await onPage(bare.context, site, now, async ({ page, watch }) => {
    const { value, events } = await traced(page, () => watch('insertRuby', undefined, READINGS));
    figures.note(of.on, 'inserter', value);
    figures.note(of.onTask, 'inserter', workAfterKey(events).longestTask);
  });
  await setSettings(tifa, {});
  await onPage(
    tifa.context,
    site,
    () => untilRead(tifa),
    async (watched) => {
      const { page, watch } = watched;
      figures.note(of.loadTask, 'tifa', workAtLoad(watched.loading).longestTask);
      const on = await traced(page, () => watch('readingsShown', () => pressToAll(page, presses)));
      figures.note(of.on, 'tifa', on.value);
      if (on.value !== null) figures.note(of.onTask, 'tifa', workAfterKey(on.events).longestTask);
      figures.note(of.heap, 'tifa', (await watched.heap()) / 1e6);
      if (on.value !== null) await measureOnward(given, watched);
      await measureMarks(given, watched);
    },
  );
}

/** With all readings on: scrolls, switches off, and on again from sleep. */
async function measureOnward(
  { text, figures, presses }: Measuring & { readonly text: BenchText },
  { page, watch, call }: WatchedPage,
): Promise<void> {
  const of = measures(text);
  figures.note(of.late, 'tifa', (await call<Lateness>(`scrolled(${SCREENFULS}, ${SCROLLING})`)).late);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForTimeout(300);
  figures.note(of.off, 'tifa', await watch('readingsGone', () => page.keyboard.press('Alt+Shift+KeyP')));
  await stopBackground(page);
  await page.waitForTimeout(250);
  figures.note(of.asleep, 'tifa', await watch('readingsShown', () => pressToAll(page, presses)));
}

async function measureMarks(
  { tifa, text, figures }: Measuring & { readonly text: BenchText },
  { page, call }: WatchedPage,
): Promise<void> {
  const of = measures(text);
  await setSettings(tifa, { marks: false });
  await page.waitForTimeout(500);
  const { events } = await traced(page, async () => {
    await call('begin("nothing")');
    await setSettings(tifa, {});
    await page.waitForTimeout(700);
    await call('markEnd()');
  });
  const { allTasks, layouts } = workAfterKey(events);
  figures.note(of.marks, 'tifa', allTasks);
  figures.note(of.layouts, 'tifa', layouts);
}

const WITHOUT_CHINESE: Measure = { name: 'longest task of ours while the page loads', unit: 'ms', target: 50 };
const WITHOUT_CHINESE_HEAP: Measure = { name: 'heap', unit: 'MB' };

export async function measureWithoutChinese({ tifa, bare, site, figures }: Measuring): Promise<void> {
  await onPage(
    bare.context,
    site,
    async () => {},
    async ({ heap }) => {
      figures.note(WITHOUT_CHINESE_HEAP, 'bare', (await heap()) / 1e6);
    },
  );
  await onPage(
    tifa.context,
    site,
    // There is nothing to wait for: the reader does not come.
    () => setTimeout(1_500),
    async ({ loading, heap }) => {
      figures.note(WITHOUT_CHINESE, 'tifa', workAtLoad(loading).longestTask);
      figures.note(WITHOUT_CHINESE_HEAP, 'tifa', (await heap()) / 1e6);
    },
  );
}

/** The key as often as it takes from nothing to everything, in quick succession; the last press counts. */
async function pressToAll(page: Page, presses: number): Promise<void> {
  for (let press = 0; press < presses; press++) await page.keyboard.press('Alt+Shift+KeyP');
}

/** How often the key must be pressed from nothing to everything, tried out on the page. */
export async function pressesToAll({ tifa, site }: Pick<Measuring, 'tifa' | 'site'>): Promise<number> {
  const worker = await tifa.worker();
  await worker.evaluate(() => chrome.storage.local.remove('settings'));
  return onPage(
    tifa.context,
    site,
    () => untilRead(tifa),
    async ({ page }) => {
      for (let presses = 1; presses < 10; presses++) {
        await pressToAll(page, 1);
        await page.waitForTimeout(300);
        const level = await worker.evaluate(async () => {
          const { settings } = await chrome.storage.local.get<{ settings?: { pinyin?: string } }>('settings');
          return settings?.pinyin;
        });
        if (level === 'all') return presses;
      }
      throw new Error('the key does not lead to readings over everything');
    },
  );
}

/** Waits until no more terms are found on the page in front. */
async function untilRead(tifa: TifaBrowser): Promise<void> {
  for (let last = -1; ; ) {
    await setTimeout(700);
    const report = await reportOf(tifa);
    const found = report?.terms.reduce((sum, { count }) => sum + count, 0) ?? -1;
    if (report && found === last) return;
    last = found;
  }
}

async function setSettings(tifa: TifaBrowser, changed: object): Promise<void> {
  const worker = await tifa.worker();
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, ...changed });
}

/** A reading for every character that occurs in common text, ready-made. */
const READINGS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 0x9fa6 - 0x4e00 }, (_, index) => String.fromCharCode(0x4e00 + index)).map((character) => [
    character,
    pinyin(character),
  ]),
);
