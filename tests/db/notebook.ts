import type { Result } from '../../lib/core/result.ts';
import type { Meeting, SavedItem } from '../../lib/core/vocabulary/entry.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createVocabulary, type Vocabulary } from '../../lib/db/vocabulary.ts';

let opened = 0;

/** A notebook of its own for every test; needs fake-indexeddb. */
export function newNotebook(): { vocabulary: Vocabulary; name: string } {
  const name = `tifa-test-${++opened}`;
  return { vocabulary: createVocabulary(openDatabase(name)), name };
}

export function item(simplified: string, meaning = `meaning of ${simplified}`): SavedItem {
  return { kind: 'word', simplified, traditional: simplified, pinyin: '', meaning };
}

export function meeting(sentence: string, url = 'https://example.org/a'): Meeting {
  return { sentence, start: 0, end: 2, title: 'News', url };
}

/** The value of an outcome that has to be good. */
export async function good<Value>(outcome: Promise<Result<Value>>): Promise<Value> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.value;
}

/** Headwords with the sentences they were met in: `改革: 二。 一。` */
export async function written(vocabulary: Vocabulary): Promise<string[]> {
  const listed = await good(vocabulary.list());
  return listed.map(
    ({ entry, encounters }) => `${entry.item.simplified}: ${encounters.map(({ sentence }) => sentence).join(' ')}`,
  );
}
