/**
 * Runs in the measured page. Each watch begins before the act and ends with the milliseconds between the act and the
 * paint that showed its outcome; marks in the trace say from when to when it was.
 */

const READING = 'tifa-text';
const CARD = 'tifa-card';
/** Time without a change of the page, in milliseconds, after which nothing more is awaited. */
const QUIET = 500;
/** For a page that shows nothing at all, in milliseconds. */
const LONGEST = 30_000;

/** Calls back once the browser has painted what stands there now; with the time of it. */
function afterPaint(done: (time: number) => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  });
}

/** The time of the last key press from now on, as the page sees it. */
function lastKey(): () => number {
  let pressed = performance.now();
  const note = () => {
    pressed = performance.now();
  };
  addEventListener('keydown', note, { capture: true });
  return () => {
    removeEventListener('keydown', note, { capture: true });
    return pressed;
  };
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

type Batch = { readonly elements: readonly Element[]; painted: number };

/** From the key to the paint that shows the last of the readings within the window; null where there are none. */
function readingsShown(): Promise<number | null> {
  const key = lastKey();
  const batches: Batch[] = [];
  return untilQuiet(
    (records) => {
      const elements = records.flatMap(({ addedNodes }) => [...addedNodes].filter(isReading));
      if (elements.length === 0) return;
      const batch: Batch = { elements, painted: 0 };
      batches.push(batch);
      afterPaint((time) => {
        batch.painted = time;
      });
    },
    () => {
      const pressed = key();
      const seen = batches.filter(({ elements }) => elements.some(isInWindow));
      return seen.length === 0 ? null : Math.max(...seen.map(({ painted }) => painted)) - pressed;
    },
  );
}

function isReading(node: Node): node is Element {
  return node instanceof Element && node.localName === READING;
}

/** Watches the page's changes until there have been none for a while, and some before that. */
function untilQuiet<Value>(note: (records: MutationRecord[]) => void, outcome: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    let timer = setTimeout(end, LONGEST);
    const observer = new MutationObserver((records) => {
      note(records);
      clearTimeout(timer);
      timer = setTimeout(end, QUIET);
    });
    function end() {
      observer.disconnect();
      performance.mark('bench-end');
      resolve(outcome());
    }
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** From the key to the paint without readings. */
function readingsGone(): Promise<number> {
  const key = lastKey();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(READING)) return;
      observer.disconnect();
      afterPaint((time) => {
        performance.mark('bench-end');
        resolve(time - key());
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** From the key to the next paint, on a page where the key does nothing. */
function keyPainted(): Promise<number> {
  const key = lastKey();
  return new Promise((resolve) => {
    const onKey = () =>
      afterPaint((time) => {
        performance.mark('bench-end');
        resolve(time - key());
      });
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}

/** From the last move of the pointer to the paint that shows the card. */
function cardShown(): Promise<number> {
  return fromMove((done) => {
    const look = () =>
      document.querySelector(CARD)?.matches(':popover-open') ? afterNothing(done) : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
}

/** In an animation frame already: what stands there is painted when its tasks are through. */
function afterNothing(done: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(null);
}

/** The same for a box with a word in it, which the page itself opens when the pointer has been at rest. */
function boxShown(rest: number): Promise<number> {
  const box = document.createElement('div');
  box.popover = 'manual';
  box.textContent = '提法';
  document.documentElement.append(box);
  return fromMove((done) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    addEventListener('pointermove', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!box.isConnected) return;
        box.showPopover();
        afterPaint(() => {
          box.remove();
          done();
        });
      }, rest);
    });
  });
}

function fromMove(start: (done: () => void) => void): Promise<number> {
  let moved = performance.now();
  const note = () => {
    moved = performance.now();
  };
  addEventListener('pointermove', note, { capture: true });
  return new Promise((resolve) =>
    start(() => {
      removeEventListener('pointermove', note, { capture: true });
      resolve(performance.now() - moved);
    }),
  );
}

/** How many texts got their readings while they were in the window already, of how many, during an act. */
export type Lateness = { readonly late: number; readonly all: number };

/** Turns the wheel through some screenfuls at a speed in pixels a second, and notes which readings came late. */
async function scrolled(screenfuls: number, speed: number): Promise<Lateness> {
  let late = 0;
  let all = 0;
  const observer = new MutationObserver((records) => {
    const elements = records.flatMap(({ addedNodes }) => [...addedNodes].filter(isReading));
    all += elements.length;
    late += elements.filter(isInWindow).length;
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const start = performance.now();
  const way = screenfuls * innerHeight;
  for (let top = 0; top < way; ) {
    await new Promise(requestAnimationFrame);
    top = ((performance.now() - start) / 1_000) * speed;
    scrollTo({ top, behavior: 'instant' });
  }
  observer.disconnect();
  return { late, all };
}

/**
 * What most annotators do: every Chinese character of the page gets its ruby at once.
 * @param readings of single characters, ready-made: no time is spent on finding them.
 */
function insertRuby(readings: Readonly<Record<string, string>>): Promise<number> {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && /\p{Script=Han}/u.test(walker.currentNode.data)) {
      if (!walker.currentNode.parentElement?.closest('script, style, noscript')) texts.push(walker.currentNode);
    }
  }
  for (const text of texts) text.replaceWith(annotated(text.data, readings));
  return new Promise((resolve) =>
    afterPaint((time) => {
      performance.mark('bench-end');
      resolve(time - start);
    }),
  );
}

function annotated(text: string, readings: Readonly<Record<string, string>>): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const character of text) {
    const reading = readings[character];
    if (reading === undefined) fragment.append(character);
    else {
      const ruby = document.createElement('ruby');
      const rt = document.createElement('rt');
      rt.append(reading);
      ruby.append(character, rt);
      fragment.append(ruby);
    }
  }
  return fragment;
}

/** For work that only the trace tells of. */
async function nothing(): Promise<null> {
  return null;
}

const WATCHES = { readingsShown, readingsGone, keyPainted, cardShown, boxShown, insertRuby, nothing } as const;
export type Watch = keyof typeof WATCHES;

let watching: Promise<number | null> = Promise.resolve(null);

/** Begins a watch, whose outcome `ended` waits for. */
function begin<Name extends Watch>(name: Name, ...given: Parameters<(typeof WATCHES)[Name]>): void {
  performance.mark('bench-start');
  // The parameters are those of this very watch, which the compiler does not follow through the table.
  const watch = WATCHES[name] as (...all: unknown[]) => Promise<number | null>;
  watching = watch(...given);
}

function ended(): Promise<number | null> {
  return watching;
}

/** Sets the mark that closes a trace of which no watch is part. */
function markEnd(): void {
  performance.mark('bench-end');
}

/** Points on terms within the window, away from its edges, in its coordinates. */
function termPoints(): { x: number; y: number }[] {
  const points = [];
  for (const mark of CSS.highlights.get('tifa-term') ?? []) {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
    if (top > 60 && top < innerHeight - 200 && width > 30) points.push({ x: left + 8, y: top + height / 2 });
  }
  return points;
}

Object.assign(window, { pageBench: { begin, ended, markEnd, scrolled, termPoints } });
