import { describe, expect, test } from 'vitest';
import { nameReading } from '../../../lib/core/pinyin/name-readings.ts';

function readingIn(text: string, character: string): string | null {
  const start = text.indexOf(character);
  return nameReading(text, { start, end: start + character.length }, { start: 0, end: text.length });
}

describe('a surname with a reading of its own', () => {
  test.each([
    ['（记者 王强 解晓明）', '解', 'xiè'],
    ['记者 李华、单文', '单', 'shàn'],
    ['通讯员：任小雨', '任', 'rén'],
    ['仇主任表示，工作要抓紧。', '仇', 'qiú'],
    ['“放心吧。”查建国说，', '查', 'zhā'],
    ['校长曾德明介绍，', '曾', 'zēng'],
    ['（摄影 朴英子）', '朴', 'piáo'],
  ])('is heard in %s', (text, character, reading) => {
    expect(readingIn(text, character)).toBe(reading);
  });

  test.each([
    ['进一步解放思想', '解'],
    ['单说这一点', '单'],
    ['任务完成', '任'],
    ['报仇雪恨', '仇'],
    ['主任曾多次来访', '曾'],
    ['查清原因', '查'],
    ['记者了解到', '解'],
    ['市长解决难题', '解'],
    ['王强', '王'],
  ])('is not heard in %s', (text, character) => {
    expect(readingIn(text, character)).toBeNull();
  });
});
