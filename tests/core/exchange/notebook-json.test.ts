import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesNothing, planImport } from '../../../lib/core/exchange/import-plan.ts';
import { importedNotebook } from '../../../lib/core/exchange/imported-notebook.ts';
import { parseNotebook } from '../../../lib/core/exchange/notebook-json.ts';
import { writeNotebook } from '../../../lib/core/exchange/write-notebook.ts';
import { deletedOwnTerm, toOwnTerm, writtenOwnTerm } from '../../../lib/core/own-terms/kept-own-term.ts';
import type { OwnTerm } from '../../../lib/core/own-terms/own-term.ts';
import { edited, withLife } from '../../../lib/core/vocabulary/edited.ts';
import { newEntry } from '../../../lib/core/vocabulary/new-entry.ts';
import { correctionTombstone, EMPTY_NOTEBOOK, encounterTombstone } from '../../../lib/core/vocabulary/notebook.ts';
import { ownTerm } from '../own-terms/own-terms.ts';
import { inOrder, notebooks } from '../vocabulary/generated-notebook.ts';

const WORD = { kind: 'word', simplified: '改革', traditional: '改革', pinyin: 'gǎigé', meaning: 'reform' } as const;
const SAVED = newEntry(WORD, 1_000);
const NO_OWN = { added: [], changed: [], removed: [], unchanged: [], stayDeleted: [] };

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

/** The parts that came with version 2, likewise. */
const VERSION_2 = VERSION_1.replace('"version":1', '"version":2').replace(
  '"tombstones":[',
  `"ownTerms":[
{"id":"0123456789-0","headword":"双碳","traditional":"雙碳","forms":["碳达峰碳中和"],"pinyin":"shuāngtàn","renderings":["dual carbon"],"note":"house style","source":"","site":"example.org","addedAt":1000,"changedAt":2000,"deletedAt":null,"clocks":{"spelling":1000,"renderings":2000,"note":1000,"source":1000,"life":2000}},
{"id":"0123456789-1","headword":"稳增长","traditional":"","forms":[],"pinyin":"","renderings":["steady growth"],"note":"","source":"","site":null,"addedAt":1000,"changedAt":1000,"deletedAt":3000,"clocks":{"spelling":1000,"renderings":1000,"note":1000,"source":1000,"life":3000}}
],
"corrections":[
{"word":"大意","sentence":"","pinyin":"dàyi","at":1000},
{"word":"行","sentence":"这一行不好干。","pinyin":"háng","at":2000}
],
"tombstones":[
{"id":"correction:9b4e3d9e0c2f1f5b0f3c9d6f0f7a2b1c3d4e5f60","at":800},`,
);

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
        const imported = importedNotebook(EMPTY_NOTEBOOK, file.value, 2);
        expect(imported).toEqual(inOrder(notebook));
        expect(changesNothing(planImport(imported, file.value))).toBe(true);
      }),
    );
  });

  test('of version 1, which had no own terms and corrections, stays readable', () => {
    const file = parseNotebook(VERSION_1);
    if (!file.ok) throw new Error('unreadable');
    expect(file.value.entries[0]).toMatchObject({ note: 'since 1978', pause: { kind: 'buried', until: 90_000_000 } });
    expect(file.value).toMatchObject({ ownTerms: [], corrections: [], tombstones: [{ id: 'encounter:e9', at: 900 }] });
    expect(parseNotebook(writeNotebook(file.value, 1_795_000_000_000))).toEqual(file);
  });

  test('of version 2 stays readable, and is written as it was', () => {
    const file = parseNotebook(VERSION_2);
    if (!file.ok) throw new Error(JSON.stringify(file.problems));
    expect(file.value.ownTerms[0]).toMatchObject({ headword: '双碳', site: 'example.org', deletedAt: null });
    expect(file.value.corrections.map(({ pinyin }) => pinyin)).toEqual(['dàyi', 'háng']);
    expect(JSON.parse(writeNotebook(file.value, 1_795_000_000_000))).toEqual(JSON.parse(VERSION_2));
  });

  test('of a newer Tifa is refused as such', () => {
    const newer = VERSION_2.replace('"version":2', '"version":3');
    expect(parseNotebook(newer)).toEqual({ ok: false, problems: [{ line: null, code: 'newer-format', detail: '3' }] });
  });

  test.each([
    ['cut off', VERSION_1.slice(0, 700), 'not-json', null],
    ['another program’s', '{"words":[]}', 'not-this-format', null],
    ['empty', '', 'not-json', null],
    ['of a version that never was', VERSION_1.replace('"version":1', '"version":0'), 'not-this-format', null],
    ['of version 2 without its own terms', VERSION_1.replace('"version":1', '"version":2'), 'bad-field', null],
    ['damaged in its fourth line', VERSION_1.replace('"learning"', '"half-known"'), 'bad-field', 3],
  ])('that is %s is refused with what is wrong', (_, text, code, line) => {
    const parsed = parseNotebook(text);
    if (parsed.ok) throw new Error('was read');
    expect(parsed.problems[0]?.code).toBe(code);
    if (line !== null)
      expect(parsed.problems[0]).toMatchObject({ line, detail: expect.stringContaining('entries.0.status') });
  });
});

