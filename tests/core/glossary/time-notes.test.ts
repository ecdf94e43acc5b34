import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../lib/core/glossary/term.ts';
import { timeNotes } from '../../../lib/core/glossary/time-notes.ts';

const NEW = { id: 'new', headword: '社会治理', rendering: 'social governance' };

function notes(entry: Pick<GlossaryEntry, 'origin' | 'relations'>, day: string | null) {
  return timeNotes(entry, day, (id) => (id === NEW.id ? NEW : undefined));
}

describe('a term newer than the article', () => {
  test('says since when it is used', () => {
    const origin = { date: '2018-05', certainty: 'certain' } as const;
    expect(notes({ origin }, '2015-03-02')).toEqual([{ kind: 'newer', since: '2018-05', articleDate: '2015-03-02' }]);
    expect(notes({ origin }, '2018-05-01')).toEqual([]);
    expect(notes({ origin }, null)).toEqual([]);
  });

  test('says nothing where its date is a guess', () => {
    expect(notes({ origin: { date: '2018-05', certainty: 'probable' } }, '2015-03-02')).toEqual([]);
    expect(notes({ origin: { occasion: 'a speech', certainty: 'certain' } }, '2015-03-02')).toEqual([]);
  });
});

describe('a term that was replaced', () => {
  const relations = { replacedBy: [{ id: 'new', date: '2013-11' }] };

  test('says so, with or without the date of an article', () => {
    const fact = { kind: 'replaced', by: NEW, since: '2013-11' };
    expect(notes({ relations }, null)).toEqual([fact]);
    expect(notes({ relations }, '2012-01-01')).toEqual([fact]);
    expect(notes({ relations: { replacedBy: [{ id: 'new' }] } }, '2020-01-01')).toEqual([
      { kind: 'replaced', by: NEW },
    ]);
  });

  test('says that it had been replaced when the article appeared, once that is certain', () => {
    expect(notes({ relations }, '2013-11-30')).toEqual([{ kind: 'replaced', by: NEW, since: '2013-11' }]);
    expect(notes({ relations }, '2013-12-01')).toEqual([{ kind: 'already-replaced', by: NEW, since: '2013-11' }]);
  });

  test('is silent on a successor without an entry', () => {
    expect(notes({ relations: { replacedBy: [{ id: 'unknown', date: '2013' }] } }, null)).toEqual([]);
  });
});
