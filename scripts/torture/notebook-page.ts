/** Runs in a page that is killed, in real Chromium, on the very modules of the notebook. */
import type { Encounter, Entry, Meeting, SavedItem } from '../../lib/core/vocabulary/entry.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../lib/core/vocabulary/notebook.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';

const MEETING: Meeting = { sentence: '坚持保存。', start: 2, end: 4, title: 'News', url: 'https://news.example/1' };
const vocabulary = createVocabulary(openDatabase('tifa-torture'));

export type NotebookPage = {
  /** Saves words, or imports files of `batch` words, one after another, and says on the console what is acknowledged. */
  begin(act: 'save' | 'import', round: number, batch: number): Promise<void>;
  read(): Promise<{ words: string[]; withoutSentence: number }>;
};

async function saves(round: number): Promise<void> {
  for (let number = 0; ; number++) {
    const word = `保存${round}-${number}`;
    const saved = await vocabulary.save(itemOf(word), MEETING, `save-${word}`, Date.now());
    if (saved.ok) console.log(`saved ${word}`);
  }
}

async function imports(round: number, batch: number): Promise<void> {
  for (let number = 0; ; number++) {
    const words = Array.from({ length: batch }, (_, index) => `导入${round}-${number}-${index}`);
    const imported = await vocabulary.applyImport(() => notebookOf(words), 'import', Date.now());
    if (imported.ok) console.log(`imported ${words[0]}`);
  }
}

function notebookOf(words: readonly string[]): Notebook {
  const now = Date.now();
  const entries: Entry[] = words.map((word) => newEntry(itemOf(word), now));
  const encounters: Encounter[] = entries.map(({ id }) => {
    return { ...MEETING, id: `import-${id}`, entryId: id, site: 'news.example', at: now, keptAt: now };
  });
  return { ...EMPTY_NOTEBOOK, entries, encounters };
}

function itemOf(word: string): SavedItem {
  return { kind: 'word', simplified: word, traditional: word, pinyin: '', meaning: 'to keep' };
}

const page: NotebookPage = {
  begin: (act, round, batch) => (act === 'save' ? saves(round) : imports(round, batch)),
  async read() {
    const notebook = await vocabulary.wholeNotebook();
    if (!notebook.ok) throw new Error(`${notebook.code}: ${notebook.detail}`);
    const met = new Set(notebook.value.encounters.map(({ entryId }) => entryId));
    const { entries } = notebook.value;
    const listed = await vocabulary.summaries();
    if (!listed.ok || listed.value.length !== entries.length) throw new Error('the list does not show the notebook');
    return {
      words: entries.map(({ item }) => item.simplified),
      withoutSentence: entries.filter(({ id }) => !met.has(id)).length,
    };
  },
};

Object.assign(globalThis, { notebookPage: page });
