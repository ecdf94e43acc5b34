import { expect, it } from 'vitest';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { createSeenBlocks } from '../../lib/dom/seen-blocks.ts';
import { atEnd, one, openPage } from './page.ts';

function watchSeen() {
  openPage(`<p id="first">一</p><p>近</p><p id="far" style="margin-top: ${innerHeight * 3}px">二</p>`);
  const stopped = new AbortController();
  atEnd(() => stopped.abort());
  const seen: string[] = [];
  const blocks = createSeenBlocks((told) => seen.push(...told.map(({ text }) => text)), stopped.signal);
  blocks.watch(collectBlocks(document.body));
  return seen;
}

it('tells of a paragraph once it has been on screen, of one below only when the reader gets there', async () => {
  const seen = watchSeen();
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['一', '近']);
  one('#far').scrollIntoView();
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['一', '近', '二']);
});

it('tells nothing of what was replaced before it could be read', async () => {
  const seen = watchSeen();
  one('#first').textContent = '三';
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['近']);
});
