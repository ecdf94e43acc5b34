import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { ALL, TERMS, wordReadings } from '../../../lib/core/annotation/word-readings.ts';
import { PLAIN_STYLE } from '../../../lib/core/pinyin/pinyin-style.ts';
import { pinyin, readCharacters, smallEngine } from '../small-engine.ts';

function readingsOf(text: string, readSentence = readCharacters): string[] {
  const { annotate } = createAnnotator(smallEngine(readSentence));
  return annotate(text).flatMap((segment) => (segment.kind === 'plain' ? [] : [pinyin(segment)]));
}

describe('the reading of a word', () => {
  test.each([
    ['西安', ["Xī'ān"], 'is the dictionary’s, written by word'],
    ['银行', ['yínháng'], 'is the dictionary’s where that leaves no choice'],
    ['行', ['háng'], 'is the one that fits the sentence where the dictionary leaves a choice'],
    ['龘', ['dá'], 'is the sentence’s where the dictionary has none'],
    ['𠮷', [''], 'is left empty where nobody knows one'],
    ['\ufa0e', [''], 'is left empty for a compatibility form that comes back as it is'],
    ['3D打印', ['dǎyìn'], 'leaves out what is not Chinese'],
  ])('%s → %j: it %s', (text, expected) => {
    expect(readingsOf(text)).toEqual(expected);
  });

  test('is taken from the right place of a long text with pairs and several sentences', () => {
    expect(readingsOf('𠮷。龘', (sentence) => (sentence === '龘' ? ['dá'] : ['jí', '。']))).toEqual(['jí', 'dá']);
    expect(readingsOf('𠮷龘', () => ['jí', 'dá'])).toEqual(['jí', 'dá']);
  });

  test('does not slip to its neighbour when the sentence reader loses count', () => {
    expect(readingsOf('龘双', () => ['dá'])).toEqual(['', '']);
    expect(readingsOf('龘双', () => ['dá', 'háng', 'zhǎng'])).toEqual(['', '']);
  });

  test('asks the sentence reader only where the dictionary knows nothing, and once a sentence', () => {
    const asked: string[] = [];
    const listening = (sentence: string) => {
      asked.push(sentence);
      return readCharacters(sentence);
    };
    readingsOf('中国人民。龘双，行长地。银行', listening);
    expect(asked).toEqual(['龘双，行长地。']);
  });

  test('is chosen among those of the dictionary, in view of the words around', () => {
    const seen: string[] = [];
    const { annotate } = createAnnotator(
      smallEngine(readCharacters, ({ text, sentence, words, word }, _start, readings) => {
        const span = words[word];
        seen.push(`${text.slice(sentence.start, sentence.end)} ${span ? text.slice(span.start, span.end) : ''}`);
        return { reading: readings.length - 1, confidence: 1 };
      }),
    );
    expect(annotate('中国。人民地生活').map(pinyin)).toEqual(['Zhōngguó', '', 'rénmín', 'dì', 'shēnghuó']);
    expect(seen).toEqual(['人民地生活 地']);
  });
});

describe('the words that get pinyin over them', () => {
  const text = '中国“三个代表”重要思想𠮷，';
  const segments = createAnnotator(smallEngine()).annotate(text);
  const over = (level: 'terms' | 'all', style = PLAIN_STYLE) =>
    wordReadings(text, segments, level === 'all' ? ALL : TERMS, style).map(({ start, end, written }) => [
      text.slice(start, end),
      written.join(''),
    ]);

  test('are those of terms, word by word', () => {
    expect(over('terms')).toEqual([
      ['三', 'sān'],
      ['个', 'gè'],
      ['代表', 'dàibiǎo'],
      ['重要', 'zhòngyào'],
      ['思想', 'sīxiǎng'],
    ]);
  });

  test('are all words of which a reading is known', () => {
    expect(over('all').map(([word]) => word)).toEqual(['中国', '三', '个', '代表', '重要', '思想']);
  });

  test('are written in the notation that the reader wants', () => {
    expect(over('terms', { notation: 'numbers', sandhi: false }).map(([, written]) => written)).toEqual([
      'san1',
      'ge4',
      'dai4biao3',
      'zhong4yao4',
      'si1xiang3',
    ]);
    expect(over('all', { notation: 'zhuyin', sandhi: false })[0]).toEqual(['中国', 'ㄓㄨㄥ\u2009ㄍㄨㄛˊ']);
  });

  test('take 们 along, which is written with the word before it', () => {
    const line = '人民们，们';
    const engine = smallEngine((sentence) =>
      [...sentence].map((character) => (character === '们' ? 'men' : character)),
    );
    const written = wordReadings(line, createAnnotator(engine).annotate(line), ALL, PLAIN_STYLE);
    expect(written.map((one) => one.written.join(''))).toEqual(['rénmínmen', 'men']);
  });

  test('have their spoken tones in view of the words beside them, and of no word beyond a mark', () => {
    const engine = smallEngine();
    const spoken = (line: string) =>
      wordReadings(line, createAnnotator(engine).annotate(line), ALL, { notation: 'marks', sandhi: true })
        .map(({ written }) => written.join(''))
        .join(' ');
    expect(spoken('长改革')).toBe('zháng gǎigé');
    expect(spoken('长，改革')).toBe('zhǎng gǎigé');
  });
});
