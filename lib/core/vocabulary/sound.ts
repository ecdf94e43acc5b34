import { toneless } from '../pinyin/syllable.ts';

/** Pinyin as it is compared: without tones, spaces, apostrophes and hyphens, in lower case. */
export function soundOf(pinyin: string): string {
  return toneless(pinyin.toLowerCase()).replace(/[\s'’-]/g, '');
}
