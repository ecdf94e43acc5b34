import { describe, expect, it } from 'vitest';
import { hideReadings, showReadings } from '../../lib/dom/ruby.ts';
import { one, onlyBlock, openPage, pinyinOf } from './page.ts';
import { readRuns } from './reading-source.ts';

const MODERNISATION = [
  { start: 0, end: 3, written: ['Zhōng', 'guó', 'shì'] },
  { start: 3, end: 6, written: ['xiàn', 'dài', 'huà'] },
];

/** [word, pinyin] over a page, in order. */
function wordsOf(root: ParentNode): string[][] {
  return [...root.querySelectorAll('tifa-text > ruby')].map((ruby) => [ruby.textContent, ...pinyinOf(ruby)]);
}

function annotate(html: string): HTMLElement {
  const body = openPage(html);
  const block = onlyBlock();
  showReadings(block, readRuns(block));
  return body;
}

describe('showReadings', () => {
  it('writes the pinyin of a word over it, joined', () => {
    openPage('<p>中国式现代化。</p>');
    showReadings(onlyBlock(), MODERNISATION);
    expect(wordsOf(document)).toEqual([
      ['中国式', 'Zhōngguóshì'],
      ['现代化', 'xiàndàihuà'],
    ]);
    expect(one('tifa-text').lastChild?.textContent).toBe('。');
  });

  it('leaves out words over which the page itself has a reading', () => {
    annotate('<p>高<ruby><b>质</b><rt>zhì</rt></ruby>量</p>');
    expect(pinyinOf(document)).toEqual(['zì', 'zì']);
    expect(one('p > ruby').innerHTML).toBe('<b>质</b><rt>zhì</rt>');
  });

  it('marks a reading that may be another', () => {
    openPage('<p>中国</p>');
    showReadings(onlyBlock(), [{ start: 0, end: 2, written: ['Zhōng', 'guó'], unsure: true }]);
    expect(one('rt').hasAttribute('data-tifa-unsure')).toBe(true);
    hideReadings(onlyBlock());
    expect(document.body.innerHTML).toBe('<p>中国</p>');
  });

  it('names the language of zhuyin, so that a font is found that has it', () => {
    openPage('<p>中国</p>');
    showReadings(onlyBlock(), [{ start: 0, end: 2, written: ['ㄓㄨㄥ', '\u2009ㄍㄨㄛˊ'] }]);
    expect(wordsOf(document)).toEqual([['中国', 'ㄓㄨㄥ\u2009ㄍㄨㄛˊ']]);
    expect(one('rt').lang).toBe('zh-Bopo');
  });

  it.each<[title: string, html: string, words: string[][]]>([
    [
      'in the middle',
      '<p>智<b>能</b>化</p>',
      [
        ['智', 'zhì'],
        ['能', 'néng'],
        ['化', 'huà'],
      ],
    ],
    [
      'after its first character',
      '<p>智<b>能化</b></p>',
      [
        ['智', 'zhì'],
        ['能化', 'nénghuà'],
      ],
    ],
    [
      'twice at one place',
      '<p><i>智能</i><b></b><u>化</u></p>',
      [
        ['智能', 'zhìnéng'],
        ['化', 'huà'],
      ],
    ],
  ])('gives each part of a word its own syllables where inline tags cut it %s', (_, html, words) => {
    openPage(html);
    showReadings(onlyBlock(), [{ start: 0, end: 3, written: ['zhì', 'néng', 'huà'] }]);
    expect(wordsOf(document)).toEqual(words);
  });

  it('drops the apostrophe of a syllable that comes to stand first', () => {
    openPage('<p>西<b>安</b></p>');
    showReadings(onlyBlock(), [{ start: 0, end: 2, written: ['Xī', "'ān"] }]);
    expect(wordsOf(document)).toEqual([
      ['西', 'Xī'],
      ['安', 'ān'],
    ]);
  });

  it('counts a surrogate pair as one character of a cut word', () => {
    openPage('<p>𠮷<b>林</b></p>');
    showReadings(onlyBlock(), [{ start: 0, end: 3, written: ['jí', 'lín'] }]);
    expect(wordsOf(document)).toEqual([
      ['𠮷', 'jí'],
      ['林', 'lín'],
    ]);
  });

  it('passes over what a word has besides Chinese characters', () => {
    openPage('<p>“两<b>会”精神</b></p>');
    showReadings(onlyBlock(), [{ start: 1, end: 6, written: ['liǎng', 'huì', 'jīng', 'shén'] }]);
    expect(wordsOf(document)).toEqual([
      ['两', 'liǎng'],
      ['会”精神', 'huìjīngshén'],
    ]);
  });

  it('leaves text nodes without a reading untouched', () => {
    openPage('<p>中国<b>，</b></p>');
    showReadings(onlyBlock(), [{ start: 0, end: 2, written: ['Zhōng', 'guó'] }]);
    expect(one('b').innerHTML).toBe('，');
  });

  it('replaces readings that are shown already', () => {
    annotate('<p>中国式现代化</p>');
    showReadings(onlyBlock(), MODERNISATION);
    expect(pinyinOf(document)).toEqual(['Zhōngguóshì', 'xiàndàihuà']);
    expect(document.body.textContent).toBe('中国式现代化');
  });
});
