import { pinyin } from 'pinyin-pro';

/**
 * Reads a sentence with pinyin-pro, one citation syllable per character (code point); characters that are not Chinese
 * come back as they are. Its surname mode is off: it makes running text worse (应对, 宁夏, 高兴).
 */
export function readSentence(sentence: string): string[] {
  return pinyin(sentence, { type: 'array', toneSandhi: false });
}
