import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import type { TermSegment } from '../../../lib/core/annotation/segment.ts';
import { pinyin, shown, smallEngine } from '../small-engine.ts';

const annotator = createAnnotator(smallEngine());

function annotated(text: string, breaks: readonly number[] = []): string {
  return shown(text, annotator.annotate(text, breaks));
}

function onlyTerm(text: string): TermSegment {
  const term = annotator.annotate(text).find((segment) => segment.kind === 'term');
  if (!term) throw new Error(`no term in ${text}`);
  return term;
}

describe('what the reader sees marked', () => {
  test.each([
    ['改革', '[改革 gaige]', 'a term rather than its word'],
    ['中国人民', '中国 人民', 'the likeliest words'],
    ['改善民生', '改 善 [民生 minsheng]', 'a term beside characters that no list knows'],
    ['人民生活', '人民 生活', 'no term across the words of the sentence'],
    ['人民民生', '人民 [民生 minsheng]', 'the same term where it is meant'],
    ['改革开放', '[改革开放 kaifang]', 'the longest match'],
    ['全面深化改革开放', '[全面深化改革开放 shenhua-kaifang]', 'the whole rather than a part'],
    ['碳达峰碳中和', '[碳达峰碳中和 shuangtan]', 'a long term rather than the two it is made of'],
    ['碳达峰、碳中和', '[碳达峰 dafeng] ·、· [碳中和 zhonghe]', 'two terms where a mark parts them'],
    ['“三个代表”重要思想', '[“三个代表”重要思想 san-ge-daibiao]', 'a term from its opening mark'],
    ['“民生”，民生', '·“· [民生 minsheng] ·”，· [民生 minsheng]', 'a quoted term without its marks'],
    ['不忘初心牢记使命', '[不忘初心牢记使命 chuxin]', 'a term that lost its pause mark'],
    ['2024年3D打印AI', '2024年 3D打印 ·AI·', 'a date and a word that begins with a digit, and plain text whole'],
    ['𠮷人\ud842', '𠮷 人 ·\ud842·', 'rare characters whole'],
    ['改革。开放', '[改革 gaige] ·。· 开放', 'nothing across sentences'],
    ['', '', 'nothing in nothing'],
  ])('%s is read %s: %s', (text, expected) => {
    expect(annotated(text)).toBe(expected);
  });

  test.each([
    ['改革开放', [2], '[改革 gaige] 开放'],
    ['改革开放', [1], '改 革 开放'],
    ['碳达峰碳中和', [3], '[碳达峰 dafeng] [碳中和 zhonghe]'],
    ['中国人民', [1, 3], '中 国人 民'],
    ['改革开放', [0, 4], '[改革开放 kaifang]'],
    ['改革开放', [99, 2, 2], '[改革 gaige] 开放'],
    ['3D打印', [2], '·3D· 打 印'],
  ])('nothing in %s crosses a break at %j', (text, breaks, expected) => {
    expect(annotated(text, breaks)).toBe(expected);
  });
});

describe('the parts of a term', () => {
  const parts = (text: string) =>
    onlyTerm(text).parts.map((part) => `${text.slice(part.start, part.end)} ${part.term.id}`);

  test('are the largest terms within it, and may overlap', () => {
    expect(parts('全面深化改革开放')).toEqual(['全面深化改革 shenhua', '改革开放 kaifang']);
  });

  test('may lie side by side', () => {
    expect(parts('碳达峰碳中和')).toEqual(['碳达峰 dafeng', '碳中和 zhonghe']);
  });

  test('have parts of their own', () => {
    expect(onlyTerm('全面深化改革开放').parts[0]?.parts.map((part) => part.term.id)).toEqual(['gaige']);
  });

  test('are read as the whole is, though they have an entry of their own', () => {
    expect(pinyin(onlyTerm('行长'))).toBe('Hángzhǎng');
    expect(pinyin(onlyTerm('银行行长').parts[0])).toBe('hángzhǎng');
  });

  test('are none where there is no term within', () => {
    expect(parts('民生')).toEqual([]);
  });
});

describe('the words of a term', () => {
  const words = (text: string) => onlyTerm(text).words.map((one) => `${text.slice(one.start, one.end)} ${pinyin(one)}`);

  test.each([
    ['全面深化改革开放', ['全面 quánmiàn', '深化 shēnhuà', '改革 gǎigé', '开放 kāifàng']],
    ['“三个代表”重要思想', ['三 sān', '个 gè', '代表 dàibiǎo', '重要 zhòngyào', '思想 sīxiǎng']],
    ['不忘初心、牢记使命', ['不 bù', '忘 wàng', '初心 chūxīn', '牢记 láojì', '使命 shǐmìng']],
    ['双碳', ['双 shuāng', '碳 tàn']],
  ])('%s is read as its entry writes it, or as the lexicon does', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are written with the editor’s capitals and spaces', () => {
    expect(pinyin(onlyTerm('行长'))).toBe('Hángzhǎng');
    expect(pinyin(onlyTerm('碳达峰碳中和'))).toBe('tàn dáfēng tàn zhōnghé');
    expect(onlyTerm('行长').syllables).toEqual(['háng', 'zhǎng']);
  });
});

describe('finding terms only', () => {
  test('finds the same terms as reading everything does', () => {
    const text = '“三个代表”重要思想。人民生活与民生，碳达峰碳中和；全面深化改革开放！';
    const breaks = [text.indexOf('与')];
    const found = annotator.findTerms(text, breaks).map(({ start, end, term }) => ({ start, end, id: term.id }));
    const read = annotator
      .annotate(text, breaks)
      .flatMap((segment) =>
        segment.kind === 'term' ? [{ start: segment.start, end: segment.end, id: segment.term.id }] : [],
      );
    expect(found.map(({ id }) => id)).toEqual(['san-ge-daibiao', 'minsheng', 'shuangtan', 'shenhua-kaifang']);
    expect(read).toEqual(found);
  });
});
