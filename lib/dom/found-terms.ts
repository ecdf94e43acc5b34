import type { TermSpan } from '../core/protocol/blocks.ts';
import type { Span } from '../core/text/span.ts';
import { blockBatches, toBlockText } from './block-batches.ts';
import type { Block } from './blocks.ts';
import type { KnownBlocks, Place, TermPlace } from './known-blocks.ts';
import type { Marks } from './marks.ts';
import { inView } from './near-view.ts';
import { type PageSettings, showsStatus } from './page-settings.ts';
import type { ReadingSource } from './reading-source.ts';

/** The terms of a page, and their marks. */
export type FoundTerms = {
  /** Finds those of some blocks, on screen first; found they are even while marks are off, for the report. */
  find(which: readonly Block[]): Promise<void>;
  /** Draws marks where they stand now: readings over a text have come or gone, or marks are on again. */
  redraw(block: Block): void;
  forget(old: readonly Block[]): void;
  /** The term that stands at a place, if there is one. */
  at(place: Place): Span | undefined;
  /** Where terms were found so far. */
  places(): TermPlace[];
  /** Terms found so far with the text they stand for, in document order. */
  texts(): { termId: string; text: string }[];
};

type FoundTermsOptions = {
  readonly source: Pick<ReadingSource, 'findTerms'>;
  readonly marks: Marks;
  readonly blocks: KnownBlocks;
  readonly settings: () => PageSettings;
  readonly signal: AbortSignal;
};

export function createFoundTerms({ source, marks, blocks, settings, signal }: FoundTermsOptions): FoundTerms {
  const found = new Map<Block, readonly TermSpan[]>();

  function redraw(block: Block): void {
    const spans = found.get(block);
    if (settings().marks && spans) marks.draw(block, spans, settings().statusMarks);
  }

  return {
    redraw,
    async find(which) {
      const visible = new Set(inView(which));
      const ordered = [...visible, ...which.filter((block) => !visible.has(block))];
      for (const batch of blockBatches(ordered)) {
        const answers = await source.findTerms(batch.map(toBlockText), showsStatus(settings()));
        if (!answers || signal.aborted) return;
        batch.forEach((block, i) => {
          if (!blocks.has(block)) return;
          found.set(block, answers[i] ?? []);
          redraw(block);
        });
      }
    },
    forget(old) {
      marks.erase(old);
      for (const block of old) found.delete(block);
    },
    at: ({ block, offset }) => found.get(block)?.find(({ start, end }) => start <= offset && offset < end),
    places: () => [...found].flatMap(([block, spans]) => spans.map((span) => ({ block, span }))),
    texts: () =>
      blocks
        .all()
        .flatMap((block) =>
          (found.get(block) ?? []).map(({ termId, start, end }) => ({ termId, text: block.text.slice(start, end) })),
        ),
  };
}
