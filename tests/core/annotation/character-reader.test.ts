import { expect, test } from 'vitest';
import { createCharacterReader } from '../../../lib/core/annotation/character-reader.ts';
import { shippedEngine } from '../shipped-engine.ts';
import { pinyin } from '../small-engine.ts';
import { lexiconOf, word } from '../small-lexicon.ts';

test('reads every character as the lexicon reads it first, and leaves what it does not know', () => {
  const read = createCharacterReader(lexiconOf([word('行', 'xing2 | hang2'), word('银行', 'yin2 hang2')]));
  expect(read('行𠮷，行')).toEqual(['xíng', '𠮷', '，', 'xíng']);
});

test('the shipped lexicon reads characters that the dictionary does not have, beyond the basic plane too', async () => {
  const { annotator } = await shippedEngine();
  expect(['𠅤', '𥖨'].map((character) => pinyin(annotator.annotate(character)[0]))).toEqual(['xí', 'zào']);
});
