import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../lib/dom/decode-file.ts';

/** 提法 in the encodings of spreadsheets. */
const UTF_8 = [0xe6, 0x8f, 0x90, 0xe6, 0xb3, 0x95];
const UTF_16 = [0xff, 0xfe, 0xd0, 0x63, 0xd5, 0x6c];
const UTF_16_BE = [0xfe, 0xff, 0x63, 0xd0, 0x6c, 0xd5];
const GB_18030 = [0xcc, 0xe1, 0xb7, 0xa8];

describe('a file that the reader picks', () => {
  it.each([
    ['UTF-8', UTF_8],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...UTF_8]],
    ['UTF-16, little end first', UTF_16],
    ['UTF-16, big end first', UTF_16_BE],
    ['GB 18030', GB_18030],
  ])('is read in %s', (_, bytes) => {
    expect(decodeFile(new Uint8Array(bytes))).toBe('提法');
  });

  it('is refused where it is no text', () => {
    expect(decodeFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull();
    expect(decodeFile(new Uint8Array([0xff, 0xff, 0xff]))).toBeNull();
  });
});
