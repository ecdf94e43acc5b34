import { describe, expect, test } from 'vitest';
import { writeHtmlSheet, writeMarkdownSheet } from '../../../lib/core/exchange/glossary-sheet.ts';
import { edited } from '../../../lib/core/vocabulary/edited.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../../lib/core/vocabulary/notebook.ts';

const WORDS = {
  title: 'Terms',
  term: 'Term',
  pinyin: 'Pinyin',
  rendering: 'Rendering',
  source: 'Source',
  note: 'Note',
};
const OPENING = {
  kind: 'word',
  simplified: '开放',
  traditional: '開放',
  pinyin: 'kāifàng',
  meaning: 'opening | up',
} as const;
const SHEET: Notebook = {
  ...EMPTY_NOTEBOOK,
  entries: [
    edited(newEntry(OPENING, 1_000), { note: 'one\ntwo <b>', tags: ['private'] }, 2_000),
    newEntry({ ...OPENING, simplified: '改革', traditional: '改革', meaning: 'reform' }, 500),
  ],
  encounters: [
    {
      id: 'encounter-1',
      entryId: 'word:开放',
      sentence: '扩大开放<script>。',
      start: 2,
      end: 4,
      title: 'News [1] "x"',
      url: 'https://news.example/a(1)',
      site: 'news.example',
      articleDate: '2026-11-20',
      at: 1_000,
      keptAt: 1_000,
    },
  ],
};

describe('a glossary sheet for colleagues', () => {
  test('in Markdown is one table, the earliest saved first', () => {
    expect(writeMarkdownSheet(SHEET, WORDS)).toBe(
      [
        '# Terms',
        '',
        '| Term | Pinyin | Rendering | Source | Note |',
        '| --- | --- | --- | --- | --- |',
        '| 改革 | kāifàng | reform |  |  |',
        '| 开放 (開放) | kāifàng | opening \\| up | [News \\[1\\] "x"](https://news.example/a(1%29) (2026-11-20) | one<br>two &lt;b> |',
        '',
      ].join('\n'),
    );
  });

  test('in HTML holds the sentence, and nothing of a page runs in it', () => {
    const html = writeHtmlSheet(SHEET, WORDS, 'en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<blockquote lang="zh">扩大开放&lt;script&gt;。</blockquote>');
    expect(html).toContain('<a href="https://news.example/a(1)">News [1] &quot;x&quot;</a> (2026-11-20)');
    expect(html).not.toMatch(/<script|private/);
  });
});
