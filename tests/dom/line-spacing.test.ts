import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import { createLineSpacing } from '../../lib/dom/line-spacing.ts';
import { one, onlyBlock, openPage } from './page.ts';

const ABOVE = DEFAULT_SETTINGS;
const isWidened = (selector: string) => one(selector).hasAttribute('data-tifa-lines');

describe('line spacing', () => {
  it.each([
    ['normal', true],
    ['1', true],
    ['1.79', true],
    ['1.8', false],
    ['2em', false],
    ['24px', true],
    ['40px', false],
  ])('of %s is too tight for readings: %s', (lineHeight, tight) => {
    openPage(`<p style="font-size: 20px; line-height: ${lineHeight}">中国</p>`);
    createLineSpacing().widen([onlyBlock()], ABOVE);
    expect(isWidened('p')).toBe(tight);
  });

  it('makes room that readings fit into', () => {
    openPage('<p style="font-size: 20px; line-height: 1">中国</p>');
    const before = one('p').offsetHeight;
    createLineSpacing().widen([onlyBlock()], ABOVE);
    expect([before, one('p').offsetHeight]).toEqual([20, 39]);
  });

  it('is taken back with the last block of a container, not before', () => {
    openPage('<p style="line-height: 1.2">第一行<br>第二行</p>');
    const html = document.body.innerHTML;
    const spacing = createLineSpacing();
    const [first, second] = collectBlocks(document.body);
    if (!first || !second) throw new Error('two blocks expected');
    spacing.widen([first], ABOVE);
    spacing.widen([first, second], ABOVE);
    spacing.release([first]);
    expect(isWidened('p')).toBe(true);
    spacing.release([first]);
    expect(isWidened('p')).toBe(true);
    spacing.release([second]);
    expect(document.body.innerHTML).toBe(html);
  });

  it('is measured anew when readings come back', () => {
    openPage('<p style="line-height: 1.2">中国</p>');
    const [spacing, block] = [createLineSpacing(), onlyBlock()];
    spacing.widen([block], ABOVE);
    spacing.release([block]);
    one('p').style.lineHeight = '2';
    spacing.widen([block], ABOVE);
    expect(isWidened('p')).toBe(false);
  });

  it('of one container says nothing about another', () => {
    openPage('<h1 style="line-height: 1.2">标题</h1><p style="line-height: 2">正文</p>');
    createLineSpacing().widen(collectBlocks(document.body), ABOVE);
    expect([isWidened('h1'), isWidened('p')]).toEqual([true, false]);
  });
});
