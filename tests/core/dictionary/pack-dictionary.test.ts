import { describe, expect, test } from 'vitest';
import type { CedictEntry } from '../../../lib/core/dictionary/cedict.ts';
import { createDictionary, shardOf } from '../../../lib/core/dictionary/dictionary.ts';
import { packDictionary } from '../../../lib/core/dictionary/pack-dictionary.ts';
import type { DictionaryEntry } from '../../../lib/core/dictionary/row.ts';

/** `裡里 li3` or, where both scripts agree, `李 li3`. */
function entry(word: string, ...english: string[]): CedictEntry {
  const [forms = '', ...pinyin] = word.split(' ');
  const [traditional = '', simplified = traditional] = forms.split('|');
  return { traditional, simplified, pinyin: pinyin.join(' '), english };
}

async function entries(headword: string, all: readonly CedictEntry[], ordinary = ''): Promise<DictionaryEntry[]> {
  const shards = packDictionary(all, () => ordinary);
  // As through the file: what is packed is JSON.
  const read = async (shard: number) => JSON.parse(JSON.stringify(shards[shard]));
  return createDictionary(read).entries(headword);
}

async function definitions(headword: string, all: readonly CedictEntry[], ordinary?: string) {
  return (await entries(headword, all, ordinary)).map((one) => one.definitions.join('; '));
}

test('an entry of ours is told from those of CC-CEDICT', async () => {
  const [theirs, ours] = await entries('甲', [
    entry('甲 jia3', 'first', 'one'),
    { ...entry('甲 Jia3', 'Jia'), isOurs: true },
  ]);
  expect(theirs?.isOurs).toBeUndefined();
  expect(ours).toMatchObject({ pinyin: 'Jiǎ', isOurs: true, classifiers: [], notes: [], targets: [] });
});

describe('a word that stands for another', () => {
  const LI = entry('裡|里 li3', 'lining', 'inside');

  test('carries its meaning', async () => {
    const [variant] = await entries('裏', [entry('裏|里 li3', 'variant of 裡|里[li3]'), LI]);
    expect(variant).toMatchObject({
      definitions: ['variant of 裡 (lǐ)'],
      targets: [{ traditional: '裡', simplified: '里', pinyin: 'lǐ', definitions: ['lining', 'inside'] }],
    });
  });

  test.each<[string, CedictEntry[], string[]]>([
    ['through one that stands for a third', [entry('乙 yi3', 'see 丙[bing3]'), entry('丙 bing3', 'third')], ['丙']],
    ['where the capitals differ', [entry('乙 Yi3', 'second')], ['乙']],
    ['where the reading is a slip, but the word is the only one', [entry('乙 yi1', 'second')], ['乙']],
    ['in the very reading that it names', [entry('乙 Yi3', 'surname Yi'), entry('乙 yi3', 'second')], ['乙']],
    ['not where it is read in several other ways', [entry('乙 yi1', 'one'), entry('乙 yi2', 'two')], []],
    ['not where there is no such word', [], []],
    ['not where it leads back', [entry('乙 yi3', 'see 甲[jia3]')], []],
    ['not where it goes round', [entry('乙 yi3', 'see 丙[bing3]'), entry('丙 bing3', 'see 乙[yi3]')], []],
  ])('does so %s', async (_, others, targets) => {
    const [one] = await entries('甲', [entry('甲 jia3', 'variant of 乙[yi3]'), ...others]);
    expect(one?.definitions).toEqual(['variant of 乙 (yǐ)']);
    expect(one?.targets.map((target) => target.simplified)).toEqual(targets);
  });

  test('carries three at most, each once', async () => {
    const numbers = ['一', '二', '三', '四'];
    const used = [...numbers, ...numbers].map((number) => `used in ${number}[yi1]`);
    const [one] = await entries('甲', [entry('甲 jia3', ...used), ...numbers.map((n) => entry(`${n} yi1`, n))]);
    expect(one?.targets.map((target) => target.simplified)).toEqual(['一', '二', '三']);
  });

  test('is counted as that one is, unless it says otherwise', async () => {
    const child = entry('小孩 xiao3 hai2', 'child', 'CL:個|个[ge4]');
    const erhua = entry('小孩兒|小孩儿 xiao3 hai2 r5', 'erhua variant of 小孩[xiao3 hai2]');
    const counted = { ...erhua, english: [...erhua.english, 'CL:名[ming2]'] };
    expect(await entries('小孩儿', [erhua, child])).toMatchObject([{ classifiers: [{ simplified: '个' }] }]);
    expect(await entries('小孩儿', [counted, child])).toMatchObject([{ classifiers: [{ simplified: '名' }] }]);
  });
});

describe('the entries of one headword', () => {
  test('are living words, then mere variants, then names, then surnames', async () => {
    const order = [
      entry('台 tai2', 'platform'),
      entry('枱|台 tai2', 'variant of 檯|台[tai2]'),
      entry('台 Tai2', 'Taiwan (abbr.)', 'surname Tai'),
      entry('臺|台 Tai2', 'surname Tai'),
    ];
    const wanted = ['platform', 'variant of 檯 (tái)', 'Taiwan (abbr.); surname Tai', 'surname Tai'];
    expect(await definitions('台', order)).toEqual(wanted);
    expect(await definitions('台', [...order].reverse())).toEqual(wanted);
  });

  test('of a character begin with its ordinary reading', async () => {
    const all = [entry('行 hang2', 'row', 'line'), entry('行 xing2', 'to walk')];
    expect(await definitions('行', all, 'xing2')).toEqual(['to walk', 'row; line']);
    expect(await definitions('行', all, 'hang2')).toEqual(['row; line', 'to walk']);
  });

  test('of several characters begin with the fuller one', async () => {
    const all = [entry('東西|东西 dong1 xi1', 'east and west'), entry('東西|东西 dong1 xi5', 'thing', 'stuff')];
    expect(await definitions('东西', all, 'dong1 xi1')).toEqual(['thing; stuff', 'east and west']);
  });

  test('lie in one file where their first character is simplified in one way only', () => {
    const all = [
      entry('發展|发展 fa1 zhan3', 'development'),
      entry('乾燥|干燥 gan1 zao4', 'dry'),
      entry('乾坤 qian2 kun1', 'yin and yang'),
    ];
    const shards = packDictionary(all, () => '');
    const words = (first: string) => shards[shardOf(first)]?.map(([one, other]) => one + other);
    expect(words('发')).toEqual(['發展发展']);
    expect(words('發')).toEqual(['發发']);
    expect(words('干')).toEqual(['乾燥干燥']);
    expect(words('乾')).toEqual(['乾燥干燥', '乾坤']);
  });

  test('are found in either script', async () => {
    const all = [entry('後|后 hou4', 'behind', 'after'), entry('后 hou4', 'empress')];
    expect(await definitions('后', all)).toEqual(['behind; after', 'empress']);
    expect(await definitions('後', all)).toEqual(['behind; after']);
    const dry = [entry('乾|干 gan1', 'dry'), entry('乾 qian2', 'the first trigram'), entry('干 gan1', 'to concern')];
    expect(await definitions('乾', dry, 'gan1')).toEqual(['dry', 'the first trigram']);
  });
});
