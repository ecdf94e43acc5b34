import { describe, expect, it } from 'vitest';
import { createMarks } from '../../lib/dom/marks.ts';
import { createPageReader } from '../../lib/dom/page-reader.ts';
import { atEnd, one, openPage, textAt, wait } from './page.ts';
import { ALL, expectPinyin, OFF, readPage, underlined, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

/** Longer than a page takes to settle. */
const SETTLED = 300;

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}

describe('what a page adds later', () => {
  it('is marked and read', async () => {
    const reader = await readPage('<p>要闻</p>', createSource(['高质量发展']), ALL);
    document.body.append(paragraph('推进高质量发展'));
    await expectPinyin(2);
    expect(underlined()).toEqual(['高质量发展']);
    expect(reader.terms()).toEqual([{ termId: '高质量发展', text: '高质量发展' }]);
  });

  it('is asked for alone, and what was read before is not asked for again', async () => {
    const source = createSource([]);
    await readPage('<p>要闻</p>', source, ALL);
    document.body.append(paragraph('新闻'));
    await expectPinyin(2);
    expect(source.asked).toEqual({ termsOf: ['要闻', '新闻'], readingsOf: ['要闻', '新闻'] });
  });

  it('is left alone where it stands beside what is to be read', async () => {
    openPage('<nav></nav><article><p>要闻</p></article>');
    const reader = createPageReader(createSource(['新闻']), createMarks(), () => document.querySelector('article'));
    atEnd(reader.stop);
    await reader.apply(ALL);
    one('nav').append(paragraph('新闻'));
    one('article').append(paragraph('新闻发布'));
    await expectPinyin(2);
    expect(wordsWithPinyin(one('nav'))).toEqual([]);
    expect(underlined()).toEqual(['新闻']);
  });

  // The old block stands, so its nodes count as read, and the fresh block that also holds the new node is dropped.
  it('is read at the end of a paragraph that is read already', async () => {
    await readPage('<p>要闻，</p>', createSource([]), ALL);
    one('p').append('推进发展');
    await wait(SETTLED);
    expect(wordsWithPinyin()).toEqual(['要闻', '推进发展']);
  });

  // Two changed nodes with the same blocks around them give every such block twice.
  it('counts once though the page has touched it in several places', async () => {
    const reader = await readPage('<p>要闻</p>', createSource(['发展']), OFF);
    const added = document.createElement('p');
    document.body.append(added);
    added.append('推进发展');
    await wait(SETTLED);
    expect(reader.terms()).toHaveLength(1);
    expect(underlined()).toEqual(['发展']);
  });

  it('loses its marks when it goes', async () => {
    const reader = await readPage('<p>发展</p><h2>发展</h2>', createSource(['发展']), ALL);
    expect(underlined()).toHaveLength(2);
    one('p').remove();
    await expect.poll(() => reader.terms().length).toBe(1);
    expect(underlined()).toEqual(['发展']);
  });

  it('is not looked at again when we take readings off ourselves', async () => {
    const source = createSource([]);
    const reader = await readPage('<p>要闻</p><h2>标题</h2>', source, ALL);
    await reader.apply(OFF);
    await wait(SETTLED);
    expect(source.asked.termsOf).toEqual(['要闻', '标题']);
  });
});

describe('a page without Chinese', () => {
  it('is left alone until Chinese text arrives', async () => {
    const source = createSource(['发展']);
    const reader = await readPage('<p>News of the day</p>', source, ALL);
    expect(reader.isChinese).toBe(false);
    one('p').append(' and more');
    await wait(SETTLED);
    expect(source.asked).toEqual({ termsOf: [], readingsOf: [] });
    document.body.append(paragraph('推进发展'));
    await expectPinyin(1);
    expect(reader.isChinese).toBe(true);
    expect(underlined()).toEqual(['发展']);
  });

  it('is one in Japanese, though it has Chinese characters', async () => {
    const source = createSource([]);
    const reader = await readPage('<p>東京の人口は増えている。</p>', source, ALL);
    expect(reader.isChinese).toBe(false);
    expect(source.asked.readingsOf).toEqual([]);
  });

  it('is read as a whole once it turns out to be Chinese', async () => {
    await readPage('<p>カタカナのニュースです</p><h2>要闻</h2>', createSource([]), ALL);
    one('p').replaceChildren('推进发展，坚持改革开放');
    await wait(SETTLED);
    expect(wordsWithPinyin()).toEqual(['推进发展', '坚持改革开放', '要闻']);
  });

  // The sample is taken from textContent, which has scripts in it.
  it('is not one whose first hundred thousand letters are a script', async () => {
    const script = `<script type="application/json">${'x'.repeat(100_000)}</script>`;
    const reader = await readPage(`${script}<p>推进发展</p>`, createSource([]), ALL);
    expect(reader.isChinese).toBe(true);
  });
});

describe('hiding and showing', () => {
  it('leaves what the page writes meanwhile', async () => {
    const reader = await readPage('<p>要闻</p>', createSource([]), ALL);
    textAt(one('p')).data = '新闻';
    await reader.apply(OFF);
    expect(document.body.textContent).toBe('新闻');
  });

  // Every node we write to is reported as changed by the page, and each has its whole container collected anew.
  it('lets a page with many lines in one element go on at once', async () => {
    const lines = Array.from({ length: 1_500 }, (_, i) => `第${i}行要闻`).join('<br>');
    const reader = await readPage(`<div>${lines}</div>`, createSource([]), ALL);
    await reader.apply(OFF);
    const start = performance.now();
    await wait(SETTLED);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
