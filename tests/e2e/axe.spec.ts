import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { launchWithTifa, waitForMarks } from '../../scripts/browser.ts';
import { servePage } from '../../scripts/local-site.ts';
import { type Language, sayIn } from '../../scripts/surfaces/tour.ts';
import { tourSurfaces } from '../../scripts/surfaces/tour-surfaces.ts';
import { expect, SAMPLE, test } from './tifa.ts';

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** In Chinese the words are other ones and the structure the same: where it matters most, and in one look. */
const IN_CHINESE = /^(card|card-more|popup|notebook|notebook-selection|options-reading|options-data|review-answer)$/;

const LANGUAGES: readonly [language: Language, locale: string, isLooked: (surface: string) => boolean][] = [
  ['en', 'en-US', () => true],
  ['zh_CN', 'zh-CN', (surface) => IN_CHINESE.test(surface)],
];

for (const [language, locale, isLooked] of LANGUAGES) {
  test(`nothing on any surface stands in the way of whoever cannot see, or sees little (${locale})`, async ({
    outside,
  }) => {
    test.setTimeout(300_000);
    const site = await servePage(SAMPLE);
    const tifa = await launchWithTifa({ headless: true, language: locale, flags: [outside.flag] });
    const found: string[] = [];
    const visit = async (surface: string, page: Page) => {
      if (!isLooked(surface)) return;
      for (const { name, media } of LOOKS) {
        await page.emulateMedia(media);
        for (const violation of await violations(page)) found.push(`${surface}, ${name}: ${violation}`);
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
    };
    await tourSurfaces({ tifa, site, say: sayIn(language), visit });
    await tifa.close();
    await site.close();
    expect(found).toEqual([]);
  });
}

/** What axe finds in a page of ours, and on a page that is not ours in the card alone. */
async function violations(page: Page): Promise<string[]> {
  // Otherwise axe opens a page of its own, which cannot be of the extension.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (!page.url().startsWith('chrome-extension:')) axe.include('tifa-card');
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`).join('; ')}`,
  );
}

test('a button of the card that nobody could name would be found', async ({ reader }) => {
  const page = await reader.opens();
  await waitForMarks(page);
  await reader.restsOn(page, '京津冀协同发展');
  await page.locator('tifa-card .save').evaluate((star) => {
    star.removeAttribute('aria-label');
    star.removeAttribute('title');
  });
  expect(await violations(page)).toEqual([expect.stringContaining('button-name: tifa-card,.save')]);
});
