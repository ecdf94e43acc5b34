import { describe, expect, it } from 'vitest';
import { createMarks } from '../../lib/dom/marks.ts';
import { createPageReader } from '../../lib/dom/page-reader.ts';
import type { ReadingSource } from '../../lib/dom/reading-source.ts';
import { nodesOf, one, openPage, pinyinOf, textAt, textsOf, wait } from './page.ts';
import { ALL, OFF, readPage, TERMS, underlined, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

const HTML = `
  <h1 style="line-height: 1.2">推进高质量发展</h1>
  <p>坚持<b>新发展</b>理念，<a href="#">推进</a>高质量发展。</p>
  <p>会议在北京举行。</p>`;
const SOURCE_TERMS = ['高质量发展', '新发展理念'];
const UNDERLINED = ['高质量发展', '高质量发展', '新发展', '理念'].sort();

/** A source whose background has gone. */
const GONE: ReadingSource = { findTerms: async () => null, readBlocks: async () => null };

function snapshot() {
  const nodes = nodesOf(document.body);
  const html = document.documentElement.outerHTML;
  return () => {
    expect(document.documentElement.outerHTML).toBe(html);
    expect(nodesOf(document.body).every((node, i) => node === nodes[i])).toBe(true);
  };
}

describe('a page with terms', () => {
  it('has them underlined and listed, and is otherwise left alone', async () => {
    openPage(HTML);
    const unchanged = document.body.outerHTML;
    const reader = await readPage(HTML, createSource(SOURCE_TERMS), OFF);
    expect(underlined()).toEqual(UNDERLINED);
    expect(reader.terms().map(({ termId }) => termId)).toEqual(['高质量发展', '新发展理念', '高质量发展']);
    expect(reader.terms().every(({ termId, text }) => termId === text)).toBe(true);
    expect(document.body.outerHTML).toBe(unchanged);
  });

  it('has those on screen asked for first', async () => {
    openPage('<p style="margin-bottom: 3000px">上</p><p>中</p><p style="margin-top: 3000px">下</p>');
    one('p:nth-child(2)').scrollIntoView();
    const source = createSource([]);
    const reader = createPageReader(source, createMarks(), () => document.body);
    await reader.apply(ALL);
    expect(source.asked.termsOf).toEqual(['中', '上', '下']);
    expect(source.asked.readingsOf[0]).toBe('中');
    reader.stop();
  });

  it('is asked how far the reader is only where the marks say so', async () => {
    const source = createSource(SOURCE_TERMS);
    const asked: boolean[] = [];
    const reader = await readPage(
      '<p>推进高质量发展</p>',
      {
        ...source,
        findTerms: async (blocks, withStatus) => {
          asked.push(withStatus);
          const found = (await source.findTerms(blocks, withStatus)) ?? [];
          const status = withStatus ? ({ status: 'known' } as const) : {};
          return found.map((spans) => spans.map((span) => ({ ...span, ...status })));
        },
      },
      OFF,
    );
    await reader.apply({ ...OFF, statusMarks: true });
    expect([asked, underlined(), CSS.highlights.get('tifa-term-known')?.size]).toEqual([[false, true], [], 1]);
    await reader.apply(OFF);
    expect([underlined(), CSS.highlights.get('tifa-term-known')?.size]).toEqual([['高质量发展'], 0]);
  });

  it('has no underlines while they are switched off', async () => {
    const reader = await readPage(HTML, createSource(SOURCE_TERMS), { ...OFF, marks: false });
    expect(underlined()).toEqual([]);
    await reader.apply(OFF);
    expect(underlined()).toEqual(UNDERLINED);
    await reader.apply({ ...OFF, marks: false });
    expect(underlined()).toEqual([]);
  });
});

describe('the levels of pinyin', () => {
  it('go from off over terms and all to off, and leave the very same page', async () => {
    const reader = await readPage(HTML, createSource(SOURCE_TERMS), OFF);
    const expectUnchanged = snapshot();
    const text = document.body.textContent;
    await reader.apply(TERMS);
    expect(wordsWithPinyin()).toEqual(['高质量发展', '新发展', '理念', '高质量发展']);
    await reader.apply(ALL);
    expect(wordsWithPinyin()).toEqual([
      '推进高质量发展', '坚持', '新发展', '理念', '推进', '高质量发展', '会议在北京举行',
    ]); // biome-ignore format: one list
    expect(document.body.textContent).toBe(text);
    expect(underlined().join('')).toBe(UNDERLINED.join(''));
    await reader.apply(OFF);
    expectUnchanged();
    expect(underlined()).toEqual(UNDERLINED);
  });

  it('leave the page bare at the level for what is under the pointer, also after another one', async () => {
    const source = createSource(SOURCE_TERMS);
    const reader = await readPage(HTML, source, OFF);
    const expectUnchanged = snapshot();
    await reader.apply({ ...OFF, pinyin: 'hover' });
    expectUnchanged();
    await reader.apply(ALL);
    await reader.apply({ ...OFF, pinyin: 'hover' });
    expectUnchanged();
  });

  it('ask for what the reader does not know with the number of words that count as known', async () => {
    const source = createSource([]);
    const asked: unknown[] = [];
    const reader = await readPage(
      '<p>会议在北京举行。</p>',
      {
        ...source,
        readBlocks: async (blocks, level, style, knownWords) => {
          asked.push([level, knownWords]);
          return source.readBlocks(blocks, level, style, knownWords);
        },
      },
      { ...OFF, pinyin: 'unknown' },
    );
    await reader.apply({ ...OFF, pinyin: 'unknown', knownWords: 10_000 });
    expect(asked).toEqual([
      ['unknown', 1_000],
      ['unknown', 10_000],
    ]);
  });

  it('are read anew in another notation, and off leaves the very same page', async () => {
    const source = createSource(SOURCE_TERMS);
    const reader = await readPage('<p>会议在北京举行。</p>', source, OFF);
    const expectUnchanged = snapshot();
    await reader.apply(ALL);
    expect(pinyinOf(document)).toEqual(['zìzìzìzìzìzìzì']);
    await reader.apply({ ...ALL, notation: 'numbers' });
    expect(pinyinOf(document)).toEqual(['zi4zi4zi4zi4zi4zi4zi4']);
    await reader.apply({ ...ALL, notation: 'numbers', sandhi: true });
    expect(source.asked.readingsOf).toHaveLength(3);
    await reader.apply({ ...OFF, notation: 'numbers' });
    expectUnchanged();
    await reader.apply({ ...OFF, notation: 'zhuyin' });
    expect(source.asked.readingsOf).toHaveLength(3);
    expectUnchanged();
  });

  it('make room in tight lines only, and take it back', async () => {
    const reader = await readPage(
      '<h1 style="line-height: 1.2">标题</h1><p style="line-height: 2">正文</p>',
      createSource([]),
      ALL,
    );
    expect([...document.querySelectorAll('[data-tifa-lines]')]).toEqual([one('h1')]);
    await reader.apply(OFF);
    expect(document.querySelector('[data-tifa-lines]')).toBeNull();
  });

  // An answer without readings is passed over, so that those of the former level stay.
  it('take pinyin off a paragraph that has none at the new level', async () => {
    const reader = await readPage('<p>会议在北京举行。</p><h2>高质量发展</h2>', createSource(SOURCE_TERMS), ALL);
    expect(wordsWithPinyin()).toHaveLength(2);
    await reader.apply(TERMS);
    expect(wordsWithPinyin()).toEqual(['高质量发展']);
  });

  it('heed the last wish, however late the answers to earlier ones', async () => {
    const source = createSource(SOURCE_TERMS);
    const delays = { terms: 120, unknown: 0, all: 30 };
    const slow: ReadingSource = {
      findTerms: source.findTerms,
      readBlocks: async (blocks, level, ...rest) => {
        await wait(delays[level]);
        return source.readBlocks(blocks, level, ...rest);
      },
    };
    const reader = await readPage('<p>推进高质量发展</p>', slow, OFF);
    await Promise.all([reader.apply(TERMS), reader.apply(ALL)]);
    await wait(150);
    expect(wordsWithPinyin()).toEqual(['推进高质量发展']);
    await Promise.all([reader.apply(TERMS), reader.apply(OFF)]);
    await wait(150);
    expect(wordsWithPinyin()).toEqual([]);
  });

  it('are not applied to a text that the page has changed while it was read', async () => {
    const source = createSource([]);
    const reader = await readPage('<p>旧闻</p>', source, OFF);
    const applied = reader.apply(ALL);
    textAt(one('p')).data = '新的要闻';
    await applied;
    expect(document.body.textContent).toBe('新的要闻');
    await expect.poll(() => wordsWithPinyin()).toEqual(['新的要闻']);
  });
});

describe('a page left alone', () => {
  it('stays as it is when the background has gone', async () => {
    openPage(HTML);
    const unchanged = document.body.outerHTML;
    await readPage(HTML, GONE, ALL);
    expect(document.body.outerHTML).toBe(unchanged);
    expect(underlined()).toEqual([]);
  });

  it('has nothing of ours left when the reader stops', async () => {
    const reader = await readPage(HTML, createSource(SOURCE_TERMS), OFF);
    const expectUnchanged = snapshot();
    await reader.apply(ALL);
    expect(textsOf(document.body).some(({ data }) => data === '')).toBe(true);
    reader.stop();
    expectUnchanged();
    expect(CSS.highlights.size).toBe(0);
    await reader.apply(TERMS);
    one('h1').append('新闻');
    await wait(250);
    expect(wordsWithPinyin()).toEqual([]);
  });
});
