import { describe, expect, it } from 'vitest';
import { one, textAt, wait } from './page.ts';
import { ALL, readPage, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

const HTML = '<div><p>河北<b>推进</b>发展</p><h2>要闻</h2></div>';

/** A change as a framework makes it: nodes it holds from before, written to or moved later. */
type Change = (root: HTMLElement) => () => void;

const CHANGES: [title: string, change: Change, words: string[]][] = [
  ['writes to a text node', (root) => {
    const text = textAt(one('p', root));
    return () => { text.nodeValue = '北京'; };
  }, ['北京', '推进', '发展', '要闻']],
  ['writes twice', (root) => {
    const text = textAt(one('p', root));
    return () => { text.nodeValue = '天津'; text.nodeValue = '北京'; };
  }, ['北京', '推进', '发展', '要闻']],
  ['takes a text node away', (root) => {
    const text = textAt(one('p', root));
    return () => text.remove();
  }, ['推进', '发展', '要闻']],
  ['takes a text node away and puts it back', (root) => {
    const [p, text] = [one('p', root), textAt(one('p', root))];
    return () => { text.remove(); p.prepend(text); };
  }, ['河北', '推进', '发展', '要闻']],
  ['replaces a text node', (root) => {
    const text = textAt(one('p', root));
    return () => text.replaceWith('北京');
  }, ['北京', '推进', '发展', '要闻']],
  ['replaces the parent', (root) => {
    const p = one('p', root);
    return () => { const next = document.createElement('p'); next.textContent = '新的段落'; p.replaceWith(next); };
  }, ['新的段落', '要闻']],
  ['replaces an inline element', (root) => {
    const b = one('b', root);
    return () => { const next = document.createElement('i'); next.textContent = '实现'; b.replaceWith(next); };
  }, ['河北', '实现', '发展', '要闻']],
  ['moves a text node to another place', (root) => {
    const [text, h2] = [textAt(one('p', root)), one('h2', root)];
    return () => h2.append(text);
  }, ['推进', '发展', '要闻', '河北']],
  ['moves a paragraph', (root) => {
    const [p, h2] = [one('p', root), one('h2', root)];
    return () => h2.after(p);
  }, ['要闻', '河北', '推进', '发展']],
  ['sets the text of an element', (root) => {
    const p = one('p', root);
    return () => { p.textContent = '全新内容'; };
  }, ['全新内容', '要闻']],
  ['clears an element', (root) => {
    const p = one('p', root);
    return () => p.replaceChildren();
  }, ['要闻']],
  ['inserts text before an annotated node', (root) => {
    const [p, text] = [one('p', root), textAt(one('p', root))];
    return () => { p.insertBefore(document.createElement('i'), text).textContent = '图'; };
  }, ['图', '河北', '推进', '发展', '要闻']],
]; // biome-ignore format: a table

describe('a page that is built by script', () => {
  for (const [title, change, words] of CHANGES) {
    it(`shows what it would without us when it ${title}`, async () => {
      await readPage(HTML, createSource([]), ALL);
      const bare = document.createElement('body');
      bare.innerHTML = HTML;
      const [live, expected] = [change(document.body), change(bare)];
      expect(wordsWithPinyin()).toEqual(['河北', '推进', '发展', '要闻']);
      live();
      expected();
      await Promise.resolve();
      expect(document.body.textContent).toBe(bare.textContent);
      await wait(300);
      expect(document.body.textContent).toBe(bare.textContent);
    });

    it(`has pinyin again soon after it ${title}`, async () => {
      await readPage(HTML, createSource([]), ALL);
      change(document.body)();
      await wait(300);
      expect(wordsWithPinyin().join('')).toBe(words.join(''));
    });
  }
});
