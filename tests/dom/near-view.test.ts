import { describe, expect, it } from 'vitest';
import { type Block, collectBlocks } from '../../lib/dom/blocks.ts';
import { createNearView, inView } from '../../lib/dom/near-view.ts';
import { atEnd, one, openPage, wait } from './page.ts';

/** Paragraphs 一 at the top, 二 half a window below the window, 三 and 四 far below. */
function openLongPage(): Block[] {
  openPage(`
    <p>一</p>
    <p style="margin-top: ${innerHeight * 1.5}px">二</p>
    <p style="margin-top: ${innerHeight * 4}px">三<br>四</p>`);
  return collectBlocks(document.body);
}

const namesOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text.trim());

function watchNear(blocks: readonly Block[]) {
  const near: string[] = [];
  const view = createNearView((came) => near.push(...namesOf(came)));
  atEnd(view.stop);
  view.watch(blocks);
  return { near, view };
}

describe('inView', () => {
  it('picks the blocks within the window', () => {
    const blocks = openLongPage();
    expect(namesOf(inView(blocks))).toEqual(['一']);
    one('p:last-child').scrollIntoView();
    expect(namesOf(inView(blocks))).toEqual(['三', '四']);
  });

  it('picks what is partly in the window, and nothing that is not shown', () => {
    openPage(`<p style="height: ${innerHeight * 3}px">长</p><p hidden>隐</p><div style="display: none">无</div>`);
    scrollTo(0, innerHeight);
    expect(namesOf(inView(collectBlocks(document.body)))).toEqual(['长']);
  });
});

/** More paragraphs of 50 characters than there is room for near the window. */
function openDensePage(): Block[] {
  openPage(`<p style="margin: 0; font-size: 10px; line-height: 1">${'字'.repeat(50)}</p>`.repeat(300));
  return collectBlocks(document.body);
}

describe('createNearView', () => {
  it('tells of a screenful in portions, so that no frame has to lay out all of it', async () => {
    const blocks = openDensePage();
    const portions: number[] = [];
    const view = createNearView((came) => portions.push(came.length));
    atEnd(view.stop);
    view.watch(blocks);
    await expect.poll(() => portions.length).toBeGreaterThan(1);
    expect(Math.max(...portions)).toBe(10);
  });

  it('tells nothing more of a screenful that is no longer wanted', async () => {
    const blocks = openDensePage();
    let told = 0;
    const view = createNearView((came) => {
      told += came.length;
      view.unwatch(blocks);
    });
    atEnd(view.stop);
    view.watch(blocks);
    await expect.poll(() => told).toBe(10);
    await wait(100);
    expect(told).toBe(10);
  });

  it('tells of each block once, as it comes near the window', async () => {
    const { near } = watchNear(openLongPage());
    await expect.poll(() => near).toContain('一');
    one('p:last-child').scrollIntoView();
    await expect.poll(() => near).toEqual(expect.arrayContaining(['三', '四']));
    one('p:nth-child(2)').scrollIntoView();
    await expect.poll(() => [...near].sort()).toEqual(['一', '三', '二', '四']);
    one('p:last-child').scrollIntoView();
    await wait(100);
    expect(near).toHaveLength(4);
  });

  // Tests run in a frame, where the margin of the default root counts for nothing; with `root: document` it would.
  it('tells of blocks up to the height of a window below it', async () => {
    const { near } = watchNear(openLongPage());
    await expect.poll(() => near, { timeout: 400 }).toEqual(['一', '二']);
  });

  it('tells nothing of blocks that are no longer watched', async () => {
    const blocks = openLongPage();
    const { near, view } = watchNear(blocks);
    view.unwatch(blocks.filter(({ text }) => text !== '四'));
    one('p:last-child').scrollIntoView();
    await expect.poll(() => near).toEqual(['四']);
    await wait(100);
    expect(near).toEqual(['四']);
  });

  it('tells nothing once it is stopped', async () => {
    const { near, view } = watchNear(openLongPage());
    view.stop();
    await wait(150);
    expect(near).toEqual([]);
  });
});
