import { describe, expect, test } from 'vitest';
import { parseSenses } from '../../../lib/core/dictionary/senses.ts';

describe('a definition ready to read', () => {
  test.each([
    ['see 環境|环境[huan2 jing4]', 'see 环境 (huánjìng)'],
    ['see 西安市[Xi1 an1 Shi4]', "see 西安市 (Xī'ān Shì)"],
    ['abbr. for 中共|中共[Zhong1 Gong4]', 'abbr. for 中共 (Zhōng Gòng)'],
    ['(cf. 會|会[hui4])', '(cf. 会 (huì))'],
    ['cup (variant of 杯[bei1]); glass', 'cup (variant of 杯 (bēi)); glass'],
    ['trick (Taiwan pr. [zhuo2])', 'trick (Taiwan pr. zhuó)'],
    ['people; (bound form) human', 'people; (bound form) human'],
    ['item [of a list]', 'item [of a list]'],
    ['oyster (from Taiwanese, Tai-lo pr. [ô-á])', 'oyster (from Taiwanese, Tai-lo pr. [ô-á])'],
    ['see 綠帽子|绿帽子[lu : 4 mao4 zi5]', 'see 绿帽子 (lǜmàozi)'],
    ['Japanese variant of 專|专', 'Japanese variant of 专'],
    ['invented by Wang Yongmin 王永民 in 1983', 'invented by Wang Yongmin 王永民 in 1983'],
  ])('says %j as %j', (english, shown) => {
    expect(parseSenses('词', [english]).definitions).toEqual([shown]);
  });

  // Nearly always one form is enough; between two characters that are one in Simplified it is not.
  test.each([
    ['里', 'variant of 裡|里[li3]', 'variant of 裡 (lǐ)'],
    ['里', 'also written 裏|里[li3]', 'also written 裏 (lǐ)'],
    ['裊', 'variant of 裡|里[li3]', 'variant of 里 (lǐ)'],
  ])('of %s says %j as %j', (simplified, english, shown) => {
    expect(parseSenses(simplified, [english]).definitions).toEqual([shown]);
  });
});

describe('the senses of an entry', () => {
  test('keep their order, but for surnames', () => {
    const { definitions } = parseSenses('京', ['surname Jing', 'Jing ethnic minority', 'abbr. for Beijing']);
    expect(definitions).toEqual(['Jing ethnic minority', 'abbr. for Beijing', 'surname Jing']);
  });

  test.each([
    ['a list of them', ['bank', 'CL:家[jia1],個|个[ge4]'], ['bank']],
    ['those within a sense', ['dream (CL:家[jia1],個|个[ge4]); reverie'], ['dream; reverie']],
    ['one named twice', ['bank (CL:家[jia1])', 'branch (CL:家[jia1],個|个[ge4])'], ['bank', 'branch']],
  ])('are without measure words, which stand apart: %s', (_, english, definitions) => {
    const senses = parseSenses('银行', english);
    expect(senses.definitions).toEqual(definitions);
    expect(senses.classifiers).toEqual([
      { traditional: '家', simplified: '家', pinyin: 'jia1' },
      { traditional: '個', simplified: '个', pinyin: 'ge4' },
    ]);
  });

  test.each([
    ['Taiwan pr. [qiang3zhi4]', 'Taiwan pr. qiǎngzhì'],
    ['also pr. [yao1]', 'also pr. yāo'],
    ['also pr. [lu:4 se4], rarely', 'also pr. lǜsè, rarely'],
    ['colloquial pr. [ga1li3] or [ga1li2]', 'colloquial pr. gālǐ or gālí'],
    ['(coll.) also pr. [bu4zu2 wei2 wai4ren2]', '(coll.) also pr. bùzú wéi wàirén'],
  ])('are without notes on the reading: %j', (english, note) => {
    expect(parseSenses('词', ['word', english])).toMatchObject({ definitions: ['word'], notes: [note] });
  });
});

describe('what an entry stands for', () => {
  test.each([
    'variant of 裡|里[li3]',
    'old variant of 裡|里[li3]',
    'nonstandard simplified variant of 裡|里[li3]',
    '(literary) variant of 裡|里[li3]',
    'erhua variant of 裡|里[li3]',
    'dialectal equivalent of 裡|里[li3]',
    'see 裡|里[li3]',
    'same as 裡|里[li3]',
    'see also 裡|里[li3]',
    'also written 裡|里[li3]',
    'abbr. for 裡|里[li3], the inside',
    'used in 裡|里[li3]',
  ])('is found in %j', (english) => {
    const senses = parseSenses('词', [english]);
    expect(senses.sameAs).toEqual([{ traditional: '裡', simplified: '里', pinyin: 'li3' }]);
    expect(senses.isPointer).toBe(true);
  });

  test.each([
    [['inside', 'variant of 裡|里[li3]'], 1],
    [['inside', 'see also 裡|里[li3]'], 0],
    [['inside', 'abbr. for 裡|里[li3]'], 0],
    [['inside (variant of 裡|里[li3])'], 0],
    [['form of torture used by 裡|里[li3]'], 0],
    [['used in place names'], 0],
    [['see you next time'], 0],
  ])('of a word with a meaning of its own is another spelling of it only: %j', (english, count) => {
    const senses = parseSenses('词', english);
    expect(senses.sameAs).toHaveLength(count);
    expect(senses.isPointer).toBe(false);
  });
});
