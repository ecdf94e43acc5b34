import { describe, expect, test } from 'vitest';
import { numericPatternAt } from '../../../lib/core/formulas/numeric-pattern.ts';

/** Every pattern of a text, each found from any of its characters. */
function patterns(text: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const span = numericPatternAt(text, at);
    if (span) found.add(text.slice(span.start, span.end));
  }
  return [...found];
}

describe('the shape of a formula is recognised', () => {
  test.each([
    ['in marks', '落实“五个不放过”的要求', '五个不放过'],
    ['in marks of Hong Kong and Taiwan', '落实「三个转型」', '三个转型'],
    ['in straight marks', '打好"八大攻坚战"', '八大攻坚战'],
    ['of a verb, in marks', '开展“六查六看”', '六查六看'],
    ['of pairs, in marks', '建设“四好两宜”乡村', '四好两宜'],
    ['of longer pairs, in marks', '严守“两增三不增”底线，做到“两学两不误”', '两学两不误'],
    ['of a word that slogans count', '做到三个确保。', '三个确保'],
    ['before what it is called', '落实五个坚持要求', '五个坚持'],
    ['of up to a hundred', '贯彻十二个坚持，', '十二个坚持'],
    ['to which a paragraph comes back', '推动三个跨越。实现三个跨越，要靠改革。', '三个跨越'],
    ['with an N', '完善1+14+N政策', '1+14+N'],
    ['of digits with what it is called', '实行3+1+2模式', '3+1+2'],
    ['of digits in marks', '“1+6”圆桌会', '1+6'],
    ['of pairs with what it is called', '启动三抓三送行动', '三抓三送'],
    ['of years', '力争五年一跨越。', '五年一跨越'],
    ['of years that rise', '一年打基础、三年见成效、五年上台阶', '一年打基础、三年见成效、五年上台阶'],
  ])('%s: %s', (_, text, expected) => {
    expect(patterns(text)).toEqual([expected]);
  });
});

describe('ordinary counting is none', () => {
  test.each([
    '三个人走进来，两个月后走了四个小时。',
    '五个省份的十大银行办了三项赛事。',
    '这三个必须的条件',
    '第三个坚持下来的人',
    '两个统一标准和三个优先事项',
    '三个服务区，两个中心，五个方面，四项任务',
    '三个方面都好，三个方面都有进展',
    '三个转变',
    '“三个人”与“两个月”',
    '“三国”“三星堆”“四川造”“九寨沟”',
    '“五一”“九一八”“三月八日”',
    '《三个火枪手》',
    '1+1=2，2+3，C++，H+4',
    'https://example.org/?a=1+N&b',
    '三胜三负，两室两厅',
    '近三年上台阶的企业，第五年一大步',
    '五年一次，一年一个样',
    '一年级、二年级、三年级',
    '五年起步、三年见效',
    '一年来、三年内',
    '一年好、三年很好',
    '',
  ])('%s', (text) => {
    expect(patterns(text)).toEqual([]);
  });

  test('nor is what stands beside a formula', () => {
    expect(numericPatternAt('落实“五个不放过”的要求', 0)).toBeNull();
    expect(numericPatternAt('落实“五个不放过”的要求', 9)).toBeNull();
  });
});
