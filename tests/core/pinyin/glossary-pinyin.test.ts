import { beforeAll, describe, expect, test } from 'vitest';
import type { Term } from '../../../lib/core/glossary/term.ts';
import { citation, joinWritten, parsePinyin } from '../../../lib/core/pinyin/orthography.ts';
import { toneless } from '../../../lib/core/pinyin/syllable.ts';
import { hanCharacters } from '../../../lib/core/text/han.ts';
import { readGlossary } from '../../../scripts/read-glossary.ts';

describe('the pinyin of every term the reader can meet', () => {
  let terms: readonly Term[] = [];
  beforeAll(async () => {
    terms = (await readGlossary()).terms;
  }, 60_000);

  test('has one syllable for every Chinese character of its headword, in both scripts', () => {
    const wrong = terms.filter(({ headword, traditional, pinyin }) => {
      const syllables = parsePinyin(pinyin)?.flatMap(({ written }) => written).length;
      return syllables !== hanCharacters(headword).length || syllables !== hanCharacters(traditional).length;
    });
    expect(terms.length).toBeGreaterThan(0);
    expect(wrong.map(({ headword, pinyin }) => `${headword} ${pinyin}`)).toEqual([]);
  });

  test('can be taken apart into syllables and put together again', () => {
    for (const { pinyin } of terms) {
      const words = parsePinyin(pinyin) ?? [];
      const letters = pinyin.replace(/[\s,，、·/]+/g, ' ').split(' ');
      for (const { written } of words) expect(letters).toContain(joinWritten(written));
    }
  });

  test('carries tone marks, not numbers, and a tone on all but the few light syllables', () => {
    for (const { headword, pinyin } of terms) {
      const syllables = (parsePinyin(pinyin) ?? []).flatMap(({ written }) => written.map(citation));
      const light = syllables.filter((syllable) => syllable === toneless(syllable));
      expect(light.length, `${headword} ${pinyin}`).toBeLessThanOrEqual(syllables.length / 3);
    }
  });
});
