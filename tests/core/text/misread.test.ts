import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { looksMisread } from '../../../lib/core/text/misread.ts';
import { decodeText } from '../../../scripts/decode-text.ts';
import { htmlText } from '../../../scripts/glossary/html-text.ts';
import { encoded } from './encoded.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PAGES = join(ROOT, '../shared/data/pages');
const NEWS = readFileSync(join(ROOT, 'scripts/readings/sentences/news.txt'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#') && line.length > 8)
  .map((line) => line.replace(/[A-Za-z:]+\d/g, ''));
const TRADITIONAL = NEWS.map(Converter({ from: 'cn', to: 'tw' }));
/** Texts as long as a short report, some three hundred characters each. */
const passages = (lines: readonly string[]) =>
  lines.flatMap((_, i) => (i % 28 === 0 && i + 28 <= lines.length ? [lines.slice(i, i + 28).join('')] : []));

const bytesIn = {
  'UTF-8': (text: string) => Buffer.from(text),
  GBK: (text: string) => encoded(text, 'gb18030'),
  Big5: (text: string) => encoded(text, 'big5'),
};

function readAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

describe('a text that was read in the wrong encoding', () => {
  test.each([
    ['GBK', 'utf-8'],
    ['GBK', 'big5'],
    ['GBK', 'windows-1252'],
    ['UTF-8', 'gbk'],
    ['UTF-8', 'big5'],
    ['UTF-8', 'windows-1252'],
    ['Big5', 'utf-8'],
    ['Big5', 'gbk'],
    ['Big5', 'windows-1252'],
  ] as const)('is told as such: %s taken for %s', (written, declared) => {
    const texts = passages(written === 'Big5' ? TRADITIONAL : NEWS);
    expect(texts.length).toBeGreaterThan(4);
    const missed = texts.filter((text) => !looksMisread(readAs(bytesIn[written](text), declared)));
    expect(missed).toEqual([]);
  });

  test('is told by a sentence where its punctuation has become characters', () => {
    expect(looksMisread(readAs(Buffer.from('坚持改革，扩大开放，推动发展。'), 'gbk'))).toBe(true);
  });

  test('is told where it was then written anew', () => {
    expect(looksMisread('锟斤拷锟斤拷锟斤拷锟斤拷')).toBe(true);
  });
});

describe('a text that was read as it was written', () => {
  test.each([
    ['simplified', NEWS],
    ['traditional', TRADITIONAL],
  ])('is not doubted: %s', (_, lines) => {
    expect([...lines, ...passages(lines)].filter(looksMisread)).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['English', 'The “Two Sessions” – a résumé. '.repeat(20)],
    ['French', 'L’été dernier, à Pékin, les députés ont été réélus. '.repeat(20)],
    ['Vietnamese', 'Đại hội đại biểu toàn quốc lần thứ mười bốn của Đảng. '.repeat(20)],
    ['Japanese', '国務院総理は北京で開かれた全国人民代表大会で政府活動報告を行った。'.repeat(20)],
    ['a list of names', '王建国、李文华、张卫民、刘志强、陈晓东、杨丽、赵国庆、黄海涛、周敏、吴新宇、'.repeat(8)],
    ['a poem', '独立寒秋湘江北去橘子洲头看万山红遍层林尽染漫江碧透百舸争流'],
    ['a few broken characters', `${'会议强调，要推进改革。'.repeat(10)}\ufffd\ufffd`],
    ['a character that garbled text has too', '鐨字少见。'],
  ])('is not doubted: %s', (_, text) => {
    expect(looksMisread(text)).toBe(false);
  });

  test.skipIf(!existsSync(PAGES))('is not doubted on real pages (skipped without them)', () => {
    const files = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(5);
    const texts = files.map((file) => [file, htmlText(decodeText(readFileSync(join(PAGES, file))).text)] as const);
    expect(texts.filter(([, text]) => looksMisread(text)).map(([file]) => file)).toEqual([]);
  });
});
