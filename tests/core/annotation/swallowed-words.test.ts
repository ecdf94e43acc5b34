import { describe, expect, test } from 'vitest';
import { LEAST, swallowedWords } from '../../../lib/core/annotation/swallowed-words.ts';
import type { GlossaryEntry } from '../../../lib/core/glossary/term.ts';
import { entry, glossaryOf } from '../small-glossary.ts';
import { lexiconOf, word } from '../small-lexicon.ts';

// 台独 is no word here, and 台 and 独立 are cheap: the term's discount wins over them.
const WORDS = [
  word('台', 'tai2', 1e-4),
  word('独立', 'du2 li4', 1e-4),
  word('独', 'du2', 1e-3),
  word('立', 'li4', 1e-3),
  word('人民', 'ren2 min2', 1e-3),
  word('生活', 'sheng1 huo2', 1e-3),
  word('人', 'ren2', 1e-4),
  word('活', 'huo2', 1e-5),
  word('民生', 'min2 sheng1', 1e-6),
  word('基本', 'ji1 ben3', 1e-4),
  word('基本法', 'ji1 ben3 fa3', 1e-5),
  word('基本法规', 'ji1 ben3 fa3 gui1', 1e-9),
  word('规', 'gui1', 1e-2),
];

function swallowed(one: GlossaryEntry, least = 0) {
  const ordinary = WORDS.filter(({ frequency }) => frequency >= least);
  const engine = { glossary: glossaryOf([one]), lexicon: lexiconOf(WORDS) };
  return swallowedWords(engine, new Set([one.headword, ...(one.forms ?? [])]), ordinary).map(
    ({ form, words }) => `${form} in ${words.join('|')}`,
  );
}

const TAIDU = entry('taidu', '台独', 'Táidú');

describe('an editor hears of a term that would light up', () => {
  test('across two words that commonly follow one another', () => {
    expect(swallowed(TAIDU)).toEqual(['台独 in 台|独立']);
  });

  test('inside a longer word of the language', () => {
    expect(swallowed(entry('jibenfa', '基本法', 'jīběnfǎ'))).toContain('基本法 in 基本法规');
  });
});

describe('an editor is left alone', () => {
  test('where the engine itself prefers the words', () => {
    expect(swallowed(entry('minsheng', '民生', 'mínshēng'))).toEqual([]);
  });

  test('where the entry says that it is not meant there', () => {
    expect(swallowed({ ...TAIDU, notIn: ['台独立'] })).toEqual([]);
  });

  test('where the words hardly ever meet', () => {
    const rare = [word('台', 'tai2', 1e-4), word('独立', 'du2 li4', LEAST)];
    const engine = { glossary: glossaryOf([TAIDU]), lexicon: lexiconOf(WORDS) };
    expect(swallowedWords(engine, new Set(['台独']), rare)).toEqual([]);
  });

  test('where the longer word is a form of the term too', () => {
    expect(swallowed(entry('jibenfa', '基本法', 'jīběnfǎ', { forms: ['基本法规'] }))).toEqual([]);
  });
});
