import { describe, expect, test } from 'vitest';
import type { FileTerm } from '../../../lib/core/own-terms/exchange.ts';
import { planImport } from '../../../lib/core/own-terms/plan-import.ts';
import { clock, ownTerm } from './own-terms.ts';

const KEPT = ownTerm('共同富裕', { note: 'mine' });
const HERE = ownTerm('双循环', { site: 'example.org' });

function fileTerm(line: number, headword: string, more: Partial<FileTerm> = {}, rendering = 'new rendering'): FileTerm {
  return { line, ...more, fields: { headword, renderings: [rendering], ...more.fields } };
}

function problems(...terms: FileTerm[]): string[] {
  const plan = planImport(terms, [KEPT, HERE], clock());
  return plan.kind === 'problems' ? plan.problems.map((one) => `${one.line} ${one.code} ${one.detail}`.trim()) : [];
}

describe('an import', () => {
  test('adds what is new and changes what is there, and keeps what the file says nothing of', () => {
    const plan = planImport([fileTerm(2, '共同富裕'), fileTerm(3, '双碳')], [KEPT, HERE], clock());
    const changed = { ...KEPT, renderings: ['new rendering'], changedAt: 5_000 };
    const added = ownTerm('双碳', { id: 'new-id-1', renderings: ['new rendering'], addedAt: 5_000, changedAt: 5_000 });
    expect(plan).toEqual({ kind: 'plan', added: [added], changed: [changed], unchanged: 0 });
  });

  test('counts what is there already and leaves its times alone', () => {
    const plan = planImport([fileTerm(2, '共同富裕', {}, 'rendering of 共同富裕')], [KEPT], clock());
    expect(plan).toEqual({ kind: 'plan', added: [], changed: [], unchanged: 1 });
  });

  test('knows a term by its id, though its headword was changed', () => {
    const plan = planImport([fileTerm(2, '共同富裕目标', { id: KEPT.id })], [KEPT], clock());
    expect(plan).toMatchObject({ changed: [{ id: KEPT.id, headword: '共同富裕目标', note: 'mine' }] });
  });

  test('takes a term for one site and the same for everywhere as two', () => {
    expect(planImport([fileTerm(2, '双循环')], [HERE], clock())).toMatchObject({
      added: [{ site: null }],
      changed: [],
    });
  });
});

describe('an import is refused whole', () => {
  test('with every line that is wrong, in order', () => {
    expect(
      problems(
        fileTerm(4, '党'),
        fileTerm(2, '双碳'),
        fileTerm(3, '双控', { id: 'short', fields: { pinyin: 'shuang' } }),
      ),
    ).toEqual(['3 pinyin_invalid shuang', '3 id_invalid short', '4 headword_short 党']);
  });

  test('where it has a term twice: the line of the first is named', () => {
    expect(problems(fileTerm(2, '双碳'), fileTerm(3, '双碳'))).toEqual(['3 twice 2']);
    expect(problems(fileTerm(2, '双碳', { id: KEPT.id }), fileTerm(3, '双控', { id: KEPT.id }))).toEqual(['3 twice 2']);
  });

  test('where it would give a term the place of another', () => {
    expect(problems(fileTerm(2, '双循环', { id: KEPT.id, fields: { site: 'example.org' } }))).toEqual([
      '2 taken 双循环',
    ]);
  });
});
