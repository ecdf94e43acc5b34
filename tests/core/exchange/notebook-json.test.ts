import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesNothing, planImport } from '../../../lib/core/exchange/import-plan.ts';
import { parseNotebook } from '../../../lib/core/exchange/notebook-json.ts';
import { writeNotebook } from '../../../lib/core/exchange/write-notebook.ts';
import { edited } from '../../../lib/core/vocabulary/edited.ts';
import { mergeNotebooks } from '../../../lib/core/vocabulary/merge/merge-notebooks.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';
import { EMPTY_NOTEBOOK } from '../../../lib/core/vocabulary/notebook.ts';
import { inOrder, notebooks } from '../vocabulary/generated-notebook.ts';

const WORD = { kind: 'word', simplified: '改革', traditional: '改革', pinyin: 'gǎigé', meaning: 'reform' } as const;
const SAVED = newEntry(WORD, 1_000);

/** A file as version 1 was first written, so that no later change of the code changes it. */
const VERSION_1 = `{"format":"tifa-notebook","version":1,"exportedAt":1795000000000,
"entries":[
{"id":"word:改革","item":{"kind":"word","simplified":"改革","traditional":"改革","pinyin":"gǎigé","meaning":"reform"},"savedAt":1000,"status":"learning","tags":["economy"],"note":"since 1978","card":{"due":86400000,"stability":2.3065,"difficulty":2.1181,"scheduledDays":1,"learningSteps":0,"reps":1,"lapses":0,"state":"review","lastReview":1000},"pause":{"kind":"buried","until":90000000},"deletedAt":null,"isGone":false,"clocks":{"item":1000,"status":1000,"tags":1000,"note":1000,"card":1000,"pause":1000,"life":1000}}
],
"encounters":[
{"sentence":"改革。","start":0,"end":2,"title":"News","url":"https://example.org/","articleDate":"2026-11-20","id":"encounter-1","entryId":"word:改革","site":"example.org","at":1000,"keptAt":1000}
],
"reviews":[
{"entryId":"word:改革","grade":3,"at":1000,"before":{"due":1000,"stability":0,"difficulty":0,"scheduledDays":0,"learningSteps":0,"reps":0,"lapses":0,"state":"new","lastReview":null},"keptAt":1000}
],
"tombstones":[
{"id":"encounter:e9","at":900}
]}
`;

describe('the notebook as a file', () => {
  test('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        expect(parseNotebook(writeNotebook(notebook, 1))).toEqual({ ok: true, value: notebook });
      }),
    );
  });

  test('exported, wiped and imported is the same notebook; imported twice changes nothing', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const file = parseNotebook(writeNotebook(notebook, 1));
        if (!file.ok) throw new Error('unreadable');
        const imported = mergeNotebooks(EMPTY_NOTEBOOK, file.value);
        expect(imported).toEqual(inOrder(notebook));
        expect(changesNothing(planImport(imported, file.value))).toBe(true);
      }),
    );
  });

  test('of version 1 stays readable, and is written as it was', () => {
    const file = parseNotebook(VERSION_1);
    if (!file.ok) throw new Error('unreadable');
    expect(file.value.entries[0]).toMatchObject({ note: 'since 1978', pause: { kind: 'buried', until: 90_000_000 } });
    const again = parseNotebook(writeNotebook(file.value, 1_795_000_000_000));
    expect(again).toEqual(file);
    expect(JSON.parse(writeNotebook(file.value, 1_795_000_000_000))).toEqual(JSON.parse(VERSION_1));
  });

  test('of a newer Tifa is refused as such', () => {
    const newer = VERSION_1.replace('"version":1', '"version":2');
    expect(parseNotebook(newer)).toEqual({ ok: false, problems: [{ line: null, code: 'newer-format', detail: '2' }] });
  });

  test.each([
    ['cut off', VERSION_1.slice(0, 700), 'not-json', null],
    ['another program’s', '{"words":[]}', 'not-this-format', null],
    ['empty', '', 'not-json', null],
    ['damaged in its fourth line', VERSION_1.replace('"learning"', '"half-known"'), 'bad-field', 3],
  ])('that is %s is refused with what is wrong', (_, text, code, line) => {
    const parsed = parseNotebook(text);
    if (parsed.ok) throw new Error('was read');
    expect(parsed.problems[0]?.code).toBe(code);
    if (line !== null)
      expect(parsed.problems[0]).toMatchObject({ line, detail: expect.stringContaining('entries.0.status') });
  });
});

describe('the dry run of an import', () => {
  test('tells what is new, changed, unchanged and kept against the file', () => {
    const other = newEntry({ ...WORD, simplified: '开放' }, 1_000);
    const third = newEntry({ ...WORD, simplified: '民生' }, 1_000);
    const added = newEntry({ ...WORD, simplified: '治理' }, 1_000);
    const current = { ...EMPTY_NOTEBOOK, entries: [edited(SAVED, { note: 'mine, later' }, 3_000), other, third] };
    const incoming = {
      ...EMPTY_NOTEBOOK,
      entries: [edited(SAVED, { note: 'theirs' }, 2_000), edited(other, { tags: ['economy'] }, 2_000), third, added],
    };
    expect(planImport(current, incoming)).toEqual({
      added: ['word:治理'],
      changed: ['word:开放'],
      unchanged: ['word:改革', 'word:民生'],
      conflicts: [{ id: 'word:改革', headword: '改革', field: 'note', ours: 'mine, later', theirs: 'theirs' }],
      newEncounters: 0,
      newReviews: 0,
    });
  });
});
