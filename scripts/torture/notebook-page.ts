/** Runs in a page that is killed, in real Chromium, on the very modules of the notebook. */
import type { Correction } from '../../lib/core/corrections/correction.ts';
import { writtenOwnTerm } from '../../lib/core/own-terms/kept-own-term.ts';
import { NO_FIELDS, type OwnTermFields } from '../../lib/core/own-terms/own-term.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Encounter, Entry, Meeting, SavedItem } from '../../lib/core/vocabulary/entry.ts';
import { newEntry } from '../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../lib/core/vocabulary/notebook.ts';
import { createCorrectionTable } from '../../lib/db/corrections.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { beginNewLog } from '../../lib/db/new-log.ts';
import { createOwnTerms } from '../../lib/db/own-terms.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';

const MEETING: Meeting = { sentence: '坚持保存。', start: 2, end: 4, title: 'News', url: 'https://news.example/1' };
/** As the background begins. */
const begun = beginNewLog();
const database = openDatabase('tifa-torture');
const vocabulary = createVocabulary(database);
const ownTerms = createOwnTerms(database, async () => undefined);
const corrections = createCorrectionTable(database, async () => undefined);

export type NotebookPage = {
  /**
   * Saves words, own terms and corrected readings in turn, or imports files of `batch` of each, one after another, and
   * says on the console what is acknowledged.
   */
  begin(act: 'save' | 'import', round: number, batch: number): Promise<void>;
  /** All that was saved or imported, by its word, and how much of it is there by half. */
  read(): Promise<{ words: string[]; halves: number }>;
};

async function saves(round: number): Promise<void> {
  for (let number = 0; ; number++) {
    const word = `保存${round}-${number}`;
    const saved = await saveAs(number % 3, word, `save-${round}-${number}`, Date.now());
    if (saved.ok) console.log(`saved ${word}`);
  }
}

function saveAs(kind: number, word: string, id: string, now: number): Promise<Result<unknown>> {
  if (kind === 0) return vocabulary.save(itemOf(word), MEETING, id, now);
  return kind === 1 ? ownTerms.keep(id, fieldsOf(word), now) : corrections.put(correctionOf(word, now), '');
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
  const own = words.map((word, index) =>
    writtenOwnTerm({ ...fieldsOf(word), id: `import-${now}-${index}`, addedAt: now, changedAt: now }, undefined, now),
  );
  const corrected = words.map((word) => correctionOf(word, now));
  return { ...EMPTY_NOTEBOOK, entries, encounters, ownTerms: own, corrections: corrected };
}

function fieldsOf(headword: string): OwnTermFields {
  return { ...NO_FIELDS, headword, renderings: ['to keep'], site: null };
}

function correctionOf(word: string, now: number): Correction {
  return { word, sentence: '', pinyin: 'bǎocún', at: now };
}

function itemOf(word: string): SavedItem {
  return { kind: 'word', simplified: word, traditional: word, pinyin: '', meaning: 'to keep' };
}

const page: NotebookPage = {
  begin: (act, round, batch) => (act === 'save' ? saves(round) : imports(round, batch)),
  async read() {
    await begun;
    const notebook = await vocabulary.wholeNotebook();
    if (!notebook.ok) throw new Error(`${notebook.code}: ${notebook.detail}`);
    const { entries, encounters } = notebook.value;
    const met = new Set(encounters.map(({ entryId }) => entryId));
    const listed = await vocabulary.summaries();
    if (!listed.ok || listed.value.length !== entries.length) throw new Error('the list does not show the notebook');
    const saved = entries.map(({ item }) => item.simplified);
    const own = new Set(notebook.value.ownTerms.map(({ headword }) => headword));
    const corrected = new Set(notebook.value.corrections.map(({ word }) => word));
    // Of what an import brought, each word is there three times.
    const imported = [...new Set([...saved, ...own, ...corrected])].filter((word) => word.startsWith('导入'));
    const known = new Set(saved);
    const partial = imported.filter((word) => !known.has(word) || !own.has(word) || !corrected.has(word));
    return {
      words: [...saved, ...own, ...corrected],
      halves: partial.length + entries.filter(({ id }) => !met.has(id)).length,
    };
  },
};

Object.assign(globalThis, { notebookPage: page });
