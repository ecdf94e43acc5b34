import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';
import { isAnnotated } from '../../lib/dom/annotated-text.ts';
import { keepCopiesBare } from '../../lib/dom/bare-copies.ts';
import { type Block, collectBlocks } from '../../lib/dom/blocks.ts';
import { createLineSpacing } from '../../lib/dom/line-spacing.ts';
import { hideReadings, showReadings } from '../../lib/dom/ruby.ts';
import { fill, pageContent } from './generated-page.ts';
import { endOfTest, one, openPage, pinyinOf, textAt, textsOf } from './page.ts';
import { readRuns } from './reading-source.ts';

function annotate(root: Node): Block[] {
  const blocks = collectBlocks(root);
  createLineSpacing().widen(blocks, DEFAULT_SETTINGS);
  for (const block of blocks) showReadings(block, readRuns(block));
  return blocks;
}

/** Selects text by its UTF-16 offsets in the text of a root, whatever nodes show it. */
function select(root: Node, from: number, to: number): void {
  const [start, end] = [positionOf(root, from), positionOf(root, to)];
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

function positionOf(root: Node, at: number): { node: Node; offset: number } {
  let left = at;
  for (const node of textsOf(root)) {
    if (left < node.length) return { node, offset: left };
    left -= node.length;
  }
  return { node: root, offset: root.childNodes.length };
}

type Copied = { html: string | undefined; text: string | undefined };

/** Presses the key for copying and looks at what an editor is given to paste. */
async function copy(): Promise<Copied> {
  const editor = document.createElement('textarea');
  document.documentElement.append(editor);
  const pasted = new Promise<Copied>((resolve) => {
    editor.addEventListener('paste', ({ clipboardData }) => {
      resolve({ html: clipboardData?.getData('text/html'), text: clipboardData?.getData('text/plain') });
    });
  });
  await userEvent.keyboard('{Control>}c{/Control}');
  const selected = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  editor.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  editor.remove();
  if (selected) getSelection()?.addRange(selected);
  return pasted;
}

/** Until the annotations that stood aside are back. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

describe('what is copied from a page with pinyin', () => {
  it('is the text and the markup that the bare page gives', async () => {
    keepCopiesBare(endOfTest());
    const body = openPage('');
    let annotated = 0;
    await fc.assert(
      fc.asyncProperty(pageContent, fc.nat(30), fc.integer({ min: 1, max: 40 }), async (content, from, length) => {
        fill(body, content);
        select(body, from, from + length);
        const bare = await copy();
        const blocks = annotate(body);
        annotated += pinyinOf(body).length;
        select(body, from, from + length);
        expect(await copy()).toEqual(bare);
        for (const block of blocks) hideReadings(block);
      }),
      { numRuns: 15 },
    );
    expect(annotated).toBeGreaterThan(20);
  });

  it('is so for the page’s own listeners too', () => {
    const p = one('p', openPage('<p>会议在<b>北京</b>举行</p>'));
    annotate(p);
    keepCopiesBare(endOfTest());
    let seen = '';
    p.addEventListener('copy', () => {
      const holder = document.createElement('div');
      holder.append(getSelection()?.getRangeAt(0).cloneContents() ?? '');
      seen = holder.innerHTML;
    });
    select(p, 1, 6);
    p.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    expect(seen).toBe('议在<b>北京</b>举');
  });
});

describe('copying', () => {
  function copyFrom(from: number, to: number): HTMLElement {
    const p = one('p', openPage('<p style="line-height: 1.2">会议在<b>北京</b>举行</p>'));
    annotate(p);
    keepCopiesBare(endOfTest());
    select(p, from, to);
    p.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    return p;
  }

  it('leaves the readings, the line height and the selection as they were', async () => {
    const p = copyFrom(1, 6);
    expect(pinyinOf(p)).toEqual([]);
    await nextFrame();
    expect(pinyinOf(p)).toEqual(['zìzìzì', 'zìzì', 'zìzì']);
    expect(p.hasAttribute('data-tifa-lines')).toBe(true);
    expect(String(getSelection())).toBe('议在北京举');
    expect(getSelection()?.anchorOffset).toBe(1);
  });

  it('touches no word outside the selection', () => {
    expect(pinyinOf(copyFrom(3, 5)).join(' ')).toBe('zìzìzì zìzì');
  });

  it('brings no readings back that were switched off meanwhile', async () => {
    const p = one('p', openPage('<p>会议</p>'));
    const [block] = annotate(p);
    keepCopiesBare(endOfTest());
    select(p, 0, 2);
    p.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    expect(isAnnotated(textAt(p))).toBe(true);
    if (block) hideReadings(block);
    await nextFrame();
    expect(p.innerHTML).toBe('会议');
  });

  it('brings no readings back over a text that the page has written meanwhile', async () => {
    const p = copyFrom(0, 3);
    textAt(p).data = '论坛在';
    await nextFrame();
    expect(p.textContent).toBe('论坛在北京举行');
  });

  it('leaves a selection alone that the reader has changed meanwhile', async () => {
    const p = copyFrom(0, 3);
    getSelection()?.collapse(one('b'), 0);
    await nextFrame();
    expect(getSelection()?.isCollapsed).toBe(true);
    expect(pinyinOf(p)).toHaveLength(3);
  });
});
