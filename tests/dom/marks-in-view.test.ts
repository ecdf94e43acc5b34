import { describe, expect, it } from 'vitest';
import { type Block, collectBlocks } from '../../lib/dom/blocks.ts';
import { createMarks } from '../../lib/dom/marks.ts';
import { createMarksInView } from '../../lib/dom/marks-in-view.ts';
import { atEnd, one, openPage, wait } from './page.ts';
import { underlined } from './reading-page.ts';

/** Long enough for an observer that would call back. */
const A_WHILE = 100;

/** Paragraphs 一 and 二 at the top, 三 and 四 far below, each one word, which is marked. */
async function openLongPage() {
  openPage(`
    <p>一</p><p>二</p>
    <p id="below" style="margin-top: ${innerHeight * 4}px">三<br>四</p>`);
  const marks = createMarksInView(createMarks());
  atEnd(marks.clear);
  const blocks = collectBlocks(document.body);
  for (const block of blocks) marks.draw(block, [wordOf(block)]);
  await expect.poll(underlined).toEqual(['一', '二']);
  return { marks, blocks };
}

function wordOf({ text }: Block) {
  const start = text.search(/\S/);
  return { start, end: start + 1 };
}

describe('the marks of a long page', () => {
  it('are drawn near the window, and taken back as they leave it', async () => {
    await openLongPage();
    one('#below').scrollIntoView();
    await expect.poll(underlined).toEqual(['三', '四']);
    scrollTo(0, 0);
    await expect.poll(underlined).toEqual(['一', '二']);
  });

  it('go at once from a text near the window that has none any more', async () => {
    const { marks, blocks } = await openLongPage();
    const [first] = blocks;
    if (!first) throw new Error('no text');
    marks.draw(first, []);
    expect(underlined()).toEqual(['二']);
  });

  it('do not come back once they are erased', async () => {
    const { marks, blocks } = await openLongPage();
    marks.erase(blocks);
    expect(underlined()).toEqual([]);
    one('#below').scrollIntoView();
    await wait(A_WHILE);
    expect(underlined()).toEqual([]);
  });

  it('show what was drawn last when they come near', async () => {
    const { marks, blocks } = await openLongPage();
    for (const block of blocks.slice(2)) marks.draw(block, block.text.includes('三') ? [wordOf(block)] : []);
    one('#below').scrollIntoView();
    await expect.poll(underlined).toEqual(['三']);
  });

  it('all go with the reader', async () => {
    const { marks } = await openLongPage();
    marks.clear();
    expect(CSS.highlights.size).toBe(0);
    one('#below').scrollIntoView();
    await wait(A_WHILE);
    expect(CSS.highlights.size).toBe(0);
  });
});
