import { describe, expect, it } from 'vitest';
import { type Block, blocksAround, collectBlocks, isCurrent } from '../../lib/dom/blocks.ts';
import { one, onlyBlock, openPage, textAt, textsOf } from './page.ts';

const textsIn = (root: Node) => collectBlocks(root).map(({ text }) => text);

describe('collectBlocks', () => {
  it.each<[title: string, html: string, texts: string[]]>([
    ['lets inline tags run on', '<p>中<b>国<i>式</i></b>现<span>代</span>化</p>', ['中国式现代化']],
    ['ends a block at a line break', '<p>高质量<br>发展</p>', ['高质量', '发展']],
    ['ends a block at a block inside text', '<div>新时代<p>新征程</p>新篇章</div>', ['新时代', '新征程', '新篇章']],
    ['reads table cells apart', '<table><tr><td>河北</td><td>北京</td></tr></table>', ['河北', '北京']],
    [
      'reads list items and headings apart',
      '<h1>要闻</h1><ul><li>经济</li><li>生态</li></ul>',
      ['要闻', '经济', '生态'],
    ],
    ['passes over text without Chinese', '<p>GDP 5.0%</p><p>增长</p>', ['增长']],
    ['leaves scripts and styles alone', '<p>前<script>"中文"</script><style>/*中文*/</style>后</p>', ['前后']],
    [
      'leaves form fields alone',
      '<textarea>中文</textarea><select><option>中文</option></select><p>正文</p>',
      ['正文'],
    ],
    ['leaves what the reader edits alone', '<div contenteditable>草稿<p>草稿</p></div><p>正文</p>', ['正文']],
    ['leaves plain-text editors alone', '<div contenteditable="plaintext-only">草稿</div><p>正文</p>', ['正文']],
    ['reads where editing is switched off', '<div contenteditable="false">正文</div>', ['正文']],
    ['leaves code alone', '<p>用<code>变量</code>写</p><pre><code>变量</code></pre>', ['用写']],
    ['leaves Japanese alone', '<p lang="ja">東京</p><p lang="ja-JP">東京</p><p lang="jav">正文</p>', ['正文']],
    ['leaves hidden elements alone', '<p hidden>隐藏</p><p>正<span hidden>隐</span>文</p>', ['正文']],
    [
      'leaves readings of the page itself alone',
      '<p><ruby>汉<rp>(</rp><rt>hàn字</rt><rp>)</rp></ruby>语</p>',
      ['汉语'],
    ],
    ['leaves our own elements alone', '<p>正文</p><tifa-card>正文</tifa-card>', ['正文']],
  ])('%s', (_, html, texts) => {
    expect(textsIn(openPage(html))).toEqual(texts);
  });

  it('lets no word run across the edge of a link', () => {
    openPage('<p>学习<a href="#">习近平</a>总书记<a href="#">讲话</a></p>');
    expect(onlyBlock()).toMatchObject({ text: '学习习近平总书记讲话', breaks: [2, 5, 8] });
  });

  it('lets no word run through code, an icon or a button', () => {
    openPage('<p>高<svg></svg>质量<button>点击</button>发展</p>');
    expect(onlyBlock()).toMatchObject({ text: '高质量发展', breaks: [1, 3] });
  });

  it('has no breaks at the ends of a block', () => {
    openPage('<p><a href="#">首页</a></p>');
    expect(onlyBlock().breaks).toEqual([]);
  });

  it('maps white space one unit for one', () => {
    openPage('<p></p>');
    one('p').append('中\n\t国\r\n\f ', '式\u00a0\u3000');
    expect(onlyBlock().text).toBe('中  国    式\u00a0\u3000');
  });

  it('knows where each text node stands, empty ones left out', () => {
    openPage('<p></p>');
    one('p').append('中国', '', document.createComment('x'), '𠮷式');
    const block = onlyBlock();
    const [first, , third] = textsOf(one('p'));
    expect(block.text).toBe('中国𠮷式');
    expect(block.pieces.map(({ node, start, end }) => [node === first || node === third, start, end])).toEqual([
      [true, 0, 2],
      [true, 2, 5],
    ]);
  });

  it('names the nearest element that is not inline as container', () => {
    openPage('<section><p><b><i>中国</i></b></p></section>');
    expect(onlyBlock().container).toBe(one('p'));
  });

  it('reads a single text node', () => {
    openPage('<p>中国<b>式</b></p>');
    expect(textsIn(textAt(one('p')))).toEqual(['中国']);
  });

  it('cuts text that is longer than the background takes', () => {
    openPage('<p></p>');
    one('p').append('长'.repeat(15_000), '文'.repeat(15_000), '尾');
    expect(textsIn(document.body).map((text) => [text[0], text.length])).toEqual([
      ['长', 15_000],
      ['文', 15_001],
    ]);
    one('p').replaceChildren('长'.repeat(50_000));
    expect(textsIn(document.body).every((text) => text.length <= 20_000)).toBe(true);
  });
});

describe('blocksAround', () => {
  it('gives the blocks of the nearest block-level ancestor', () => {
    openPage('<div>外<p>中<b>国</b></p></div>');
    const around = (node: Node) => blocksAround(node).map(({ text }) => text);
    expect(around(textAt(one('b')))).toEqual(['中国']);
    expect(around(one('b'))).toEqual(['中国']);
    expect(around(one('div'))).toEqual(['外', '中国']);
  });

  it('gives nothing inside elements that are left alone', () => {
    openPage('<div contenteditable><p>草稿</p></div><div lang="ja"><p>東京</p></div>');
    expect(blocksAround(...textsOf(document.body))).toEqual([]);
  });
});

describe('isCurrent', () => {
  it.each<[title: string, change: (p: HTMLElement) => void, current: boolean]>([
    ['while nothing changes', () => {}, true],
    [
      'not when the page writes',
      (p) => {
        textAt(p).data = '美国';
      },
      false,
    ],
    ['not when the page writes more', (p) => textAt(p).appendData('人'), false],
    ['not when the page takes a node away', (p) => textAt(p, 1).remove(), false],
    ['not when the page takes the block away', (p) => p.remove(), false],
  ])('%s', (_, change, current) => {
    openPage('<p>中国\n<b>式</b></p>');
    const block: Block = onlyBlock();
    change(one('p'));
    expect(isCurrent(block)).toBe(current);
  });

  // isCurrent compares the whole node's length with the piece's, which the cut has shortened.
  it('holds for a text that was cut', () => {
    openPage(`<pre>${'长'.repeat(20_001)}</pre>`);
    expect(collectBlocks(document.body).map(isCurrent)).toContain(true);
  });
});
