import { type Block, isCurrent } from './blocks.ts';

/** How long a block stays on screen before it counts as seen, in milliseconds: what is scrolled past is not read. */
const MOMENT = 1_000;
/** How long the telling may wait for a page that never rests, in milliseconds. */
const PATIENCE = 5_000;

export type SeenBlocks = { watch(blocks: readonly Block[]): void };

/**
 * Tells, when the page rests or is left, which blocks have been on screen for a moment in a tab that was shown. Each once.
 */
export function createSeenBlocks(onSeen: (blocks: readonly Block[]) => void, signal: AbortSignal): SeenBlocks {
  const waiting = new WeakMap<Element, Block[]>();
  const onScreen = new Set<Element>();
  let seen: Block[] = [];

  const observer = new IntersectionObserver((entries) => {
    const came = entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? [target] : []));
    for (const { target } of entries) onScreen.delete(target);
    for (const element of came) onScreen.add(element);
    if (came.length > 0) noteLater(came);
  });

  function noteLater(elements: readonly Element[]): void {
    setTimeout(() => {
      if (!document.hidden && !signal.aborted) note(elements.filter((element) => onScreen.has(element)));
    }, MOMENT);
  }

  function note(elements: readonly Element[]): void {
    for (const element of elements) {
      observer.unobserve(element);
      onScreen.delete(element);
      seen.push(...(waiting.get(element) ?? []));
      waiting.delete(element);
    }
    if (seen.length > 0) requestIdleCallback(tell, { timeout: PATIENCE });
  }

  function tell(): void {
    // What a page has put in the place of another belongs to another address.
    const told = seen.filter(isCurrent);
    seen = [];
    if (told.length > 0 && !signal.aborted) onSeen(told);
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? tell() : noteLater([...onScreen])), {
    signal,
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(blocks) {
      for (const block of blocks) {
        const others = waiting.get(block.container);
        if (others) others.push(block);
        else waiting.set(block.container, [block]);
        observer.observe(block.container);
      }
    },
  };
}
