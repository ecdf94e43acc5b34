import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/core/text/decode-text.ts';
import { encoded } from './encoded.ts';

const TEXT = '坚持改革开放，推动高质量发展。';
/** The same in the encodings of mainland China and of Taiwan. */
const GB18030 = Buffer.from('bce1b3d6b8c4b8efbfaab7c5a3accdc6b6afb8dfd6cac1bfb7a2d5b9a1a3', 'hex');
const BIG5 = Buffer.from('b0edabf9a7efadb2b67da9f1a141b1c0b0cab0aabde8b671b56fae69a143', 'hex');
/** Sentences of a newspaper, a line each. */
const NEWS = readFileSync(join(import.meta.dirname, '../../../scripts/readings/sentences/news.txt'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#') && line.length > 8)
  .map((line) => line.replace(/[A-Za-z:]+\d/g, ''));
/** Half of a surrogate pair, written as UTF-8 would if it could. */
const HALF = Buffer.from([0xed, 0xa0, 0x80]);

function decoded(bytes: Uint8Array) {
  const text = decodeText(bytes, (encoding, all) => new TextDecoder(encoding).decode(all));
  if (!text.ok) throw new Error(text.code);
  return text.value;
}

describe('a text file of unknown encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark, little end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 with a mark, big end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 without a mark, little end first', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark, big end first', Buffer.from(TEXT, 'utf16le').swap16(), 'utf-16be'],
    ['GB18030', GB18030, 'gb18030'],
  ])('in %s is read as it was written', (_, bytes, encoding) => {
    expect(decoded(bytes)).toEqual({ text: TEXT, encoding, damaged: false });
  });

  test('in Big5 is read as it was written', () => {
    const { text, encoding } = decoded(BIG5);
    expect(encoding).toBe('big5');
    expect(text).toBe('堅持改革開放，推動高質量發展。');
  });

  test.each([
    ['nothing', ''],
    ['English', 'The Two Sessions'],
    ['rare characters', '𠮷𰻝'],
  ])('that holds %s is UTF-8', (_, text) => {
    expect(decoded(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', damaged: false });
  });

  test('keeps its good characters where a few bytes are broken', () => {
    const { text, encoding, damaged } = decoded(Buffer.concat([Buffer.from(TEXT.repeat(30)), HALF]));
    expect({ encoding, damaged }).toEqual({ encoding: 'utf-8', damaged: true });
    expect(text.startsWith(TEXT)).toBe(true);
  });

  test('keeps its good characters also where it is one line', () => {
    expect(decoded(Buffer.concat([Buffer.from(TEXT), HALF, Buffer.from(TEXT)])).text).toContain(TEXT);
  });

  test('of a few characters in GB18030 is not taken for Big5', () => {
    expect(decoded(Buffer.from('c8abc3e6c9eebbafb8c4b8ef', 'hex')).text).toBe('全面深化改革');
  });

  test('in UTF-16 without a mark may have lines and Latin letters', () => {
    const text = `PM2.5\n${TEXT}\n`;
    expect(decoded(Buffer.from(text, 'utf16le'))).toEqual({ text, encoding: 'utf-16le', damaged: false });
  });

  test('of one sentence is told apart in the encodings of the mainland and of Taiwan', () => {
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    expect(NEWS.length).toBeGreaterThan(100);
    for (const line of NEWS) {
      expect(decoded(encoded(line, 'gb18030')), line).toMatchObject({ text: line, encoding: 'gb18030' });
      const traditional = toTraditional(line);
      expect(decoded(encoded(traditional, 'big5')), line).toMatchObject({ text: traditional, encoding: 'big5' });
    }
  });

  test.each([
    ['gb2312', Buffer.from(TEXT), 'utf-8'],
    ['utf-8', GB18030, 'gb18030'],
    ['big5', GB18030, 'gb18030'],
    ['gbk', BIG5, 'big5'],
  ])('that declares %s wrongly is read by its bytes', (declared, bytes, encoding) => {
    const page = Buffer.concat([Buffer.from(`<meta charset="${declared}"><p>`), bytes]);
    expect(decoded(page).encoding).toBe(encoding);
  });

  test.each(['gb2312', 'big5'] as const)('whose bytes are as plain in both is believed: %s', (declared) => {
    const bytes = encoded('北京', 'gb18030');
    expect(decoded(Buffer.concat([Buffer.from(`<meta charset=${declared}>`), bytes])).encoding).toBe(
      declared === 'big5' ? 'big5' : 'gb18030',
    );
  });

  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['UTF-16 without a mark and without Chinese', Buffer.from('AI', 'utf16le')],
    ['random bytes', Uint8Array.from({ length: 500 }, (_, i) => 128 + ((i * 89) % 128))],
  ])('is refused where it is none: %s', (_, bytes) => {
    expect(() => decoded(bytes)).toThrow('not-text');
  });
});
