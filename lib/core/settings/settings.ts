import * as v from 'valibot';
import { NOTATIONS, type Notation } from '../pinyin/pinyin-style.ts';

/** How much pinyin stands over the text. The key goes through them in this order. */
export const PINYIN_LEVELS = ['off', 'terms', 'all'] as const;
export type PinyinLevel = (typeof PINYIN_LEVELS)[number];

export type Settings = {
  readonly pinyin: PinyinLevel;
  readonly notation: Notation;
  /** Whether tones are shown as spoken; citation tones otherwise. */
  readonly sandhi: boolean;
  /** Whether headings, menus and captions have pinyin too. */
  readonly everything: boolean;
  /** Whether terms are underlined. */
  readonly marks: boolean;
  /** Whether the card opens where the pointer rests. */
  readonly hover: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  pinyin: 'off',
  notation: 'marks',
  sandhi: false,
  everything: false,
  marks: true,
  hover: true,
};

/** What is stored: only what the reader changed, so that a better default reaches everybody else. */
const storedSchema = v.object({
  version: v.literal(1),
  pinyin: v.exactOptional(v.picklist(PINYIN_LEVELS)),
  notation: v.exactOptional(v.picklist(NOTATIONS)),
  sandhi: v.exactOptional(v.boolean()),
  everything: v.exactOptional(v.boolean()),
  marks: v.exactOptional(v.boolean()),
  hover: v.exactOptional(v.boolean()),
});
export type StoredSettings = v.InferOutput<typeof storedSchema>;

/** `damaged` says that something was stored that we cannot read: it is left in place and the defaults are in force. */
export type ReadSettings = { readonly settings: Settings; readonly damaged: boolean };

export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  const parsed = v.safeParse(storedSchema, stored);
  if (!parsed.success) return { settings: DEFAULT_SETTINGS, damaged: true };
  const { version: _, ...changed } = parsed.output;
  return { settings: { ...DEFAULT_SETTINGS, ...changed }, damaged: false };
}

/** What to store after a change. */
export function changedSettings(stored: unknown, change: Partial<Settings>): StoredSettings {
  const { settings } = parseSettings(stored);
  const next = { ...settings, ...change };
  return {
    version: 1,
    ...(next.pinyin === DEFAULT_SETTINGS.pinyin ? {} : { pinyin: next.pinyin }),
    ...(next.notation === DEFAULT_SETTINGS.notation ? {} : { notation: next.notation }),
    ...(next.sandhi === DEFAULT_SETTINGS.sandhi ? {} : { sandhi: next.sandhi }),
    ...(next.everything === DEFAULT_SETTINGS.everything ? {} : { everything: next.everything }),
    ...(next.marks === DEFAULT_SETTINGS.marks ? {} : { marks: next.marks }),
    ...(next.hover === DEFAULT_SETTINGS.hover ? {} : { hover: next.hover }),
  };
}

export function nextPinyinLevel(level: PinyinLevel): PinyinLevel {
  return PINYIN_LEVELS[(PINYIN_LEVELS.indexOf(level) + 1) % PINYIN_LEVELS.length] ?? 'off';
}
