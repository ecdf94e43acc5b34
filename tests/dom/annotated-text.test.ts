import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationAround,
  annotationOf,
  forget,
  replaceText,
  restoreText,
  shownNodes,
  sourceText,
} from '../../lib/dom/annotated-text.ts';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { hasReadings, hideReadings, showReadings } from '../../lib/dom/ruby.ts';
import { fill, pageContent } from './generated-page.ts';
import { nodesOf, one, openPage, pinyinOf, textAt } from './page.ts';
import { readRuns } from './reading-source.ts';

describe('a page that is annotated and restored', () => {
  it('has the very same nodes and the very same markup, and the same text all the while', () => {
    const body = openPage('');
    let annotated = 0;
    fc.assert(
      fc.property(pageContent, fc.boolean(), (content, twice) => {
        fill(body, content);
        const before = { nodes: nodesOf(body), html: body.outerHTML, text: body.textContent };
        const blocks = collectBlocks(body);
        for (const block of blocks) showReadings(block, readRuns(block));
        if (twice) for (const block of blocks) showReadings(block, readRuns(block));
        expect(body.textContent).toBe(before.text);
        const readable = blocks.filter(({ container }) => !container.querySelector('ruby:not(tifa-text > ruby)'));
        expect(readable.filter(({ container }) => !container.closest('ruby')).every(hasReadings)).toBe(true);
        annotated += pinyinOf(body).length;
        for (const block of blocks) hideReadings(block);
        expect(body.outerHTML).toBe(before.html);
        const nodes = nodesOf(body);
        expect(nodes.length).toBe(before.nodes.length);
        expect(nodes.every((node, i) => node === before.nodes[i])).toBe(true);
        expect(blocks.some(hasReadings)).toBe(false);
      }),
      { numRuns: 200 },
    );
    // The generator must have given something to annotate.
    expect(annotated).toBeGreaterThan(200);
  });

  it('reads the same blocks while it is annotated', () => {
    const body = openPage('');
    fc.assert(
      fc.property(pageContent, (content) => {
        fill(body, content);
        const before = collectBlocks(body);
        for (const block of before) showReadings(block, readRuns(block));
        expect(collectBlocks(body)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('never has a word or a reading that another overlaps', () => {
    openPage('<p>中国式现代化</p>');
    const [block] = collectBlocks(document.body);
    if (!block) throw new Error('no block');
    showReadings(block, [
      { start: 0, end: 3, written: ['Zhōng', 'guó', 'shì'] },
      { start: 2, end: 4, written: ['shì', 'xiàn'] },
      { start: 4, end: 6, written: ['dài', 'huà'] },
    ]);
    expect(document.body.textContent).toBe('中国式现代化');
    expect(pinyinOf(document)).toEqual(['Zhōngguóshì', 'dàihuà']);
  });
});

describe('an annotated text node', () => {
  function annotate(): { original: Text; element: HTMLElement } {
    openPage('<p>中国<b>式</b></p>');
    const original = textAt(one('p'));
    const element = document.createElement('tifa-text');
    element.innerHTML = '<ruby>中<rt data-tifa="zhōng"></rt></ruby>国';
    replaceText(original, element);
    return { original, element };
  }

  it('stays where it was, empty, with our element right behind it', () => {
    const { original, element } = annotate();
    expect(one('p').firstChild).toBe(original);
    expect(original.data).toBe('');
    expect(original.nextSibling).toBe(element);
    expect(sourceText(original)).toBe('中国');
    expect(shownNodes(original).map(({ data }) => data)).toEqual(['中', '国']);
  });

  it('is found from anything of ours', () => {
    const { original, element } = annotate();
    for (const node of [element, ...nodesOf(element)]) expect(annotationAround(node)?.original).toBe(original);
    expect(annotationAround(original)).toBeUndefined();
    expect(annotationAround(one('b'))).toBeUndefined();
  });

  it('gets its own text back', () => {
    const { original, element } = annotate();
    restoreText(original);
    expect(original.data).toBe('中国');
    expect(element.isConnected).toBe(false);
    expect(annotationOf(original)).toBeUndefined();
    expect(shownNodes(original)).toEqual([original]);
  });

  it('keeps what the page has written since', () => {
    const { original } = annotate();
    original.data = '美国';
    restoreText(original);
    expect(one('p').textContent).toBe('美国式');
  });

  it('is left as the page has made it once it is forgotten', () => {
    const { original, element } = annotate();
    const annotated = annotationOf(original);
    if (annotated) forget(annotated);
    expect(original.data).toBe('');
    expect(element.isConnected).toBe(false);
    expect(annotationAround(element)).toBeUndefined();
  });
});
