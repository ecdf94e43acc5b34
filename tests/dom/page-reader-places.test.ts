import { describe, expect, it } from 'vitest';
import { one, textAt, textsOf, wait } from './page.ts';
import { ALL, expectPinyin, OFF, readPage, underlined, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

const FAR = `<div style="height: ${innerHeight * 6}px"></div>`;

describe('a long page', () => {
  it('gets its pinyin as it comes near the window', async () => {
    const source = createSource([]);
    await readPage(`<p>上文</p>${FAR}<h2>下文</h2>`, source, ALL);
    await wait(100);
    expect(source.asked.readingsOf).toEqual(['上文']);
    one('h2').scrollIntoView();
    await expectPinyin(2);
    expect(source.asked.readingsOf).toEqual(['上文', '下文']);
  });

  it('gets none beyond the window once pinyin is off', async () => {
    const source = createSource([]);
    const reader = await readPage(`<p>上文</p>${FAR}<h2>下文</h2>`, source, ALL);
    await reader.apply(OFF);
    one('h2').scrollIntoView();
    await wait(150);
    expect(source.asked.readingsOf).toEqual(['上文']);
    expect(wordsWithPinyin()).toEqual([]);
  });

  it('is asked for in pieces that the background answers quickly', async () => {
    const sizes: number[] = [];
    const source = createSource([]);
    await readPage(
      Array.from({ length: 10 }, () => `<p>${'长'.repeat(4_000)}</p>`).join(''),
      {
        ...source,
        findTerms: async (blocks, withStatus) => {
          sizes.push(blocks.length);
          return source.findTerms(blocks, withStatus);
        },
      },
      OFF,
    );
    expect(sizes).toEqual([3, 3, 3, 1]);
  });

  // isCurrent takes a text node that was cut for a changed one.
  it('has pinyin on the part of a huge text that is read', async () => {
    await readPage(`<pre>${'长文。'.repeat(7_000)}</pre>`, createSource([]), ALL);
    expect(wordsWithPinyin().length).toBeGreaterThan(1_000);
  });

  it('has as many marks with readings as the source has found', async () => {
    await readPage('<p>推进高质量发展，高质量发展</p>', createSource(['高质量发展']), ALL);
    expect(underlined()).toEqual(['高质量发展', '高质量发展']);
  });
});

describe('the place of a character', () => {
  it('is its block and offset, with readings and without', async () => {
    const reader = await readPage('<p>坚持<b>新发展</b>理念，推进</p>', createSource([]), OFF);
    const bare = reader.placeOf({ node: textAt(one('b')), offset: 1 });
    expect([bare?.block.text, bare?.offset]).toEqual(['坚持新发展理念，推进', 3]);
    await reader.apply(ALL);
    const shown = textsOf(one('p')).filter(({ data }) => data === '推进')[0];
    expect(shown && reader.placeOf({ node: shown, offset: 1 })).toEqual({ block: bare?.block, offset: 9 });
  });

  it('is none in text that is not read, or that the page has changed since', async () => {
    const reader = await readPage('<p>要闻</p><h2>news</h2><code>代码</code>', createSource([]), OFF);
    expect(reader.placeOf({ node: textAt(one('h2')), offset: 0 })).toBeNull();
    expect(reader.placeOf({ node: textAt(one('code')), offset: 0 })).toBeNull();
    const text = textAt(one('p'));
    expect(reader.placeOf({ node: text, offset: 0 })?.offset).toBe(0);
    text.data = '新的要闻';
    expect(reader.placeOf({ node: text, offset: 0 })).toBeNull();
  });
});
