import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts';
import { packLexicon } from '../../../lib/core/lexicon/pack-lexicon.ts';
import { bufferOf, word } from '../small-lexicon.ts';

const SOUND = bufferOf([word('中国', 'Zhong1 guo2'), word('银行', 'yin2 hang2'), word('行', 'xing2 | hang2')]);

function damaged(change: (header: Uint32Array) => void): ArrayBuffer {
  const copy = SOUND.slice(0);
  change(new Uint32Array(copy, 0, 7));
  return copy;
}

describe('a lexicon file that came to harm is refused rather than misread', () => {
  test('where it is too short for its header', () => {
    expect(() => openLexicon(new ArrayBuffer(0))).toThrow('too short');
    expect(() => openLexicon(SOUND.slice(0, 27))).toThrow('too short');
  });

  test('where it is another kind of file', () => {
    expect(() => openLexicon(new TextEncoder().encode('<!doctype html><title>404</title>').buffer)).toThrow(
      'not a packed lexicon',
    );
  });

  test('where it is of another version', () => {
    const other = damaged((header) => {
      header[1] = 9;
    });
    expect(() => openLexicon(other)).toThrow('of this version');
  });

  test('wherever it is cut short', () => {
    for (let length = 28; length < SOUND.byteLength; length += 4) {
      expect(() => openLexicon(SOUND.slice(0, length)), `${length} bytes`).toThrow('cut short');
    }
  });

  test.each([2, 3, 4, 5, 6])('where count %i of its header cannot be true', (field) => {
    const huge = damaged((header) => {
      header[field] = 0xffffffff;
    });
    expect(() => openLexicon(huge)).toThrow();
  });

  test('but not where it is whole', () => {
    expect(openLexicon(SOUND).find('银行')).not.toBeNull();
  });
});

describe('packing refuses', () => {
  test.each([
    ['中国', 'Zhong1'],
    ['中国', 'Zhong1 guo2 ren2'],
    ['中国', 'Zhong1 guo2 | Zhong1'],
    ['3D打印', 'san1 D da3 yin4'],
  ])('%s read %s: not one syllable per Chinese character', (text, reading) => {
    expect(() => packLexicon([word(text, reading)])).toThrow(text);
  });
});
