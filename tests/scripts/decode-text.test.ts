import { describe, expect, test } from 'vitest';
import { decodeText } from '../../scripts/decode-text.ts';

const TEXT = '坚持改革开放，推动高质量发展。';
/** The same in the encodings of mainland China and of Taiwan. */
const GB18030 = Buffer.from('bce1b3d6b8c4b8efbfaab7c5a3accdc6b6afb8dfd6cac1bfb7a2d5b9a1a3', 'hex');
const BIG5 = Buffer.from('b0edabf9a7efadb2b67da9f1a141b1c0b0cab0aabde8b671b56fae69a143', 'hex');
/** Half of a surrogate pair, written as UTF-8 would if it could. */
const HALF = Buffer.from([0xed, 0xa0, 0x80]);

describe('a text file of unknown encoding', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark, little end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 with a mark, big end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 'utf-16be'],
    ['GB18030', GB18030, 'gb18030'],
  ])('in %s is read as it was written', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, damaged: false });
  });

  test('in Big5 is read as it was written', () => {
    const { text, encoding } = decodeText(BIG5);
    expect(encoding).toBe('big5');
    expect(text).toBe('堅持改革開放，推動高質量發展。');
  });

  test.each([
    ['nothing', ''],
    ['English', 'The Two Sessions'],
    ['rare characters', '𠮷𰻝'],
  ])('that holds %s is UTF-8', (_, text) => {
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', damaged: false });
  });

  test('keeps its good characters where a few bytes are broken', () => {
    const { text, encoding, damaged } = decodeText(Buffer.concat([Buffer.from(TEXT.repeat(30)), HALF]));
    expect({ encoding, damaged }).toEqual({ encoding: 'utf-8', damaged: true });
    expect(text.startsWith(TEXT)).toBe(true);
  });

  // The share of broken characters decides alone, so one broken character refuses a short text that is plainly UTF-8.
  test('keeps its good characters also where it is one line', () => {
    expect(decodeText(Buffer.concat([Buffer.from(TEXT), HALF, Buffer.from(TEXT)])).text).toContain(TEXT);
  });

  // Statistics of chardet on so few bytes say Big5, and nothing asks whether the result is made of rare characters.
  test('of a few characters in GB18030 is not taken for Big5', () => {
    expect(decodeText(Buffer.from('c8abc3e6c9eebbafb8c4b8ef', 'hex')).text).toBe('全面深化改革');
  });

  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['UTF-16 without a mark', Buffer.from('AI', 'utf16le')],
    ['random bytes', Uint8Array.from({ length: 500 }, (_, i) => 128 + ((i * 89) % 128))],
  ])('is refused where it is none: %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow('not a text file');
  });
});
