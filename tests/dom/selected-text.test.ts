import { describe, expect, it } from 'vitest';
import { createMarks } from '../../lib/dom/marks.ts';
import { createPageReader, type PageReader } from '../../lib/dom/page-reader.ts';
import { selectedRange, selectedText } from '../../lib/dom/selected-text.ts';
import { selectionStart } from '../../lib/dom/selection-start.ts';
import { atEnd, one, openPage, textAt } from './page.ts';
import { OFF, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

/** A component with a paragraph in its open shadow tree, between two of the page. */
function openWithComponent(): ShadowRoot {
  openPage('<p id="before">会议在北京举行。</p><div id="host"></div><p id="after">记者从会上获悉。</p>');
  const root = one('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p id="inside">推进共同富裕</p>';
  return root;
}

async function readBare(): Promise<PageReader> {
  const reader = createPageReader(createSource([]), createMarks(), () => document.body);
  atEnd(reader.stop);
  await reader.apply(OFF);
  return reader;
}

function select(from: Node, start: number, to: Node, end: number): void {
  getSelection()?.setBaseAndExtent(from, start, to, end);
}

describe('what is selected in an open shadow tree', () => {
  it('is known with its place, from whichever end it was selected', () => {
    const root = openWithComponent();
    const text = textAt(one('#inside', root));
    for (const [start, end] of [
      [2, 6],
      [6, 2],
    ] as const) {
      select(text, start, text, end);
      expect(selectedText([root])?.text).toBe('共同富裕');
      expect(selectionStart([root])).toEqual({ node: text, offset: 2 });
      const { left, bottom } = one('#inside', root).getBoundingClientRect();
      expect(selectedText([root])?.anchor.left).toBeGreaterThan(left);
      expect(selectedText([root])?.anchor.bottom).toBeLessThanOrEqual(bottom);
    }
  });

  it('is nothing where the tree is not one of those we know', () => {
    const text = textAt(one('#inside', openWithComponent()));
    select(text, 2, text, 6);
    expect(selectionStart()).toBeNull();
  });

  it('takes in the whole tree where it was selected from outside of it', () => {
    const root = openWithComponent();
    select(textAt(one('#before')), 3, textAt(one('#inside', root)), 4);
    expect(selectionStart([root])).toEqual({ node: textAt(one('#before')), offset: 3 });
    const range = selectedRange([root]);
    expect([one('#host'), one('#after')].map((node) => range?.intersectsNode(node))).toEqual([true, false]);
  });
});

describe('a part that the reader selects', () => {
  it('has pinyin within a shadow tree, and nowhere else', async () => {
    const root = openWithComponent();
    const text = textAt(one('#inside', root));
    const reader = await readBare();
    select(text, 2, text, 6);
    const range = selectedRange(reader.shadowRoots());
    if (range) await reader.readPart(range);
    expect(wordsWithPinyin(root)).toEqual(['推进共同富裕']);
    expect(wordsWithPinyin()).toEqual([]);
  });

  it('has pinyin in the components that it takes in', async () => {
    const root = openWithComponent();
    const reader = await readBare();
    select(textAt(one('#before')), 0, textAt(one('#after')), 2);
    const range = selectedRange(reader.shadowRoots());
    if (range) await reader.readPart(range);
    expect(wordsWithPinyin(root)).toEqual(['推进共同富裕']);
    expect(wordsWithPinyin().length).toBeGreaterThan(1);
  });
});
