import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { type Correction, createCorrections, NO_CORRECTIONS } from '../../../lib/core/corrections/correction.ts';
import { joinWritten } from '../../../lib/core/pinyin/orthography.ts';
import { smallEngine } from '../small-engine.ts';

function correction(word: string, pinyin: string, sentence = ''): Correction {
  return { word, pinyin, sentence, at: 1_000 };
}

/** How the words of a text are read by a reader with these corrections. */
function readings(text: string, ...corrections: Correction[]): string[] {
  const annotator = createAnnotator(smallEngine(), createCorrections(corrections));
  return annotator
    .annotate(text)
    .flatMap((segment) => (segment.kind === 'plain' ? [] : [joinWritten(segment.written)]));
}

describe('a reading that the reader corrected', () => {
  test('is taken wherever the word stands, and is no longer in doubt', () => {
    expect(readings('地。人民，地')).toEqual(['dì', 'rénmín', 'dì']);
    expect(readings('地。人民，地', correction('地', 'de'))).toEqual(['de', 'rénmín', 'de']);
    const unsure = smallEngine(undefined, () => ({ reading: 1, confidence: 0.5 }));
    const [word] = createAnnotator(unsure, createCorrections([correction('地', 'de')])).annotate('地');
    expect(word).toMatchObject({ confidence: 1, choices: [{ syllables: ['de'] }, { syllables: ['dì'] }] });
  });

  test('is taken in one sentence only where the reader said so, whatever space is around that', () => {
    expect(readings('人民，地。地。', correction('地', 'de', '人民，地。'))).toEqual(['rénmín', 'de', 'dì']);
    expect(readings('  人民，地。', correction('地', 'de', '人民，地。'))).toEqual(['rénmín', 'de']);
  });

  test('for a sentence comes before the one for all', () => {
    const both = [correction('地', 'de'), correction('地', 'dì', '人民，地。')];
    expect(readings('人民，地。地', ...both)).toEqual(['rénmín', 'dì', 'de']);
  });

  test('leaves longer words and terms alone that hold the word', () => {
    expect(readings('银行', correction('行', 'xíng'))).toEqual(['yínháng']);
    expect(readings('银行行长', correction('行', 'xíng'))).toEqual(readings('银行行长'));
  });

  test('keeps capitals and apostrophes as they are written', () => {
    expect(readings('西安', correction('西安', "xī'ān"))).toEqual(["xī'ān"]);
  });

  test.each(['not pinyin', '', 'dì dì', '123'])('is not taken where it is none for the word: %j', (pinyin) => {
    expect(readings('地', correction('地', pinyin))).toEqual(['dì']);
  });

  test('is none where there are no corrections', () => {
    expect(createCorrections([])).toBe(NO_CORRECTIONS);
    expect(NO_CORRECTIONS.pinyinOf('地', '')).toBeUndefined();
  });
});
