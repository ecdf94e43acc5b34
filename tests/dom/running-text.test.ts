import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { isRunningText } from '../../lib/dom/running-text.ts';
import { one, openPage } from './page.ts';
import { ALL, OFF, readPage, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

const readIn = (html: string) =>
  collectBlocks(openPage(html))
    .filter(isRunningText)
    .map(({ text }) => text.trim());

describe('running text', () => {
  it.each<[what: string, html: string]>([
    ['a paragraph', '<p>正文</p>'],
    ['a list item', '<ul><li>这里是要逐句读下去的正文</li></ul>'],
    ['a short sentence in the cell of a table', '<table><tr><td>正文，待续</td></tr></table>'],
    ['paragraphs made by line breaks only', '<div class="news_txt">第一段正文。<br><br>第二段</div>'],
    [
      'the cell of a layout table within others',
      '<table><tr><td><table><tr><td>这里是正文。</td></tr></table></td></tr></table>',
    ],
    ['a paragraph with a few links', '<p><a href="#">正</a>文，详见正文</p>'],
    ['a paragraph whose section is named like a word of ours', '<div class="navigable-news"><p>正文</p></div>'],
  ])('is %s', (_, html) => {
    expect(readIn(html).join('')).toContain('文');
  });

  it.each<[what: string, html: string]>([
    ['a heading', '<h1>标题</h1><h3>标题</h3><div role="heading">标题</div>'],
    ['navigation', '<nav><p>首页</p></nav><div role="navigation">首页</div><div class="top NAV">首页</div>'],
    ['a header or a footer', '<header><p>报头</p></header><footer>版权</footer><div id="footer_box">版权</div>'],
    ['a few words beside the text', '<div>分享到：</div><ul><li>登录</li></ul><span>发文机关</span>'],
    ['a list of links', '<ul><li><a href="#">首页</a></li><li><a href="#">京</a>|<a href="#">津</a></li></ul>'],
    [
      'a caption',
      '<figure><img alt=""><figcaption>图为会场</figcaption></figure><table><caption>表一</caption></table>',
    ],
    ['a tab or a button', '<div role="tab">要闻</div><div role="button">点击</div>'],
    ['the head of a table', '<table><tr><th>地区</th></tr></table>'],
  ])('is not %s', (_, html) => {
    expect(readIn(html)).toEqual([]);
  });
});

describe('headings, menus and captions', () => {
  const HTML = '<h1>标题</h1><p>正文</p><nav>首页</nav>';

  it('have no pinyin unless the reader asks for it', async () => {
    const reader = await readPage(HTML, createSource(['标题']), { ...ALL, everything: false });
    expect(wordsWithPinyin()).toEqual(['正文']);
    expect(reader.terms()).toHaveLength(1);
    await reader.apply(ALL);
    expect(wordsWithPinyin()).toEqual(['标题', '正文', '首页']);
    await reader.apply({ ...ALL, everything: false });
    expect(wordsWithPinyin()).toEqual(['正文']);
    await reader.apply({ ...OFF, everything: false });
    expect(document.body.innerHTML).toBe(HTML);
  });

  it('have none either where the page adds them later', async () => {
    await readPage('<p>正文</p>', createSource([]), { ...ALL, everything: false });
    one('p').insertAdjacentHTML('afterend', '<h2>小标题</h2><p>后文</p>');
    await expect.poll(() => wordsWithPinyin()).toEqual(['正文', '后文']);
  });
});
