import { describe, expect, test } from 'vitest';
import { characterLength, hanCharacters, hasHan, isBmpHan, isHanAt, looksChinese } from '../../../lib/core/text/han.ts';

describe('what counts as a Chinese character', () => {
  test.each([
    ['党', true, 'a common character'],
    ['㐂', true, 'extension A'],
    ['𠮷', true, 'extension B, two units'],
    ['𰻝', true, 'extension G, two units'],
    ['〇', true, 'the zero of 二〇三五'],
    ['々', true, 'the repetition mark'],
    ['⼀', true, 'a Kangxi radical, as PDF copies have'],
    ['豈', true, 'a compatibility ideograph'],
    ['。', false, 'a full stop'],
    ['、', false, 'a pause mark'],
    ['丨', false, 'a stroke, printed for a bar: 夜读丨小城故事'],
    ['ㄅ', false, 'a zhuyin letter'],
    ['の', false, 'kana'],
    ['한', false, 'hangul'],
    ['A', false, 'a Latin letter'],
    ['Ａ', false, 'a full-width Latin letter'],
    ['😀', false, 'an emoji, two units'],
    ['\ud842', false, 'the first half of a pair alone'],
    ['\udfb7', false, 'the second half of a pair alone'],
  ])('%s → %s (%s)', (character, expected) => {
    expect(hasHan(character)).toBe(expected);
    expect(isHanAt(character, 0)).toBe(expected);
    expect(hanCharacters(`a${character}b`)).toEqual(expected ? [character] : []);
  });

  test('stands on its first unit, not on the second half of a pair', () => {
    expect(isHanAt('𠮷', 1)).toBe(false);
  });

  test('is the same for one character as for a whole text, wherever in Unicode it lies', () => {
    const differing = everyAssigned().filter((character) => isHanAt(character, 0) !== hasHan(character));
    expect(differing).toEqual([]);
  });

  // The quick range U+F900 … U+FAFF takes in 40 code points that are not assigned; hasHan does not.
  test('is the same for code points that are not assigned', () => {
    expect(isHanAt('\ufa6e', 0)).toBe(hasHan('\ufa6e'));
  });

  test('the quick test knows every Chinese character in use of one unit', () => {
    for (const character of '一龥丁㐀䶵〇々﨩') expect(isBmpHan(character.charCodeAt(0))).toBe(true);
    for (const character of '、〈゛ꀀ가\ud842') expect(isBmpHan(character.charCodeAt(0))).toBe(false);
  });
});

function everyAssigned(): string[] {
  return Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).filter(
    (character) => !/\p{Cn}/u.test(character),
  );
}

describe('the characters of a text', () => {
  test('come in order, pairs whole, everything else left out', () => {
    expect(hanCharacters('二〇三五年，𠮷野家\ud842 “3D打印”')).toEqual([...'二〇三五年𠮷野家打印']);
  });

  test.each([
    ['a', 0, 1],
    ['𠮷', 0, 2],
    ['𠮷', 1, 1],
    ['\ud842', 0, 1],
    ['\ud842党', 0, 1],
    ['\udfb7\ud842', 0, 1],
    ['', 0, 1],
  ] as const)('%j at %i is %i units long', (text, offset, length) => {
    expect(characterLength(text, offset)).toBe(length);
  });
});

describe('a page the reader would call Chinese', () => {
  test.each([
    ['新华社北京十一月三日电', true, 'a dateline'],
    ['習近平總書記主持召開座談會', true, 'Traditional characters'],
    ['日本首相岸田文雄当天表示，“おもてなし”是待客之道，双方将继续保持密切沟通', true, 'a Japanese word quoted'],
    ['韩国总统府（청와대）发言人五日在首尔举行的例行记者会上说，双方已就此达成一致', true, 'a Korean name in brackets'],
    ['政府は経済対策を閣議決定し、首相が記者会見で説明した', false, 'Japanese news'],
    ['国民の所得', false, 'a Japanese headline with one kana for four characters'],
    ['人民の生活改善', true, 'one kana for six: a Chinese headline that plays with it'],
    ['대통령은 오늘 國會에서 연설했다', false, 'Korean with a few hanja'],
    ['The Two Sessions', false, 'English'],
    ['', false, 'nothing'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(looksChinese(text)).toBe(expected);
  });
});
