import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchWithTifa } from './browser.ts';
import { keepPicture } from './keep-picture.ts';
import { servePage } from './local-site.ts';
import { ROOT } from './root.ts';
import { type Language, sayIn } from './surfaces/tour.ts';
import { tourSurfaces } from './surfaces/tour-surfaces.ts';

const FOLDER = join(ROOT, 'docs/images/surfaces');
const LANGUAGES: readonly [language: Language, locale: string][] = [
  ['en', 'en-US'],
  ['zh_CN', 'zh-CN'],
];

/** Takes every surface in both languages, light and dark. */
export async function pictureSurfaces(): Promise<void> {
  const site = await servePage(join(ROOT, 'tests/pages/provincial-daily.html'));
  for (const [language, locale] of LANGUAGES) {
    const folder = join(FOLDER, language);
    await mkdir(folder, { recursive: true });
    const tifa = await launchWithTifa({ headless: true, language: locale, viewport: { width: 1000, height: 720 } });
    const visit = async (name: string, page: Page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await keepPicture(page, join(folder, `${name}-${colorScheme}.webp`));
      }
      await page.emulateMedia({ colorScheme: null });
    };
    await tourSurfaces({ tifa, site, say: sayIn(language), visit });
    await tifa.close();
  }
  await site.close();
}
