import { describe, expect, test } from 'vitest';
import { isUnsure, otherReadings } from '../../../lib/core/annotation/doubt.ts';
import type { Reading, WordSegment } from '../../../lib/core/annotation/segment.ts';

function reading(...syllables: string[]): Reading {
  return { syllables, written: syllables };
}

function word(confidence: number, own: Reading, ...others: Reading[]): WordSegment {
  return { kind: 'word', start: 0, end: 1, ...own, confidence, choices: [own, ...others] };
}

describe('a reading that may be another', () => {
  test('is uncertain, and names the others', () => {
    const long = word(0.6, reading('cháng'), reading('zhǎng'));
    expect(isUnsure(long)).toBe(true);
    expect(otherReadings(long)).toEqual(['zhǎng']);
  });

  test('is not uncertain where it is right as a rule', () => {
    const long = word(0.95, reading('cháng'), reading('zhǎng'));
    expect(isUnsure(long)).toBe(false);
    expect(otherReadings(long)).toEqual([]);
  });

  test('is not uncertain where only the stress is free', () => {
    const relation = word(0.6, reading('guān', 'xì'), reading('guān', 'xi'));
    expect(isUnsure(relation)).toBe(false);
    expect(otherReadings(relation)).toEqual([]);
  });

  test('names no reading that differs in stress alone beside one that does not', () => {
    const thing = word(0.6, reading('dōng', 'xī'), reading('dōng', 'xi'), reading('dòng', 'xī'));
    expect(otherReadings(thing)).toEqual(['dòngxī']);
  });

  test('is not dotted where the card would have nothing to name', () => {
    const name = { ...word(0.6, reading('yān', 'dōng')), choices: [] };
    expect(isUnsure(name)).toBe(false);
  });
});
