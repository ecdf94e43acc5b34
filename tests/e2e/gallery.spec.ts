import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chromium } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { findChromium, QUIET_FLAGS } from '../../scripts/chromium.mjs';
import { ROOT } from '../../scripts/root.ts';

const FOLDER = join(ROOT, 'output/gallery-pictures');
const CONFIG = join(ROOT, 'tests/gallery/vite.config.ts');

/** States that nobody sees often, and that nobody may forget: each has to be there. */
const STATES = [
  /^card: term at a glance$/,
  /^card: name$/,
  /^card: word$/,
  /^card: no entry$/,
  /^card: reading unsure$/,
  /^card: own term$/,
  /^card: something went wrong$/,
  /^popup: the background wakes up$/,
  /^popup: no permission$/,
  /^popup: no Chinese$/,
  /^popup: terms$/,
  /^notebook: first day$/,
  /^notebook: list$/,
  /^notebook: storage full$/,
  /^notebook: broken$/,
  /^notebook: restore guide$/,
  /^notebook: something deleted, with the way back$/,
  /^review: .*, question$/,
  /^review: .*, answer$/,
  /^review: progress, first day$/,
  /^review: progress$/,
  /^settings: /,
];

// One after the other in one process: a second one would build the gallery anew while the first looks at it.
test.describe.configure({ mode: 'default' });

let server: PreviewServer;

test.beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  await build({ configFile: CONFIG, logLevel: 'error' });
  server = await preview({ configFile: CONFIG, logLevel: 'error', preview: { port: 0 } });
});

test.afterAll(() => server.close());

for (const language of ['en', 'zh-CN']) {
  for (const width of [1280, 360]) {
    test(`every state is whole, ${width} pixels wide (${language})`, async () => {
      // The pictures are tall.
      test.setTimeout(120_000);
      const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: QUIET_FLAGS });
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`${server.resolvedUrls?.local[0]}?${language}`);
      await page.locator('[data-state="review: progress"] .drawing svg').nth(3).waitFor();
      // Lists draw what of them is in the window: here that is all of them.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height });
      await page.locator('[data-state="notebook: selection"] .entry-word').nth(3).waitFor();
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const path = join(FOLDER, `${language}-${width}-${colorScheme}.png`);
        await page.screenshot({ path });
        // Widths and languages differ in what axe does not look at, and it takes its time.
        const isLooked = width === 1280 && language === 'en';
        if (isLooked) found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`));
      }
      expect(found).toEqual([]);
      const states = await seenStates(page);
      expect(STATES.filter((state) => !states.some((name) => state.test(name)))).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      expect(errors).toEqual([]);
      await browser.close();
    });
  }
}

/** What axe finds in any state. What it says of whole pages (landmarks, headings) holds for the surfaces by themselves. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`),
  );
}

/** Names of the states that take up room on the page and show something. */
function seenStates(page: Page): Promise<string[]> {
  return page.locator('[data-state]').evaluateAll((hosts) =>
    hosts
      .filter(({ shadowRoot }) => {
        const all = [...(shadowRoot?.querySelectorAll('.body *') ?? [])];
        return all.some((element) => element.getBoundingClientRect().height > 8);
      })
      .map((host) => host.getAttribute('data-state') ?? ''),
  );
}

/** What is wider than its stage, and what is named by words that are cut off. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('[data-state]').evaluateAll((hosts) =>
    hosts.flatMap((host) => {
      const all = [...(host.shadowRoot?.querySelectorAll('.body *') ?? [])];
      const isNamed = (element: Element) =>
        element.matches(':is(button, .button, label, a, summary, .tag, .kind):not(.unseen)');
      const isCut = (element: Element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const found = all.filter((element) => isNamed(element) && isCut(element));
      if (host.scrollWidth > host.clientWidth) found.push(host);
      return found.map((element) => `${host.getAttribute('data-state')}: ${element.className} ${element.textContent}`);
    }),
  );
}
