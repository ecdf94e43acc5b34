import { describe, expect, test } from 'vitest';
import {
  changedSettings,
  DEFAULT_SETTINGS,
  flippedPinyin,
  PINYIN_LEVELS,
  parseSettings,
  type Settings,
} from '../../../lib/core/settings/settings.ts';

const ALL_CHANGED: Settings = {
  pinyin: 'terms',
  lastPinyin: 'hover',
  notation: 'zhuyin',
  sandhi: true,
  everything: true,
  readingPlace: 'below',
  readingSize: 'large',
  toneColours: 'pleco',
  knownWords: 3_000,
  marks: false,
  statusMarks: true,
  keepMeetings: false,
  cardTrigger: 'key',
  cardDelay: 0,
  cardKey: 'Shift',
  singleKeys: true,
};

describe('the settings that are in force', () => {
  test.each<[string, unknown, Settings]>([
    ['a new reader', undefined, DEFAULT_SETTINGS],
    ['a reader who never changed anything', null, DEFAULT_SETTINGS],
    ['nothing changed', { version: 1 }, DEFAULT_SETTINGS],
    ['one thing changed', { version: 1, pinyin: 'all' }, { ...DEFAULT_SETTINGS, pinyin: 'all' }],
    ['all changed', { version: 1, ...ALL_CHANGED }, ALL_CHANGED],
    ['a field of a later Tifa', { version: 1, marks: false, font: 'Kai' }, { ...DEFAULT_SETTINGS, marks: false }],
  ])('%s', (_, stored, settings) => {
    expect(parseSettings(stored)).toEqual({ settings, damaged: false });
  });

  test.each<[string, unknown]>([
    ['a text', 'all'],
    ['a list', []],
    ['no version', { pinyin: 'all' }],
    ['a later version', { version: 2, pinyin: 'all' }],
    ['an unknown level', { version: 1, pinyin: 'some' }],
    ['an unknown notation', { version: 1, notation: 'wade-giles' }],
    ['a delay of an hour', { version: 1, cardDelay: 3_600_000 }],
    ['a switch that is no switch', { version: 1, marks: 'yes' }],
  ])('are the defaults where %s is stored, and say that it is damaged', (_, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: true });
  });
});

describe('what is stored after a change', () => {
  test.each<[unknown, Partial<Settings>, unknown]>([
    [undefined, { pinyin: 'all' }, { version: 1, pinyin: 'all' }],
    [{ version: 1, pinyin: 'all' }, { marks: false }, { version: 1, pinyin: 'all', marks: false }],
    [{ version: 1, pinyin: 'all' }, { pinyin: 'off' }, { version: 1 }],
    [{ version: 1, pinyin: 'unknown' }, { pinyin: 'off' }, { version: 1, lastPinyin: 'unknown' }],
    [{ version: 1, lastPinyin: 'hover' }, { pinyin: 'off' }, { version: 1, lastPinyin: 'hover' }],
    [{ version: 1, cardTrigger: 'none' }, {}, { version: 1, cardTrigger: 'none' }],
    [undefined, { pinyin: 'off', marks: true, cardTrigger: 'rest' }, { version: 1 }],
    [undefined, { notation: 'numbers', sandhi: true }, { version: 1, notation: 'numbers', sandhi: true }],
    [{ version: 1, notation: 'zhuyin', sandhi: true }, { notation: 'marks', sandhi: false }, { version: 1 }],
    ['damaged', { cardTrigger: 'none' }, { version: 1, cardTrigger: 'none' }],
  ])('%j and %j → %j: only what differs from the default', (stored, change, expected) => {
    expect(changedSettings(stored, change)).toEqual(expected);
  });

  test('is what is read afterwards', () => {
    for (const pinyin of PINYIN_LEVELS) {
      const { settings, damaged } = parseSettings(changedSettings(undefined, { pinyin, cardTrigger: 'none' }));
      expect(damaged).toBe(false);
      expect(settings).toEqual({ ...DEFAULT_SETTINGS, pinyin, cardTrigger: 'none' });
    }
  });
});

describe('the pinyin key', () => {
  test('shows a new reader the pinyin of all words, and the bare page again', () => {
    const on = flippedPinyin(DEFAULT_SETTINGS);
    expect(on.pinyin).toBe('all');
    expect(flippedPinyin({ ...DEFAULT_SETTINGS, ...on }).pinyin).toBe('off');
  });

  test.each(PINYIN_LEVELS.filter((level) => level !== 'off'))(
    'comes back to %s, where the reader left off',
    (level) => {
      const off = parseSettings(changedSettings({ version: 1, pinyin: level }, { pinyin: 'off' })).settings;
      expect(flippedPinyin(off).pinyin).toBe(level);
      const flipped = flippedPinyin({ ...DEFAULT_SETTINGS, pinyin: level });
      expect(flippedPinyin({ ...DEFAULT_SETTINGS, ...flipped }).pinyin).toBe(level);
    },
  );
});
