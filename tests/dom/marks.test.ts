import { describe, expect, it } from 'vitest';
import { createMarks, type Marks } from '../../lib/dom/marks.ts';
import { hideReadings, showReadings } from '../../lib/dom/ruby.ts';
import { atEnd, one, onlyBlock, openPage } from './page.ts';
import { readRuns, spansOf } from './reading-source.ts';

function startMarks(): Marks {
  const marks = createMarks();
  atEnd(marks.clear);
  return marks;
}

function marked(name: `tifa-${string}`): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(
    ({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '',
  );
}

const HTML = '<p>推进中国式<b>现代</b>化，高质量发展。</p>';
const TERMS = ['中国式现代化', '高质量发展'];

describe('marks', () => {
  it('underline the terms of a block, one range a text node', () => {
    openPage(HTML);
    const [marks, block] = [startMarks(), onlyBlock()];
    marks.draw(block, spansOf(block, TERMS));
    expect(marked('tifa-term')).toEqual(['中国式', '现代', '化', '高质量发展']);
  });

  it('leave the page as it was', () => {
    openPage(HTML);
    const [marks, block, html] = [startMarks(), onlyBlock(), document.documentElement.outerHTML];
    marks.draw(block, spansOf(block, TERMS));
    marks.point(block, { start: 2, end: 8 });
    expect(document.documentElement.outerHTML).toBe(html);
  });

  it('take the place of those the block had, and leave other blocks theirs', () => {
    openPage('<p>高质量发展</p><h2>新发展理念</h2>');
    const marks = startMarks();
    const [paragraph, heading] = [onlyBlock(one('p')), onlyBlock(one('h2'))];
    marks.draw(paragraph, [{ start: 0, end: 5 }]);
    marks.draw(heading, [{ start: 0, end: 5 }]);
    marks.draw(paragraph, [{ start: 0, end: 3 }]);
    expect(marked('tifa-term').sort()).toEqual(['新发展理念', '高质量'].sort());
    marks.erase([paragraph]);
    expect(marked('tifa-term')).toEqual(['新发展理念']);
  });

  it('follow the text into the readings and back', () => {
    openPage(HTML);
    const [marks, block] = [startMarks(), onlyBlock()];
    const spans = spansOf(block, TERMS);
    const total = () => marked('tifa-term').join('');
    showReadings(block, readRuns(block));
    marks.draw(block, spans);
    expect(total()).toBe('中国式现代化高质量发展');
    expect([...(CSS.highlights.get('tifa-term') ?? [])].every(({ startContainer }) => startContainer.isConnected)).toBe(
      true,
    );
    hideReadings(block);
    marks.draw(block, spans);
    expect(total()).toBe('中国式现代化高质量发展');
    expect(marked('tifa-term')).toHaveLength(4);
  });

  it('show one thing pointed at, above the terms', () => {
    openPage(HTML);
    const [marks, block] = [startMarks(), onlyBlock()];
    marks.draw(block, spansOf(block, TERMS));
    marks.point(block, { start: 9, end: 12 });
    marks.point(block, { start: 9, end: 14 });
    expect(marked('tifa-pointed')).toEqual(['高质量发展']);
    expect(CSS.highlights.get('tifa-pointed')?.priority).toBeGreaterThan(
      CSS.highlights.get('tifa-term')?.priority ?? 0,
    );
    marks.unpoint();
    expect(marked('tifa-pointed')).toEqual([]);
    expect(marked('tifa-term')).toHaveLength(4);
  });

  it('tell how far the reader is with each term, where that is wanted, and pass over ignored ones', () => {
    openPage('<p>改革开放创新民生法治</p>');
    const [marks, block] = [startMarks(), onlyBlock()];
    const statuses = [undefined, 'new', 'learning', 'known', 'ignored'] as const;
    const spans = statuses.map((status, i) => ({ start: 2 * i, end: 2 * i + 2, ...(status ? { status } : {}) }));
    marks.draw(block, spans, true);
    const names = ['tifa-term-new', 'tifa-term-met', 'tifa-term-learning', 'tifa-term-known', 'tifa-term'] as const;
    expect(names.map(marked)).toEqual([['改革'], ['开放'], ['创新'], ['民生'], []]);
    marks.draw(block, spans);
    expect(names.map(marked)).toEqual([[], [], [], [], ['改革', '开放', '创新', '民生']]);
  });

  it('leave the selection of the reader alone', () => {
    openPage(HTML);
    const [marks, block] = [startMarks(), onlyBlock()];
    getSelection()?.selectAllChildren(one('b'));
    marks.draw(block, spansOf(block, TERMS));
    marks.point(block, { start: 2, end: 8 });
    expect(getSelection()?.toString()).toBe('现代');
  });

  it('go altogether at the end', () => {
    openPage(HTML);
    const [marks, block] = [startMarks(), onlyBlock()];
    marks.draw(block, spansOf(block, TERMS));
    marks.point(block, { start: 2, end: 8 });
    marks.clear();
    expect(CSS.highlights.size).toBe(0);
  });
});
