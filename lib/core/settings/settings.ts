import * as v from 'valibot';
import { NOTATIONS } from '../pinyin/pinyin-style.ts';

/** How much pinyin stands over the text. The key goes through them in this order. */
export const PINYIN_LEVELS = ['off', 'terms', 'all'] as const;
export type PinyinLevel = (typeof PINYIN_LEVELS)[number];

/** What opens the card: the pointer at rest, the same while a key is held, a click, or only keys and menus. */
export const CARD_TRIGGERS = ['rest', 'key', 'click', 'none'] as const;
export const CARD_KEYS = ['Alt', 'Control', 'Shift'] as const;

export const READING_PLACES = ['above', 'below'] as const;
export const READING_SIZES = ['small', 'medium', 'large'] as const;

/** The usual colours for tones, by the dictionary that made them known. */
export const TONE_COLOURS = ['none', 'mdbg', 'pleco', 'hanping'] as const;

/** How many of the most frequent words may count as known where pinyin stands over unknown ones only. */
export const KNOWN_WORDS = [0, 1_000, 3_000, 10_000] as const;

const settingsSchema = v.object({
  pinyin: v.picklist(PINYIN_LEVELS),
  notation: v.picklist(NOTATIONS),
  /** Whether tones are shown as spoken; citation tones otherwise. */
  sandhi: v.boolean(),
  /** Whether headings, menus and captions have pinyin too. */
  everything: v.boolean(),
  readingPlace: v.picklist(READING_PLACES),
  readingSize: v.picklist(READING_SIZES),
  toneColours: v.picklist(TONE_COLOURS),
  /** Words as frequent as these count as known, whether or not they are in the notebook. */
  knownWords: v.picklist(KNOWN_WORDS),
  /** Whether terms are underlined. */
  marks: v.boolean(),
  /** Whether marks tell how far the reader is with a term: new, met, learning, known. */
  statusMarks: v.boolean(),
  /** Whether a saved term that stands on a page is noted as met again. */
  keepMeetings: v.boolean(),
  cardTrigger: v.picklist(CARD_TRIGGERS),
  /** How long the pointer rests before the card opens, in milliseconds. */
  cardDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
  /** The key that is held where the card opens on one. */
  cardKey: v.picklist(CARD_KEYS),
  /** Whether single letters work on pages as keys of ours. */
  singleKeys: v.boolean(),
});
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = {
  pinyin: 'off',
  notation: 'marks',
  sandhi: false,
  everything: false,
  readingPlace: 'above',
  readingSize: 'medium',
  toneColours: 'none',
  knownWords: 1_000,
  marks: true,
  statusMarks: false,
  keepMeetings: true,
  cardTrigger: 'rest',
  cardDelay: 150,
  cardKey: 'Alt',
  singleKeys: false,
};

/** What is stored: only what the reader changed, so that a better default reaches everybody else. */
const storedSchema = v.object({ version: v.literal(1), ...v.partial(settingsSchema).entries });
export type StoredSettings = v.InferOutput<typeof storedSchema>;

/** `damaged` says that something was stored that we cannot read: it is left in place and the defaults are in force. */
export type ReadSettings = { readonly settings: Settings; readonly damaged: boolean };

export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  const parsed = v.safeParse(storedSchema, stored);
  if (!parsed.success) return { settings: DEFAULT_SETTINGS, damaged: true };
  const { version: _, ...changed } = parsed.output;
  const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  return { settings: { ...DEFAULT_SETTINGS, ...given }, damaged: false };
}

/** What to store after a change. */
export function changedSettings(stored: unknown, change: Partial<Settings>): StoredSettings {
  const next: Settings = { ...parseSettings(stored).settings, ...change };
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  const changed = Object.entries(next).filter(([name, value]) => value !== defaults.get(name));
  return { version: 1, ...Object.fromEntries(changed) };
}

export function nextPinyinLevel(level: PinyinLevel): PinyinLevel {
  return PINYIN_LEVELS[(PINYIN_LEVELS.indexOf(level) + 1) % PINYIN_LEVELS.length] ?? 'off';
}
