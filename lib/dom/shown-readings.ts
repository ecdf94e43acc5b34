import type { WordReading } from '../core/protocol/blocks.ts';
import { type Block, isCurrent } from './blocks.ts';
import { blocksCutOff, clippingBoxesAround } from './clipping-boxes.ts';
import { groundOf } from './ground.ts';
import type { KnownBlocks } from './known-blocks.ts';
import { createLineSpacing } from './line-spacing.ts';
import type { PageSettings } from './page-settings.ts';
import { createPatience } from './patience.ts';
import { lookOn } from './reading-look.ts';
import { hasReadings, hideReadings, showReadings } from './ruby.ts';

/** The readings that stand on a page. */
export type ShownReadings = {
  /**
   * Shows readings over blocks, block by block, in the place of those that stand there; none where the page has changed a
   * block meanwhile, takes readings out again and again, or would cut them off.
   * @param areWanted whether, a moment later, these are still the ones that we want.
   */
  show(batch: readonly Block[], readings: readonly (readonly WordReading[])[], areWanted: () => boolean): void;
  hide(which: readonly Block[]): void;
  /** Whether the page has taken away what we had shown over a block. */
  isLost(block: Block): boolean;
  /** How many texts the page takes our readings out of again and again. */
  readonly resisting: number;
};

type ShownReadingsOptions = {
  readonly blocks: KnownBlocks;
  readonly settings: () => PageSettings;
  /** A block has got readings, or lost them: what is drawn over its text stands elsewhere now. */
  readonly onChange: (block: Block) => void;
};

export function createShownReadings({ blocks, settings, onChange }: ShownReadingsOptions): ShownReadings {
  const spacing = createLineSpacing();
  const patience = createPatience();
  /** Blocks that have readings, as far as we have a say in it. */
  const annotated = new WeakSet<Block>();

  function hide(which: readonly Block[]): void {
    const shown = which.filter(hasReadings);
    for (const block of which) annotated.delete(block);
    for (const block of shown) {
      hideReadings(block);
      onChange(block);
    }
    spacing.release(which);
  }

  return {
    hide,
    isLost: (block) => annotated.has(block) && !hasReadings(block),
    get resisting() {
      return patience.spent;
    },
    show(batch, answers, areWanted) {
      const current = batch.flatMap((block, i) => {
        const readings = answers[i] ?? [];
        return blocks.has(block) && isCurrent(block) && !patience.isSpentOn(block) ? [{ block, readings }] : [];
      });
      // Readings of the former level go where this one has none.
      hide(current.flatMap(({ block, readings }) => (readings.length === 0 ? [block] : [])));
      const shown = current.filter(({ readings }) => readings.length > 0);
      const boxes = clippingBoxesAround(shown.map(({ block }) => block));
      // All measuring before all writing.
      const looks = shown.map(({ block }) => lookOn(settings(), () => groundOf(block.container).kind));
      spacing.widen(
        shown.map(({ block }) => block),
        settings(),
      );
      shown.forEach(({ block, readings }, i) => {
        showReadings(block, readings, looks[i]);
        annotated.add(block);
        onChange(block);
      });
      hide(blocksCutOff(boxes));
      patience.watch(
        shown.flatMap(({ block }) => (annotated.has(block) ? [block] : [])),
        areWanted,
      );
    },
  };
}
