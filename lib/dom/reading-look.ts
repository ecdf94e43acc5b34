import { joinWritten } from '../core/pinyin/orthography.ts';
import { type Hue, isZhuyin, TONE_HUES, writtenTone } from '../core/pinyin/tone-hues.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Ground } from './ground.ts';

/** How readings look: a list of words for the style sheet, empty where they look as usual, and what colours tones have. */
export type ReadingLook = { readonly words: string; readonly hues: readonly Hue[] | null };

export type LookSettings = Pick<Settings, 'readingPlace' | 'readingSize' | 'toneColours'>;

export const USUAL_LOOK: ReadingLook = { words: '', hues: null };

/** @param ground what the text stands on. Where no colour could be read on it, tones have none. */
export function lookOn(
  { readingPlace, readingSize, toneColours }: LookSettings,
  ground: () => Ground['kind'],
): ReadingLook {
  const kind = toneColours === 'none' ? 'between' : ground();
  const hues = toneColours === 'none' || kind === 'between' ? null : TONE_HUES[toneColours];
  const words = [readingPlace, readingSize, ...(hues ? [kind] : [])];
  return { words: words.filter((word) => !/above|medium|light/.test(word)).join(' '), hues };
}

/** Attribute that carries what an element shows; the style sheet shows it as generated content, so that it is not text of the page. */
const READING = 'data-tifa';
const LOOK = 'data-tifa-look';

export function setLook(element: Element, { words }: ReadingLook): void {
  if (words !== '') element.setAttribute(LOOK, words);
}

/** Has a fresh element show a reading: as a whole or, where tones have colours, by syllable. */
export function showWritten(element: HTMLElement, written: readonly string[], { hues }: ReadingLook): void {
  const whole = joinWritten(written);
  element.setAttribute(READING, whole);
  // Its language chooses a font that has zhuyin and a size of its own.
  if (isZhuyin(whole)) element.lang = 'zh-Bopo';
  if (hues) element.append(...written.map((syllable, i) => toned(i === 0 ? joinWritten([syllable]) : syllable, hues)));
}

function toned(syllable: string, hues: readonly Hue[]): Element {
  const element = document.createElement('tifa-tone');
  element.setAttribute(READING, syllable);
  element.setAttribute('data-tifa-hue', hues[writtenTone(syllable) - 1] ?? 'grey');
  return element;
}
