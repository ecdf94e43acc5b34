import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toneless, toneMarked } from '../../../lib/core/pinyin/syllable.ts';

describe('a numbered syllable becomes one with its tone mark', () => {
  test.each([
    ['ma1', 'mā'],
    ['guo2', 'guó'],
    ['dang3', 'dǎng'],
    ['zheng4', 'zhèng'],
    ['de5', 'de'],
    ['r5', 'r'],
    ['lu:4', 'lǜ'],
    ['lu:e4', 'lüè'],
    ['nv3', 'nǚ'],
    ['nü3', 'nǚ'],
    ['nu:3', 'nǚ'],
    ['lu:5', 'lü'],
    ['gui4', 'guì'],
    ['liu2', 'liú'],
    ['xue2', 'xué'],
    ['jiong3', 'jiǒng'],
    ['zhou1', 'zhōu'],
    ['duo1', 'duō'],
    ['xiao3', 'xiǎo'],
    ['huai2', 'huái'],
    ['er4', 'èr'],
    ['yo1', 'yō'],
    ['ng2', 'ńg'],
    ['n4', 'ǹ'],
    ['m2', 'ḿ'],
    ['Xi2', 'Xí'],
    ['An1', 'Ān'],
    ['E2', 'É'],
    ['Ou1', 'Ōu'],
    ['Lu:3', 'Lǚ'],
    ['LU:3', 'LǙ'],
    ['NV3', 'NǙ'],
  ])('%s → %s', (numbered, marked) => {
    expect(toneMarked(numbered)).toBe(marked);
  });

  test.each(['', 'guo', 'guo6', 'guo0', '4', 'guo2 jia1', '3D', '·', ',', '党', 'guó'])(
    'leaves %j alone, since it is none',
    (text) => {
      expect(toneMarked(text)).toBe(text);
    },
  );
});

describe('taking the tone away', () => {
  test.each([
    ['zhì', 'zhi'],
    ['Xī', 'Xi'],
    ['lǜ', 'lü'],
    ['lüè', 'lüe'],
    ['ńg', 'ng'],
    ['m̄', 'm'],
    ['ê̄', 'ê'],
    ['de', 'de'],
    ['', ''],
  ])('%s → %s', (marked, plain) => {
    expect(toneless(marked)).toBe(plain);
  });

  test('gives back what was there before the mark was set', () => {
    const initials = fc.constantFrom('', 'b', 'zh', 'l', 'n', 'x', 'g');
    const finals = fc.constantFrom('a', 'ai', 'ao', 'e', 'ei', 'ou', 'iu', 'ui', 'ü', 'üe', 'uo', 'iang', 'ong', 'ian');
    fc.assert(
      fc.property(initials, finals, fc.integer({ min: 1, max: 5 }), (initial, final, tone) => {
        const marked = toneMarked(`${initial}${final.replace('ü', 'u:')}${tone}`);
        expect(toneless(marked)).toBe(initial + final);
        expect(marked === toneless(marked)).toBe(tone === 5);
      }),
    );
  });
});
