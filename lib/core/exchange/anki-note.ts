import { sha1 } from '../text/sha1.ts';
import type { Notebook } from '../vocabulary/notebook.ts';
import { currentEntries, type ExportedEntry } from './exported-entry.ts';
import { toHtml } from './html-text.ts';

/** The fields of our note type, in this order. The first is what Anki looks for duplicates by. */
export const ANKI_FIELDS = ['Term', 'Traditional', 'Pinyin', 'Rendering', 'Sentence', 'Source', 'Note'] as const;

export const ANKI_NOTE_TYPE = 'Tifa';
export const ANKI_DECK = 'Tifa';

/** A note for Anki: fields as HTML, in the order of `ANKI_FIELDS`. */
export type AnkiNote = {
  /** The same whenever the entry is exported, so that Anki brings its note up to date and adds no second one. */
  readonly guid: string;
  readonly fields: readonly string[];
  /** Anki separates tags by spaces. */
  readonly tags: readonly string[];
  readonly savedAt: number;
  readonly isSuspended: boolean;
};

/** Every entry of the list as a note. */
export function ankiNotes(notebook: Notebook): AnkiNote[] {
  return currentEntries(notebook).map(toNote);
}

function toNote({ entry, latest }: ExportedEntry): AnkiNote {
  const { simplified, traditional, pinyin, meaning } = entry.item;
  const different = traditional === simplified ? '' : traditional;
  return {
    guid: `tifa-${sha1(entry.id).slice(0, 20)}`,
    fields: [
      ...[simplified, different, pinyin, meaning].map(toHtml),
      latest ? markedSentence(latest.sentence, latest.start, latest.end) : '',
      latest ? source(latest.title, latest.url) : '',
      toHtml(entry.note),
    ],
    tags: [
      ...entry.tags.map((tag) => tag.replaceAll(/\s+/g, '_')),
      ...(entry.item.kind === 'term' ? ['tifa::term'] : []),
    ],
    savedAt: entry.savedAt,
    isSuspended: entry.status === 'ignored' || entry.pause.kind === 'suspended',
  };
}

function markedSentence(sentence: string, start: number, end: number): string {
  if (start >= end) return toHtml(sentence);
  return `${toHtml(sentence.slice(0, start))}<b>${toHtml(sentence.slice(start, end))}</b>${toHtml(sentence.slice(end))}`;
}

function source(title: string, url: string): string {
  if (!/^https?:/.test(url)) return toHtml(title || url);
  return `<a href="${toHtml(url)}">${toHtml(title || url)}</a>`;
}
