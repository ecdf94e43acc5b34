import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { createMarks } from '../../lib/dom/marks.ts';
import { createPageReader } from '../../lib/dom/page-reader.ts';
import { hideReadings, showReadings } from '../../lib/dom/ruby.ts';
import { fill, pageContent } from './generated-page.ts';
import { atEnd, one, openPage, pinyinOf } from './page.ts';
import { ALL } from './reading-page.ts';
import { createSource, readRuns } from './reading-source.ts';

/** The browser's own search within the page; TypeScript's DOM library leaves it out. */
function findInPage(text: string): string | null {
  getSelection()?.removeAllRanges();
  const found = (window as unknown as { find(text: string): boolean }).find(text);
  return found ? String(getSelection()).replace(/\s/g, '') : null;
}

/** What a reader can get out of a page without changing it. */
function takenFrom(body: HTMLElement, phrases: readonly string[]) {
  getSelection()?.selectAllChildren(body);
  const selected = String(getSelection());
  return {
    text: body.textContent,
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is rendered is what is asked for here
    rendered: body.innerText,
    // Chromium loses a line break of the bare page behind a paragraph that ends in white space of its own node.
    selected: selected.replace(/\s/g, ''),
    found: phrases.map(findInPage),
  };
}

/** Pieces of the lines of a text: nobody types a line break into the search field. */
function phrasesOf(text: string, cuts: readonly (readonly [number, number])[]): string[] {
  return cuts.flatMap(([start, length]) => {
    const phrase = text.slice(start % (text.length || 1)).slice(0, length);
    return phrase.split('\n').filter((line) => line.trim());
  });
}

describe('a generated page with pinyin over all of it', () => {
  it('reads, copies and is searched as the bare page', () => {
    const body = openPage('');
    let annotated = 0;
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(pageContent, cuts, (content, where) => {
        fill(body, content);
        // biome-ignore lint/performance/useDomNodeTextContent: a reader searches for what is rendered
        const phrases = phrasesOf(body.innerText, where);
        const bare = takenFrom(body, phrases);
        const blocks = collectBlocks(body);
        for (const block of blocks) showReadings(block, readRuns(block));
        annotated += pinyinOf(body).length;
        expect(takenFrom(body, phrases)).toEqual(bare);
        for (const block of blocks) hideReadings(block);
        expect(takenFrom(body, phrases)).toEqual(bare);
      }),
      { numRuns: 200 },
    );
    // The generator must have given something to annotate.
    expect(annotated).toBeGreaterThan(300);
  });
});

describe('a printed page with pinyin', () => {
  it('is the bare page', async () => {
    const body = openPage(`<p style="line-height: 1.2; width: 300px">${'会议研究共同富裕。'.repeat(20)}</p>`);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    atEnd(() => void cdp().send('Emulation.setEmulatedMedia', { media: '' }));
    const boxes = () => linesOf(one('p'));
    const bare = boxes();
    const reader = createPageReader(createSource([]), createMarks(), () => body);
    atEnd(reader.stop);
    await reader.apply(ALL);
    expect(pinyinOf(body).length).toBeGreaterThan(10);
    expect(boxes()).toEqual(bare);
  });
});

/** Where the lines of an element begin and end. */
function linesOf(element: HTMLElement): string[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = new Map<number, DOMRect[]>();
  for (const box of range.getClientRects()) {
    const top = Math.round(box.top);
    if (box.width > 0) lines.set(top, [...(lines.get(top) ?? []), box]);
  }
  return [...lines].map(([top, boxes]) => {
    const edges = [Math.min(...boxes.map(({ left }) => left)), Math.max(...boxes.map(({ right }) => right))];
    return [top, ...edges.map(Math.round)].join(' ');
  });
}
