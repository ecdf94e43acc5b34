import type { Settings } from '../core/settings/settings.ts';

/** Those that readings depend on. */
const READING_SETTINGS = [
  'pinyin',
  'notation',
  'sandhi',
  'everything',
  'knownWords',
  'readingPlace',
  'readingSize',
  'toneColours',
] as const;

/** The settings that a page shows. */
export type PageSettings = Pick<Settings, (typeof READING_SETTINGS)[number] | 'marks' | 'statusMarks'>;

/** Whether the readings of a page are others after a change of settings. */
export function differInPinyin(one: PageSettings, other: PageSettings): boolean {
  return READING_SETTINGS.some((name) => one[name] !== other[name]);
}

/** Whether marks tell how far the reader is with a term. */
export function showsStatus({ marks, statusMarks }: PageSettings): boolean {
  return marks && statusMarks;
}
