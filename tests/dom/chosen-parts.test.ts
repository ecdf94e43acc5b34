import { describe, expect, it } from 'vitest';
import { withPart } from '../../lib/dom/chosen-parts.ts';
import { nodesOf, one, textAt, textsOf } from './page.ts';
import { ALL, OFF, readPage, TERMS, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

const HTML = '<p id="a">坚持<b>新发展</b>理念。</p><p id="b">会议，在北京，举行。</p>';

function rangeOver(from: Node, start: number, to: Node, end: number): Range {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}

function rangeAround(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(one(selector));
  return range;
}

describe('a part that the reader selects', () => {
  it('has pinyin though it is off, and only this part has', async () => {
    const reader = await readPage(HTML, createSource(['新发展理念']), OFF);
    await reader.readPart(rangeOver(textAt(one('#b')), 3, textAt(one('#b')), 6));
    expect(wordsWithPinyin()).toEqual(['在北京']);
    reader.stop();
  });

  it('loses it when it is selected again, and the page is the very same', async () => {
    const reader = await readPage(HTML, createSource([]), OFF);
    const nodes = nodesOf(document.body);
    const html = document.body.innerHTML;
    await reader.readPart(rangeAround('#a'));
    expect(wordsWithPinyin().length).toBeGreaterThan(0);
    await reader.readPart(rangeAround('#a'));
    expect(document.body.innerHTML).toBe(html);
    expect(nodesOf(document.body)).toEqual(nodes);
    reader.stop();
  });

  it('may go over several paragraphs', async () => {
    const reader = await readPage(HTML, createSource([]), OFF);
    await reader.readPart(rangeOver(textAt(one('#a b')), 0, textAt(one('#b')), 2));
    const words = wordsWithPinyin();
    expect(words.join('')).toContain('会议');
    expect(words.join('')).not.toContain('北京');
    reader.stop();
  });

  it('stands beside what the level has, which stays when the part is taken away', async () => {
    const reader = await readPage(HTML, createSource(['会议']), TERMS);
    const before = wordsWithPinyin();
    expect(before).toEqual(['会议']);
    const rest = textsOf(one('#b')).find(({ data }) => data.includes('在北京'));
    if (!rest) throw new Error('the text is not in one piece');
    await reader.readPart(rangeOver(rest, rest.data.indexOf('在'), rest, rest.data.indexOf('在') + 2));
    expect(wordsWithPinyin()).toEqual(['会议', '在北京']);
    await reader.readPart(rangeAround('#b'));
    expect(wordsWithPinyin()).toEqual(before);
    reader.stop();
  });

  it('goes with the next change of the level', async () => {
    const reader = await readPage(HTML, createSource([]), OFF);
    await reader.readPart(rangeAround('#a'));
    await reader.apply(ALL);
    await reader.apply(OFF);
    expect(wordsWithPinyin()).toEqual([]);
    reader.stop();
  });

  it('is read anew when the reader’s own terms change', async () => {
    const source = createSource([]);
    const reader = await readPage(HTML, source, OFF);
    await reader.readPart(rangeAround('#a'));
    const words = wordsWithPinyin();
    await reader.refresh();
    expect(wordsWithPinyin()).toEqual(words);
    reader.stop();
  });
});

describe('withPart', () => {
  const word = (start: number, end: number) => ({ start, end, written: ['x'] });

  it('takes every word that the part touches, and outside it those of the level', () => {
    expect(
      withPart({ start: 3, end: 5 }, [word(0, 2), word(2, 4), word(4, 6), word(6, 8)], [word(0, 2), word(3, 5)]),
    ).toEqual([word(0, 2), word(2, 4), word(4, 6)]);
  });
});
