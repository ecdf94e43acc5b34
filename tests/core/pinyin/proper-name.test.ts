import { describe, expect, test } from 'vitest';
import { joinWritten, parsePinyin } from '../../../lib/core/pinyin/orthography.ts';
import { inCapitals, isProperName } from '../../../lib/core/pinyin/proper-name.ts';

const words = (pinyin: string) => parsePinyin(pinyin) ?? [];

describe('the name of an institution', () => {
  test.each([
    ['Quánguó Rénmín Dàibiǎo Dàhuì', true],
    ['Guójiā Fāzhǎn hé Gǎigé Wěiyuánhuì', true],
    ['Xí Jìnpíng zǒngshūjì', false],
    ['gǎigé kāifàng', false],
    ['Guówùyuàn', false],
  ])('is told by its capitals: %s %s', (pinyin, expected) => {
    expect(isProperName(words(pinyin))).toBe(expected);
  });

  test('has them in its other forms too, but for the small words', () => {
    const capitals = inCapitals(words('zhōngyāng jìlǜ jiǎnchá wěiyuánhuì hé guójiā jiānchá wěiyuánhuì'));
    expect(capitals.map(({ written }) => joinWritten(written)).join(' ')).toBe(
      'Zhōngyāng Jìlǜ Jiǎnchá Wěiyuánhuì hé Guójiā Jiānchá Wěiyuánhuì',
    );
    expect(inCapitals([{ written: ['dì', '-yī', ' cì'] }])[0]?.written).toEqual(['Dì', '-yī', ' Cì']);
  });
});
