import { describe, expect, it } from 'vitest';
import { hideReadings, showReadings } from '../../lib/dom/ruby.ts';
import { one, onlyBlock, openPage, pinyinOf, textsOf } from './page.ts';
import { readRuns } from './reading-source.ts';

function annotate(html: string): HTMLElement {
  const body = openPage(html);
  const block = onlyBlock();
  showReadings(block, readRuns(block));
  return body;
}

/** The browser's own search within the page; TypeScript's DOM library leaves it out. */
function findInPage(text: string): boolean {
  return (window as unknown as { find(text: string): boolean }).find(text);
}

describe('a page with readings', () => {
  it('has them nowhere in its text', () => {
    annotate('<p>中国式，现代化</p>');
    expect(document.body.textContent).toBe('中国式，现代化');
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is rendered is what is asked for here
    expect(document.body.innerText).toBe('中国式，现代化');
    expect([...document.querySelectorAll('rt')].map((rt) => rt.childNodes.length)).toEqual([0, 0]);
  });

  it('shows them above the words', () => {
    annotate('<p>中国</p>');
    const [word, reading] = [one('ruby').firstChild, one('rt')];
    const range = document.createRange();
    if (word) range.selectNode(word);
    expect(getComputedStyle(reading, '::before').content).toContain('zìzì');
    expect(reading.getBoundingClientRect().width).toBeGreaterThan(10);
    expect(reading.getBoundingClientRect().bottom).toBeLessThanOrEqual(range.getBoundingClientRect().top + 8);
  });

  it('lets a phrase be found across words', () => {
    annotate('<p>以中国式，<b>现代</b>化推进</p>');
    expect(pinyinOf(document)).toHaveLength(3);
    expect(findInPage('中国式，现代化')).toBe(true);
    expect(getSelection()?.toString()).toBe('中国式，现代化');
    expect(findInPage('zì')).toBe(false);
  });

  it('copies as bare text', () => {
    annotate('<p>以中国式，<b>现代</b>化推进。</p>');
    getSelection()?.selectAllChildren(one('p'));
    expect(getSelection()?.toString()).toBe('以中国式，现代化推进。');
  });

  it('gives every node back when they go', () => {
    openPage('<p>中国<b>式</b>现代化</p>');
    const [texts, html] = [textsOf(document.body), document.body.innerHTML];
    const block = onlyBlock();
    showReadings(block, readRuns(block));
    expect(document.body.innerHTML).not.toBe(html);
    hideReadings(block);
    expect(document.body.innerHTML).toBe(html);
    expect(textsOf(document.body).every((text, i) => text === texts[i])).toBe(true);
  });
});
