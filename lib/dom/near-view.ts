import type { Block } from './blocks.ts';

/** How far beyond the window blocks count as near it, in multiples of its height. */
const MARGIN = 1;

export type NearView = {
  /** Calls back once for every block as it comes near the window; those near it already are left to `inView`. */
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
  const observer = new IntersectionObserver(
    (entries) => {
      const near: Block[] = [];
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.push(...(waiting.get(target) ?? []));
        waiting.delete(target);
        observer.unobserve(target);
      }
      if (near.length > 0) onNear(near);
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
      observer.disconnect();
    },
  };
}
