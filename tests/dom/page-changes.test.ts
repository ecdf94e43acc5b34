import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { watchPageChanges } from '../../lib/dom/page-changes.ts';
import { showReadings } from '../../lib/dom/ruby.ts';
import { endOfTest, one, onlyBlock, openPage, textAt, wait } from './page.ts';
import { readRuns } from './reading-source.ts';

/** Opens an annotated page and keeps what is reported of it. */
function watch(html: string): { reports: (readonly Node[])[]; stop: () => void } {
  openPage(html);
  for (const block of collectBlocks(document.body)) showReadings(block, readRuns(block));
  const reports: (readonly Node[])[] = [];
  const stopped = new AbortController();
  watchPageChanges((changed) => reports.push(changed), AbortSignal.any([stopped.signal, endOfTest()]));
  return { reports, stop: () => stopped.abort() };
}

/** After observers have run, before timers do. */
async function atOnce(): Promise<void> {
  await Promise.resolve();
}

describe('what the page does to an annotated text', () => {
  it('shows at once and once when it writes', async () => {
    watch('<p>中国<b>式</b></p>');
    textAt(one('p')).data = '美国';
    await atOnce();
    expect(one('p').textContent).toBe('美国式');
    expect(one('p').firstElementChild?.tagName).toBe('B');
  });

  it('leaves nothing of it when it takes the node away', async () => {
    watch('<p>中国<b>式</b></p>');
    const text = textAt(one('p'));
    text.remove();
    await atOnce();
    expect(one('p').textContent).toBe('式');
    expect(text.data).toBe('中国');
  });

  it('moves the text with its node', async () => {
    watch('<p>中国<b>式</b></p><h2></h2>');
    one('h2').append(textAt(one('p')));
    await atOnce();
    expect([one('p').textContent, one('h2').textContent]).toEqual(['式', '中国']);
  });

  it('leaves an annotation alone that moves with its parent', async () => {
    watch('<section><p>中国</p></section><div></div>');
    one('div').append(one('p'));
    await atOnce();
    expect(one('div > p').querySelectorAll('tifa-text > ruby')).toHaveLength(1);
    expect(document.body.textContent).toBe('中国');
  });

  // Preact does so where it shows an element behind a text that it leaves alone.
  it('stays before a node that it puts behind the text', async () => {
    watch('<p>中国<b>式</b></p>');
    const hot = document.createElement('em');
    hot.append('热');
    textAt(one('p')).after(hot);
    await atOnce();
    expect(one('p').textContent).toBe('中国热式');
    expect(hot.previousElementSibling?.tagName).toBe('TIFA-TEXT');
  });

  // Emptying an emptied node looks like our own emptying: only the record's old value tells them apart.
  it('leaves nothing of it when it writes an empty text', async () => {
    watch('<p>中国<b>式</b></p>');
    textAt(one('p')).data = '';
    await atOnce();
    expect(one('p').textContent).toBe('式');
  });

  // normalize() drops the emptied node, and our copy of its text follows: the page loses the text for good.
  it.fails('keeps the text when it joins neighbouring text nodes', async () => {
    watch('<p>中国<b>式</b></p>');
    one('p').normalize();
    await atOnce();
    expect(one('p').textContent).toBe('中国式');
  });
});

describe('changes', () => {
  it('are reported once the page has settled, in one piece', async () => {
    const { reports } = watch('<p>中国</p><div></div>');
    one('div').append('新');
    await wait(80);
    one('div').append('闻');
    expect(reports).toEqual([]);
    await expect.poll(() => reports).toEqual([[one('div')]]);
  });

  it('are reported of a page that never settles', async () => {
    const { reports } = watch('<div></div>');
    const ticking = setInterval(() => one('div').append('.'), 50);
    await expect.poll(() => reports.length, { timeout: 1_600 }).toBeGreaterThan(0);
    clearInterval(ticking);
  });

  it('name the text node that was written to', async () => {
    const { reports } = watch('<p>中国</p>');
    textAt(one('p')).data = '美国';
    await expect.poll(() => reports).toEqual([[textAt(one('p'))]]);
  });

  it('are none where the node has gone meanwhile', async () => {
    const { reports } = watch('<section><div></div></section>');
    one('div').append('新');
    one('section').remove();
    await expect.poll(() => reports).toEqual([[document.body]]);
  });

  it('are none when we annotate, annotate anew or open the card', async () => {
    const { reports } = watch('<p>中国</p><h2>现代化</h2>');
    showReadings(onlyBlock(one('p')), readRuns(onlyBlock(one('p'))));
    document.documentElement.append(document.createElement('tifa-card'));
    one('tifa-card').append('中国');
    await wait(250);
    expect(reports).toEqual([]);
  });

  it('are none after the end', async () => {
    const { reports, stop } = watch('<p>中国</p>');
    textAt(one('p')).data = '美国';
    await wait(20);
    stop();
    one('p').append('新');
    await wait(250);
    expect(reports).toEqual([]);
  });
});
