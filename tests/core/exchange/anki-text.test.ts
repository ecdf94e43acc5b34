import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnkiText, writeAnkiText } from '../../../lib/core/exchange/anki-text.ts';
import { currentEntries } from '../../../lib/core/exchange/exported-entry.ts';
import type { Notebook } from '../../../lib/core/vocabulary/notebook.ts';
import { notebooks } from '../vocabulary/generated-notebook.ts';
import { brief, good, wrong } from './lists.ts';

/** What a note holds of an entry; a tab cannot stand in one. */
function noted(notebook: Notebook) {
  const plain = (text: string) => text.replaceAll('\t', ' ').trim();
  return currentEntries(notebook).map(({ entry, latest }) => ({
    simplified: entry.item.simplified,
    traditional: entry.item.traditional,
    pinyin: entry.item.pinyin,
    meaning: plain(entry.item.meaning),
    note: plain(entry.note),
    tags: [...entry.tags].sort(),
    sentence: latest?.sentence ?? '',
    url: latest?.url ?? '',
  }));
}

describe('a text file for Anki', () => {
  test('says in its head what it is, and names every note for good', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const lines = writeAnkiText(notebook).split('\n');
        expect(lines.slice(0, 7)).toEqual([
          '#separator:tab',
          '#html:true',
          '#notetype:Tifa',
          '#deck:Tifa',
          '#guid column:1',
          '#tags column:9',
          '#columns:GUID\tTerm\tTraditional\tPinyin\tRendering\tSentence\tSource\tNote\tTags',
        ]);
        // Line breaks are HTML: a line is a note.
        expect(lines.slice(7, -1)).toHaveLength(currentEntries(notebook).length);
        for (const line of lines.slice(7, -1)) expect(line).toMatch(/^tifa-[\da-f]{20}\t/);
      }),
    );
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const text = writeAnkiText(notebook);
        fc.pre(currentEntries(notebook).length > 0);
        const items = good(readAnkiText(text)).map(({ met, status: _, ...item }) => ({
          ...item,
          sentence: met?.sentence ?? '',
          url: met?.url ?? '',
        }));
        expect(items).toEqual(noted(notebook));
      }),
    );
  });

  test('of other notes is read by the names of its columns, or by their order', () => {
    const named = '#separator:Comma\n#html:false\n#columns:Reading,Hanzi,Meaning\ngai3ge2,改革,<reform>\n';
    expect(brief(good(readAnkiText(named)))).toEqual(['改革 | 改革 | gǎigé | <reform>']);
    const ordered = '#separator:semicolon\n#html:true\n#tags column:3\n改革;"<div>reform</div> &amp; more";a b\n';
    const items = good(readAnkiText(ordered));
    expect(brief(items)).toEqual(['改革 | 改革 |  | reform\n & more']);
    expect(items[0]?.tags).toEqual(['a', 'b']);
    expect(brief(good(readAnkiText('改革\tgǎigé\treform\textra\n')))).toEqual(['改革 | 改革 | gǎigé | reform']);
  });

  test.each([
    ['#separator:tab\n#html:true\n改革\treform\n\treform\n', ['4 no-headword']],
    ['#separator:tab\n改革\t"reform\n', ['2 open-quote']],
    ['#separator:wide\n改革', ['1 bad-field']],
    ['#separator:tab\n', ['null empty-file']],
  ])('%j is refused with what is wrong', (text, problems) => {
    expect(wrong(readAnkiText(text))).toEqual(problems);
  });
});
