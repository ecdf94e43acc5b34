import { looksChinese } from '../core/text/han.ts';
import { sampleOf } from './page-sample.ts';

/** A smaller frame holds a button or a counter, and no card. In pixels. */
const [NARROWEST, LOWEST] = [100, 50];

/** Time, in milliseconds, from a change to the next look: at first, and at most, as it doubles with every look in vain. */
type Pace = { readonly soon: number; readonly atLast: number };

/** The reader waits for the page. Its frames are many, and mostly advertisements that never rest. */
const PAGE: Pace = { soon: 150, atLast: 1_000 };
const FRAME: Pace = { soon: 500, atLast: 30_000 };

/** Calls back once, as soon as this page or frame is shown, large enough for reading, and holds Chinese text. */
export function whenWorthReading(onWorth: () => void, pace: Pace = window === window.top ? PAGE : FRAME): void {
  let pause = pace.soon;
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
    pause = Math.min(2 * pause, pace.atLast);
  }

  whenShown(() => {
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener('resize', lookSoon);
    look();
  });
}

/** A page that the browser has made ready for a click that may never come is no frame of its tab yet. */
function whenShown(onShown: () => void): void {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', onShown, { once: true });
  } else onShown();
}

function isLargeEnough(): boolean {
  return window === window.top || (innerWidth >= NARROWEST && innerHeight >= LOWEST);
}
