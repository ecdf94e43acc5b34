import { describe, expect, it } from 'vitest';
import { lexiconWords } from '../../scripts/lexicon-words.ts';
import { createWrittenWords } from '../../scripts/written-words.ts';

const CEDICT = [
  { simplified: '为', traditional: '為', pinyin: 'wei2', english: ['to be'] },
  { simplified: '民', traditional: '民', pinyin: 'min2', english: ['people'] },
];
const JIEBA = [
  { text: '为民', count: 50, tag: 'v' },
  { text: '民为', count: 50, tag: 'v' },
];

function words(readings: Parameters<typeof lexiconWords>[3]) {
  return lexiconWords(CEDICT, JIEBA, createWrittenWords(CEDICT, JIEBA), readings, []);
}

describe('a word of the frequency list that the dictionary lacks', () => {
  it('is left to the sentence where no reading is given', () => {
    expect(words([]).find(({ text }) => text === '民为')?.readings).toEqual([]);
  });

  it('is read as the table says, in both scripts', () => {
    const made = words([{ simplified: '为民', traditional: '為民', pinyin: 'wei4 min2' }]);
    const found = ['为民', '為民'].map((text) => made.find((word) => word.text === text));
    expect(found.map((word) => word?.readings)).toEqual([[['wei4', 'min2']], [['wei4', 'min2']]]);
    expect(found[0]?.frequency).toBe(found[1]?.frequency);
  });

  it('is read as the table says where a name would be read by pinyin-pro', () => {
    const jieba = [...JIEBA, { text: '塞得港', count: 50, tag: 'ns' }];
    const reading = { simplified: '塞得港', traditional: '塞得港', pinyin: 'Sai4 de2 gang3' };
    const made = lexiconWords(CEDICT, jieba, createWrittenWords(CEDICT, jieba), [reading], []);
    expect(made.find(({ text }) => text === '塞得港')?.readings).toEqual([['Sai4', 'de2', 'gang3']]);
  });

  it('is refused in the table once the dictionary has it, or where its reading is too long', () => {
    expect(() => words([{ simplified: '民', traditional: '民', pinyin: 'min2' }])).toThrow(
      '民 needs no reading of ours',
    );
    expect(() => words([{ simplified: '为民', traditional: '為民', pinyin: 'wei4 min2 zhong4' }])).toThrow(
      '为民 is not read wei4 min2 zhong4',
    );
  });
});

describe('somebody whom the papers name', () => {
  const person = { simplified: '卢拉', traditional: '盧拉', pinyin: 'Lu2 la1', english: ['president of Brazil'] };
  const other = { simplified: '帕帕', traditional: '帕帕', pinyin: 'Pa4 pa4', english: ['Papa (name)'] };

  it('is more likely to be met than a name of the dictionary that no text was seen with', () => {
    const cedict = [...CEDICT, person, other];
    const made = lexiconWords(cedict, JIEBA, createWrittenWords(cedict, JIEBA), [], [person]);
    const frequencyOf = (name: string) => made.find(({ text }) => text === name)?.frequency ?? 0;
    expect(frequencyOf('卢拉')).toBeGreaterThan(frequencyOf('帕帕'));
    expect(frequencyOf('盧拉')).toBe(frequencyOf('卢拉'));
  });
});