test('names the line of an own term that cannot be read', () => {
  const file = parseNotebook(VERSION_2.replace('"headword":"稳增长"', '"headword":""'));
  if (file.ok) throw new Error('was read');
  expect(file.problems).toMatchObject([{ line: 13, detail: expect.stringContaining('ownTerms.1.headword') }]);
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
      stayDeleted: [],
      ownTerms: NO_OWN,
      corrections: NO_OWN,
      conflicts: [{ id: 'word:改革', headword: '改革', field: 'note', ours: 'mine, later', theirs: 'theirs' }],
      newEncounters: 0,
      newReviews: 0,
      removedEncounters: 0,
    });
  });

  test('says what was deleted here since and stays so, and what was deleted there', () => {
    const met = { sentence: '改革。', start: 0, end: 2, title: '', url: '', site: '', at: 1, keptAt: 1 };
    const gone = { ...met, id: 'e1', entryId: SAVED.id };
    const deleted = withLife(SAVED, { deletedAt: 5_000, isGone: false }, 5_000);
    const current = { ...EMPTY_NOTEBOOK, entries: [deleted], encounters: [gone] };
    const incoming = { ...EMPTY_NOTEBOOK, entries: [SAVED], tombstones: [encounterTombstone('e1', 2_000)] };
    const plan = planImport(current, incoming);
    expect(plan).toMatchObject({
      added: [],
      changed: [],
      unchanged: [],
      stayDeleted: [SAVED.id],
      removedEncounters: 1,
    });
    expect(changesNothing(plan)).toBe(false);
  });

  test('tells the same of own terms', () => {
    const kept = (headword: string, more: Partial<OwnTerm> = {}) =>
      writtenOwnTerm(ownTerm(headword, more), undefined, 1_000);
    const [same, other, gone] = [kept('双循环'), kept('双碳'), kept('稳增长')];
    const noted = writtenOwnTerm({ ...toOwnTerm(other), note: 'mine, later' }, other, 3_000);
    const theirs = writtenOwnTerm({ ...toOwnTerm(other), note: 'theirs', renderings: ['dual carbon'] }, other, 2_000);
    const added = kept('共同富裕');
    const plan = planImport(
      { ...EMPTY_NOTEBOOK, ownTerms: [same, noted, deletedOwnTerm(gone, 4_000)] },
      { ...EMPTY_NOTEBOOK, ownTerms: [same, theirs, gone, added] },
    );
    expect(plan.ownTerms).toEqual({
      added: ['共同富裕'],
      changed: ['双碳'],
      removed: [],
      unchanged: ['双循环'],
      stayDeleted: ['稳增长'],
    });
    const conflict = { id: other.id, headword: '双碳', field: 'note', ours: 'mine, later', theirs: 'theirs' };
    expect(plan.conflicts).toEqual([conflict]);
  });

  test('tells the same of corrected readings', () => {
    const here = { word: '行', sentence: '', pinyin: 'háng', at: 2_000 };
    const gone = { word: '重', sentence: '', pinyin: 'chóng', at: 1_000 };
    const old = { word: '长', sentence: '', pinyin: 'zhǎng', at: 1_000 };
    const plan = planImport(
      { ...EMPTY_NOTEBOOK, corrections: [here, old], tombstones: [correctionTombstone(gone, 2_000)] },
      {
        ...EMPTY_NOTEBOOK,
        corrections: [{ ...here, pinyin: 'xíng', at: 1_000 }, gone, { ...gone, word: '为' }],
        tombstones: [correctionTombstone(old, 2_000)],
      },
    );
    expect(plan.corrections).toEqual({
      added: ['为'],
      changed: [],
      removed: ['长'],
      unchanged: ['行'],
      stayDeleted: ['重'],
    });
    expect(plan.conflicts).toMatchObject([{ headword: '行', field: 'reading', ours: 'háng', theirs: 'xíng' }]);
  });
});
