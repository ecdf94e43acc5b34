import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { one, openPage } from './page.ts';
import { ALL, OFF, readPage, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

/** One page for every difficulty, with the words that have pinyin on it. */
const PAGES: [difficulty: string, html: string, words: string[]][] = [
  ['paragraphs made by line breaks only', '<div>第一段。<br><br>　　第二段，<br>续</div>', ['第一段', '第二段', '续']],
  ['layout tables within each other', '<table><tr><td><table><tr><td>甲<td>乙</table><td>丙</table>', ['甲', '乙', '丙']],
  ['words split by inline tags', '<p>高<b>质</b><span>量<wbr>发</span>展</p>', ['高', '质', '量', '发', '展']],
  ['ideographic spaces in a heading', '<p>第一章　总　则</p>', ['第一章', '总', '则']],
  ['links side by side in a footer', '<p><a href="#">京</a><a href="#">津</a>|<a href="#">冀</a></p>', ['京', '津', '冀']],
  ['ruby of the page', '<p>高<ruby>质<rp>(</rp><rt>zhì</rt><rp>)</rp></ruby>量</p>', ['高', '量']],
  ['readings left by another extension', '<p><ruby class="py">发<rt>fā</rt></ruby>展</p>', ['展']],
  ['vertical writing', '<div style="writing-mode: vertical-rl; height: 200px">要闻，新篇章</div>', ['要闻', '新篇章']],
  ['an island from right to left', '<p>会议<bdo dir="rtl">שלום 和平</bdo>举行</p>', ['会议', '和平', '举行']],
  ['comments and empty nodes inside a word', '<p>高<!-- x --><i></i>质量</p>', ['高', '质量']],
]; // biome-ignore format: a table

describe('a page with', () => {
  it.each(PAGES)('%s has its readings, its text, and its nodes back', async (_, html, words) => {
    const body = openPage(html);
    const bare = { html: body.innerHTML, text: body.textContent };
    const reader = await readPage(html, createSource([]), ALL);
    expect(wordsWithPinyin()).toEqual(words);
    expect(document.body.textContent).toBe(bare.text);
    await reader.apply(OFF);
    expect(document.body.innerHTML).toBe(bare.html);
  });
});

describe('what is read of a page', () => {
  it('joins no word across the links of a footer', () => {
    const [block] = collectBlocks(openPage('<p><a href="#">京</a><a href="#">津</a><a href="#">冀</a></p>'));
    expect([block?.text, block?.breaks]).toEqual(['京津冀', [1, 2]]);
  });

  it('keeps the spaces within a heading, which a term may run over', () => {
    expect(collectBlocks(openPage('<h2>总　则</h2>')).map(({ text }) => text)).toEqual(['总　则']);
  });

  it('stands beside the characters in vertical writing', async () => {
    await readPage('<div style="writing-mode: vertical-rl; height: 200px">要闻</div>', createSource([]), ALL);
    const [word, reading] = [one('tifa-text'), one('rt')].map((element) => element.getBoundingClientRect());
    expect(reading && word && reading.left + 4 >= word.right - word.width).toBe(true);
    expect(reading && reading.height > reading.width).toBe(true);
  });
});
