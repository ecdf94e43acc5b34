import type { Block } from './blocks.ts';

/** How far beyond the window blocks count as near it, in multiples of its height. */
const MARGIN = 1;
/** Characters told of in one frame: laying out readings takes the browser some 13 µs for each, and it waits for no reader. */
const PORTION = 500;

export type NearView = {
  /**
   * Calls back once for every block as it comes near the window, some in each frame; those near it already are left to
   * `inView`.
   */
  watch(blocks: readonly Block[]): void;
  unwatch(blocks: readonly Block[]): void;
  stop(): void;
};

/** The blocks within the window, measured at once: an observer would answer a frame later. */
export function inView(blocks: readonly Block[]): Block[] {
  const boxes = new Map<Element, boolean>();
  return blocks.filter(({ container }) => {
    let seen = boxes.get(container);
    if (seen === undefined) {
      const { top, bottom, width } = container.getBoundingClientRect();
      seen = bottom > 0 && top < innerHeight && width > 0;
      boxes.set(container, seen);
    }
    return seen;
  });
}

export function createNearView(onNear: (blocks: readonly Block[]) => void): NearView {
  const waiting = new Map<Element, Set<Block>>();
  /** Near the window, and not told of yet. */
  const coming = new Set<Block>();
  let frame = 0;

  function tellPortion(): void {
    const portion: Block[] = [];
    let size = 0;
    for (const block of coming) {
      // A long block goes alone.
      if (size > 0 && size + block.text.length > PORTION) break;
      portion.push(block);
      coming.delete(block);
      size += block.text.length;
    }
    frame = coming.size > 0 ? requestAnimationFrame(tellPortion) : 0;
    if (portion.length > 0) onNear(portion);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const block of waiting.get(target) ?? []) coming.add(block);
        waiting.delete(target);
        observer.unobserve(target);
      }
      if (frame === 0) tellPortion();
    },
    { root: document, rootMargin: `${MARGIN * 100}% 0px` },
  );

  return {
    watch(blocks) {
      for (const block of blocks) {
        const others = waiting.get(block.container);
        if (others) others.add(block);
        else {
          waiting.set(block.container, new Set([block]));
          observer.observe(block.container);
        }
      }
    },
    unwatch(blocks) {
      for (const block of blocks) {
        coming.delete(block);
        const others = waiting.get(block.container);
        others?.delete(block);
        if (others?.size === 0) {
          waiting.delete(block.container);
          observer.unobserve(block.container);
        }
      }
    },
    stop() {
      waiting.clear();
      coming.clear();
      observer.disconnect();
    },
  };
}
