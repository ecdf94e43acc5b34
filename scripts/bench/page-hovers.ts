import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';
import { stopBackground, waitForMarks } from '../browser.ts';
import type { Measure } from './figures.ts';
import type { Measuring } from './page-reading.ts';
import { onPage, type WatchedPage } from './page-session.ts';

const WARM = 40;
const COLD = 15;
/** The reader's delay before the card opens. It is not ours to shorten. */
const REST = DEFAULT_SETTINGS.cardDelay;

const CARD: Measure = { name: 'pointer at rest → card painted, beyond the delay', unit: 'ms', target: 20, p95: 35 };
const ASLEEP: Measure = { name: 'the card, background stopped', unit: 'ms', target: 120 };
const HEAP: Measure = { name: 'heap after the cards', unit: 'MB' };

/** The card on one term after another, beside a box of the page's own that needs to ask nobody. */
export async function measureHovers({ tifa, bare, site, figures }: Measuring): Promise<void> {
  const now = async () => {};
  await onPage(bare.context, site, now, async (watched) => {
    // Playwright's own script for waiting weighs more in the page than the box: it is in both.
    await watched.page.waitForFunction(() => true);
    for (let round = 0; round < WARM; round++) {
      const shown = await watched.watch('boxShown', () => moveTo(watched, { x: 400, y: 200 + round * 10 }), REST);
      figures.note(CARD, 'bare', (shown ?? 0) - REST);
    }
    figures.note(HEAP, 'bare', (await watched.heap()) / 1e6);
  });
  await onPage(tifa.context, site, now, async (watched) => {
    await waitForMarks(watched.page);
    const points = await watched.call<{ x: number; y: number }[]>('termPoints()');
    for (let round = 0; round < WARM + COLD; round++) {
      const point = points[round % points.length];
      if (!point) throw new Error('there are no terms in the window');
      await watched.page.waitForFunction(() => !document.querySelector('tifa-card')?.matches(':popover-open'));
      const isCold = round >= WARM;
      if (isCold) await stopBackground(watched.page);
      if (isCold) await watched.page.waitForTimeout(250);
      const shown = await watched.watch('cardShown', () => moveTo(watched, point));
      figures.note(isCold ? ASLEEP : CARD, 'tifa', (shown ?? 0) - REST);
      await watched.page.mouse.move(2, 2);
    }
    figures.note(HEAP, 'tifa', (await watched.heap()) / 1e6);
  });
}

async function moveTo({ page }: WatchedPage, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y, { steps: 3 });
}
