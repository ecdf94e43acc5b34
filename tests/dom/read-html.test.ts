import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/dom/read-html.ts';

const PARAGRAPH = '渔港上个月建成，船进得来，停得稳，渔民都说好。';
const PARAGRAPHS = `<p>${PARAGRAPH}</p><p>　　岸上，买家早早等着；船一靠岸，鱼就卖完了。</p>`;
const RUNNING = [
  { kind: 'paragraph', text: PARAGRAPH },
  { kind: 'paragraph', text: '　　岸上，买家早早等着；船一靠岸，鱼就卖完了。' },
];

describe('a saved page is taken over as', () => {
  it('headings, paragraphs, lists, tables and captions, in order', () => {
    const { main } = readHtml(
      `<h2>渔港</h2>${PARAGRAPHS}<ul><li>疏浚<li>扩建</ul><table><tr><th>年<th>船<tr><td>今年<td>300</table>
       <figure><img><figcaption>图为渔港</figcaption></figure>`,
    );
    expect(main).toEqual([
      { kind: 'heading', text: '渔港' },
      ...RUNNING,
      { kind: 'item', text: '疏浚' },
      { kind: 'item', text: '扩建' },
      { kind: 'row', cells: ['年', '船'] },
      { kind: 'row', cells: ['今年', '300'] },
      { kind: 'caption', text: '图为渔港' },
    ]);
  });

  it.each([
    ['lines parted by <br>', `${PARAGRAPH}<br><br>　　岸上，买家早早等着；船一靠岸，鱼就卖完了。`],
    ['cells of a table that is only layout', `<table><tr><td>${PARAGRAPHS}</td><td><div>广告</div></td></tr></table>`],
    ['text in inline tags', PARAGRAPHS.replace('上个月', '<b>上</b><span>个<a href="x">月</a></span>')],
    ['text that the source wraps', PARAGRAPHS.replace('上个月', '上\n    个月')],
    ['text with readings over it', PARAGRAPHS.replace('建', '<ruby>建<rp>(</rp><rt>jiàn</rt></ruby>')],
    [
      'text between scripts and images',
      PARAGRAPHS.replace('上', '<script>"字"</script><img alt="图">上<svg><text>字</text></svg>'),
    ],
  ])('paragraphs from %s', (_, html) => {
    expect(readHtml(`<body>${html}</body>`).main.slice(0, 2)).toEqual(RUNNING);
  });
});

describe('what stands around the text', () => {
  const PAGE = `<nav>首页</nav><ul><li><a href="/">要闻</a><li><a href="/">评论</a></ul>
    <div><div>${PARAGRAPHS}<p>责任编辑</p><p><a href="/">相关新闻：渔港开港</a></p></div></div><div>版权所有</div>`;

  it('is left out', () => {
    expect(readHtml(PAGE).main).toEqual([...RUNNING, { kind: 'paragraph', text: '责任编辑' }]);
  });

  it('is there in the original', () => {
    const texts = readHtml(PAGE).all.map((part) => part.kind !== 'row' && part.text);
    expect(texts).toEqual(expect.arrayContaining(['要闻', '评论', '相关新闻：渔港开港', '版权所有', PARAGRAPH]));
  });

  it('is all there is on a page of links', () => {
    const { main, all } = readHtml('<ul><li><a href="/">要闻</a><li><a href="/">评论</a></ul>');
    expect(all).toHaveLength(2);
    expect(main).toEqual(all);
  });
});

describe('the title', () => {
  it.each([
    ['渔港建成--要闻--某某网', '', '渔港建成'],
    ['渔港建成_某某网', '', '渔港建成'],
    ['渔港建成 - 某某网', '<h1>渔港建成</h1>', '渔港建成'],
    ['某某网', '<h1> 渔港\n建成 </h1>', '某某网'],
    ['', '<h1>渔港建成</h1>', '渔港建成'],
    ['', '', ''],
  ])('of a window called “%s” with %j is the headline', (window, body, title) => {
    expect(readHtml(`<title>${window}</title>${body}`).title).toBe(title);
  });
});

it('runs and loads nothing', async () => {
  const page = `<script>window.ran = true</script><img src="http://elsewhere.invalid/a.png" onerror="window.ran = true">
    <body onload="window.ran = true"><iframe srcdoc="<script>parent.ran = true</script>"></iframe>${PARAGRAPHS}`;
  readHtml(page);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect('ran' in window).toBe(false);
  expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('elsewhere'))).toEqual([]);
});
