import * as v from 'valibot';
import { NOTATIONS } from '../pinyin/pinyin-style.ts';

/** The levels at which readings stand on the page; at `unknown`, over what the reader does not know. */
export const WRITTEN_LEVELS = ['terms', 'unknown', 'all'] as const;
export type WrittenLevel = (typeof WRITTEN_LEVELS)[number];

/** How much pinyin there is; at `hover`, only for what is under the pointer. */
const SHOWN_LEVELS = ['hover', ...WRITTEN_LEVELS] as const;
export const PINYIN_LEVELS = ['off', ...SHOWN_LEVELS] as const;
type PinyinLevel = (typeof PINYIN_LEVELS)[number];

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
  /** The level before pinyin was switched off: what the key brings back. */
  lastPinyin: v.picklist(SHOWN_LEVELS),
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
  cardDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(2_000)),
  /** The key that is held where the card opens on one. */
  cardKey: v.picklist(CARD_KEYS),
  /** Whether single letters work on pages as keys of ours. */
  singleKeys: v.boolean(),
});
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = {
  pinyin: 'off',
  lastPinyin: 'all',
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

/**
 * What is stored: only what the reader changed, so that a better default reaches everybody else. Made when it is needed:
 * bundlers would put it into every script that names a level.
 */
const storedSchema = () => v.object({ version: v.literal(1), ...v.partial(settingsSchema).entries });
export type StoredSettings = v.InferOutput<ReturnType<typeof storedSchema>>;

/** `damaged` says that something was stored that we cannot read: it is left in place and the defaults are in force. */
export type ReadSettings = { readonly settings: Settings; readonly damaged: boolean };

export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  const parsed = v.safeParse(storedSchema(), stored);
  if (!parsed.success) return { settings: DEFAULT_SETTINGS, damaged: true };
  const { version: _, ...changed } = parsed.output;
  const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  return { settings: { ...DEFAULT_SETTINGS, ...given }, damaged: false };
}

/** What to store after a change. A level that is left for off is remembered, whoever switches it off. */
export function changedSettings(stored: unknown, change: Partial<Settings>): StoredSettings {
  const before = parseSettings(stored).settings;
  const isLeft = change.pinyin === 'off' && before.pinyin !== 'off';
  const next: Settings = { ...before, ...(isLeft ? { lastPinyin: before.pinyin } : {}), ...change };
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  const changed = Object.entries(next).filter(([name, value]) => value !== defaults.get(name));
  return { version: 1, ...Object.fromEntries(changed) };
}

/** What the pinyin key changes: off, or back to the level the reader last chose. */
export function flippedPinyin({ pinyin, lastPinyin }: Settings): Pick<Settings, 'pinyin' | 'lastPinyin'> {
  return pinyin === 'off' ? { pinyin: lastPinyin, lastPinyin } : { pinyin: 'off', lastPinyin: pinyin };
}

export function isWrittenLevel(level: PinyinLevel): level is WrittenLevel {
  return level !== 'off' && level !== 'hover';
}
