import type { PinyinStyle } from '../core/pinyin/pinyin-style.ts';
import type { BlockText, TermSpan, WordReading } from '../core/protocol/blocks.ts';
import type { Settings, WrittenLevel } from '../core/settings/settings.ts';

/** Where a page's terms and readings come from. A null answer: there is none to be had, the page stays as it is. */
export type ReadingSource = {
  /** @param withStatus whether to say how far the reader is with each. */
  findTerms(blocks: readonly BlockText[], withStatus: boolean): Promise<readonly (readonly TermSpan[])[] | null>;
  readBlocks(
    blocks: readonly BlockText[],
    level: WrittenLevel,
    style: PinyinStyle,
    knownWords: Settings['knownWords'],
  ): Promise<readonly (readonly WordReading[])[] | null>;
};
