import type { Engine } from '../../lib/core/annotation/annotator.ts';
import type { Segment } from '../../lib/core/annotation/segment.ts';
import type { Glossary } from '../../lib/core/glossary/glossary.ts';
import type { Disambiguator, ReadingChoice } from '../../lib/core/pinyin/disambiguator.ts';
import { joinWritten } from '../../lib/core/pinyin/orthography.ts';
import { entry, glossaryOf, termEntriesOf } from './small-glossary.ts';
import { lexiconOf, word } from './small-lexicon.ts';

const LEXICON = lexiconOf([
  word('人', 'ren2', 1e-2),
  word('活', 'huo2', 1e-2),
  word('人民', 'ren2 min2', 1e-3),
  word('人民币', 'ren2 min2 bi4', 1e-5),
  word('生活', 'sheng1 huo2', 1e-3),
  word('民生', 'min2 sheng1', 1e-4),
  word('中国', 'Zhong1 guo2', 1e-3),
  word('国人', 'guo2 ren2', 1e-5),
  word('全面', 'quan2 mian4', 1e-4),
  word('深化', 'shen1 hua4', 1e-4),
  word('改革', 'gai3 ge2', 1e-4),
  word('开放', 'kai1 fang4', 1e-4),
  word('改革开放', 'gai3 ge2 kai1 fang4', 1e-5),
  word('碳', 'tan4', 1e-5),
  word('达', 'da2', 1e-4),
  word('峰', 'feng1', 1e-5),
  word('达峰', 'da2 feng1', 1e-6),
  word('中和', 'zhong1 he2', 1e-5),
  word('地', 'de5 | di4', 1e-2),
  word('行', 'xing2 | hang2', 1e-3),
  word('长', 'chang2 | zhang3', 1e-3),
  word('银行', 'yin2 hang2', 1e-4),
  word('西安', 'Xi1 an1', 1e-5),
  word('3D打印', 'da3 yin4', 1e-6),
]);

const ENTRIES = [
  entry('minsheng', '民生', 'mínshēng'),
  entry('shenhua', '全面深化改革', 'quánmiàn shēnhuà gǎigé'),
  entry('kaifang', '改革开放', 'gǎigé kāifàng'),
  entry('shenhua-kaifang', '全面深化改革开放', 'quánmiàn shēnhuà gǎigé kāifàng'),
  entry('gaige', '改革', 'gǎigé'),
  entry('dafeng', '碳达峰', 'tàn dáfēng'),
  entry('zhonghe', '碳中和', 'tàn zhōnghé'),
  entry('shuangtan', '碳达峰碳中和', 'tàn dáfēng tàn zhōnghé', { forms: ['双碳'] }),
  entry('san-ge-daibiao', '三个代表重要思想', 'sān gè dàibiǎo zhòngyào sīxiǎng'),
  entry('chuxin', '不忘初心、牢记使命', 'bù wàng chūxīn, láojì shǐmìng', { forms: ['牢记使命'] }),
  // Its pinyin differs from the lexicon's on purpose: an editor knows better.
  entry('hangzhang', '行长', 'Hángzhǎng'),
  entry('yinhang-hangzhang', '银行行长', 'yínháng hángzhǎng'),
];

const GLOSSARY = glossaryOf(ENTRIES);
export const SMALL_TERM_ENTRIES = termEntriesOf(ENTRIES);

/** Reads what the small lexicon does not hold, and other characters as the second of their readings. */
const READINGS: Readonly<Record<string, string>> = { 行: 'háng', 长: 'zhǎng', 地: 'dì', 双: 'shuāng', 龘: 'dá' };

export function smallEngine(
  readSentence = readCharacters,
  choose: Disambiguator['choose'] = chooseSecond,
): Engine & { readonly glossary: Glossary } {
  const disambiguator = { simplify: (text: string) => text, weighable: (text: string) => text, choose };
  return { lexicon: LEXICON, glossary: GLOSSARY, disambiguator, readSentence };
}

/** Chooses the second reading, so that a test sees that the choice was not the dictionary's. */
function chooseSecond(): ReadingChoice {
  return { reading: 1, confidence: 1 };
}

export function readCharacters(sentence: string): string[] {
  return [...sentence].map((character) => READINGS[character] ?? character);
}

/** A segment as a test writes it: `[改革开放 kaifang]` for a term, `人民` for a word, `·，·` for plain text. */
export function shown(text: string, segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      const piece = text.slice(segment.start, segment.end);
      if (segment.kind === 'term') return `[${piece} ${segment.term.id}]`;
      return segment.kind === 'word' ? piece : `·${piece}·`;
    })
    .join(' ');
}

export function pinyin(segment: Segment | undefined): string {
  return segment && segment.kind !== 'plain' ? joinWritten(segment.written) : '';
}
