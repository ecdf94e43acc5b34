import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownNodes } from '../../lib/dom/annotated-text.ts';
import { offsetIn, originalOf, rangesOf, rectsOf } from '../../lib/dom/block-positions.ts';
import { type Block, collectBlocks } from '../../lib/dom/blocks.ts';
import { hideReadings, showReadings } from '../../lib/dom/ruby.ts';
import { fill, inlineContent } from './generated-page.ts';
import { one, onlyBlock, openPage, textAt } from './page.ts';
import { readRuns } from './reading-source.ts';

const WHITE = /[\t\n\r\f]/g;

/** Walks every offset of a block to its shown node and back. */
function expectRoundTrip(block: Block): void {
  let seen = 0;
  for (const { node, start } of block.pieces) {
    let at = start;
    for (const shown of shownNodes(node)) {
      expect(originalOf(shown)).toBe(node);
      for (let offset = 0; offset < shown.length; offset++) {
        expect(offsetIn(block, shown, offset)).toBe(at + offset);
        expect(shown.data[offset]?.replace(WHITE, ' ')).toBe(block.text[at + offset]);
        const [range, ...others] = rangesOf(block, { start: at + offset, end: at + offset + 1 });
        expect(others).toEqual([]);
        expect([range?.startContainer, range?.startOffset, range?.endOffset]).toEqual([shown, offset, offset + 1]);
        seen++;
      }
      at += shown.length;
    }
  }
  expect(seen).toBe(block.text.length);
}

describe('positions in a block', () => {
  it('lead from every offset to its node and back, with readings and without', () => {
    openPage('<p></p>');
    fc.assert(
      fc.property(inlineContent, (content) => {
        fill(one('p'), content);
        const blocks = collectBlocks(document.body);
        for (const block of blocks) expectRoundTrip(block);
        for (const block of blocks) showReadings(block, readRuns(block));
        for (const block of blocks) expectRoundTrip(block);
        for (const block of blocks) hideReadings(block);
        for (const block of blocks) expectRoundTrip(block);
      }),
      { numRuns: 150 },
    );
  });

  it('give a span the same text, with readings and without', () => {
    openPage('<p></p>');
    const textOf = (block: Block, start: number, end: number) =>
      rangesOf(block, { start, end })
        .map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset))
        .join('')
        .replace(WHITE, ' ');
    fc.assert(
      fc.property(inlineContent, fc.nat(30), fc.nat(30), (content, start, length) => {
        fill(one('p'), content);
        for (const block of collectBlocks(document.body)) {
          const expected = block.text.slice(start, start + length);
          expect(textOf(block, start, start + length)).toBe(expected);
          showReadings(block, readRuns(block));
          expect(textOf(block, start, start + length)).toBe(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are none outside the block', () => {
    openPage('<p>中国</p><h1>标题</h1>');
    const block = onlyBlock(one('p'));
    expect(offsetIn(block, textAt(one('h1')), 0)).toBeNull();
    expect(rangesOf(block, { start: 2, end: 9 })).toEqual([]);
  });

  it('never take a reading into a range', () => {
    openPage('<p>中国式，现代化</p>');
    const block = onlyBlock();
    showReadings(block, readRuns(block));
    const ranges = rangesOf(block, { start: 1, end: 6 });
    expect(ranges.map(({ startContainer, endContainer }) => startContainer === endContainer)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('rectsOf', () => {
  it('gives one box a line', () => {
    openPage('<p style="width: 60px; font: 20px/40px monospace; word-break: break-all">中国式现代化</p>');
    const block = onlyBlock();
    const boxes = rectsOf(block, { start: 0, end: 6 });
    expect(boxes.map(({ width }) => Math.round(width))).toEqual([60, 60]);
    expect((boxes[1]?.top ?? 0) - (boxes[0]?.top ?? 0)).toBe(40);
  });

  it('gives none where the text is not shown', () => {
    openPage('<p style="display: none">中国</p>');
    expect(rectsOf(onlyBlock(), { start: 0, end: 2 })).toEqual([]);
  });
});
