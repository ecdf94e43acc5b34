import { looksChinese } from '../core/text/han.ts';
import { sampleOf } from './page-sample.ts';

/** A smaller frame holds a button or a counter, and no card. In pixels. */
const [NARROWEST, LOWEST] = [100, 50];
/** Time, in milliseconds, from a change to the next look; doubled with every look in vain. */
const [SOON, AT_LAST] = [500, 30_000];

/** Calls back once, as soon as this frame is large enough for reading and shows Chinese text. */
export function whenWorthReading(onWorth: () => void): void {
  let pause = SOON;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(lookSoon);

  function look(): void {
    timer = undefined;
    if (!isLargeEnough() || !looksChinese(sampleOf(document.body))) return;
    observer.disconnect();
    removeEventListener('resize', lookSoon);
    onWorth();
  }

  function lookSoon(): void {
    if (timer !== undefined) return;
    timer = setTimeout(look, pause);
    pause = Math.min(2 * pause, AT_LAST);
  }

  observer.observe(document, { subtree: true, childList: true, characterData: true });
  addEventListener('resize', lookSoon);
  look();
}

function isLargeEnough(): boolean {
  return innerWidth >= NARROWEST && innerHeight >= LOWEST;
}
