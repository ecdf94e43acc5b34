import type { Block } from './blocks.ts';
import type { Marks } from './marks.ts';

/** How far beyond the window marks are drawn, in multiples of its height: a turn of the wheel finds them there. */
const MARGIN = 1;

type Drawing = Parameters<Marks['draw']>;

/**
 * Draws marks near the window only and takes them back as they leave it. Whenever one range of a highlight comes or goes,
 * or the page changes, Chromium places the marks of all others anew: at the 4,000 of a long page 25 ms in every such frame.
 */
export function createMarksInView(marks: Marks): Marks {
  const wanted = new Map<Element, Map<Block, Drawing>>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const drawings = wanted.get(target);
        // What was erased meanwhile is reported once more.
        if (!drawings) continue;
        if (isIntersecting) {
          near.add(target);
          for (const drawing of drawings.values()) marks.draw(...drawing);
        } else if (near.delete(target)) marks.erase([...drawings.keys()]);
      }
    },
    { root: document, rootMargin: `${MARGIN * 100}% 0px` },
  );

  function forget(block: Block): void {
    const { container } = block;
    const drawings = wanted.get(container);
    if (!drawings?.delete(block) || drawings.size > 0) return;
    wanted.delete(container);
    near.delete(container);
    observer.unobserve(container);
  }

  function erase(blocks: readonly Block[]): void {
    for (const block of blocks) forget(block);
    marks.erase(blocks);
  }

  return {
    draw(...drawing) {
      const [block, spans] = drawing;
      if (spans.length === 0) {
        erase([block]);
        return;
      }
      const { container } = block;
      const drawings = wanted.get(container);
      if (drawings) drawings.set(block, drawing);
      else {
        wanted.set(container, new Map([[block, drawing]]));
        observer.observe(container);
      }
      if (near.has(container)) marks.draw(...drawing);
    },
    erase,
    point: marks.point,
    unpoint: marks.unpoint,
    clear() {
      observer.disconnect();
      wanted.clear();
      near.clear();
      marks.clear();
    },
  };
}
