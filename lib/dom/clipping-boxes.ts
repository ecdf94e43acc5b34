import type { Block } from './blocks.ts';
import { shownParent } from './flat-tree.ts';

/** How far up a box may be that cuts a block off: cards and teasers are built of two or three elements. */
const LEVELS = 4;

/** Boxes that cut off what is too tall for them and show everything now, with the blocks within. */
export type ClippingBoxes = ReadonlyMap<Element, readonly Block[]>;

/** To be called before readings are shown. */
export function clippingBoxesAround(blocks: readonly Block[]): ClippingBoxes {
  const boxes = new Map<Element, Block[]>();
  const isClipping = new Map<Element, boolean>();
  for (const block of blocks) {
    let box: Element | null = block.container;
    for (let level = 0; box && box !== document.body && level < LEVELS; level++, box = shownParent(box)) {
      const clips = isClipping.get(box) ?? (cutsOff(box) && !isOverfull(box));
      isClipping.set(box, clips);
      if (clips) boxes.set(box, [...(boxes.get(box) ?? []), block]);
    }
  }
  return boxes;
}

/** The blocks of which a box would now hide some: to be left bare, since the box cannot grow. */
export function blocksCutOff(boxes: ClippingBoxes): Block[] {
  return [...new Set([...boxes].flatMap(([box, blocks]) => (isOverfull(box) ? blocks : [])))];
}

function cutsOff(box: Element): boolean {
  return /hidden|clip/.test(getComputedStyle(box).overflowY);
}

/** A pixel is rounding. */
function isOverfull(box: Element): boolean {
  return box.scrollHeight > box.clientHeight + 1;
}
