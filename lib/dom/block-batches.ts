import type { BlockText } from '../core/protocol/blocks.ts';
import type { Block } from './blocks.ts';

/** Characters sent at once: small enough to answer within a frame or two, large enough to be few messages. */
const BATCH = 12_000;

/** Blocks in portions that one question may ask about; a long block makes one by itself. */
export function* blockBatches(which: readonly Block[]): Generator<Block[]> {
  let batch: Block[] = [];
  let size = 0;
  for (const block of which) {
    batch.push(block);
    size += block.text.length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A block as it is sent. */
export function toBlockText({ text, breaks }: Block): BlockText {
  return { text, breaks: [...breaks] };
}
