import { describe, expect, test } from 'vitest';
import { coverage, politicalStrings, waysOf } from '../../../scripts/glossary/coverage.ts';
import { entry, packed } from '../../core/small-glossary.ts';

const TERMS = packed([entry('modern', '社会主义现代化国家', 'shèhuì zhǔyì xiàndàihuà guójiā')]).terms;

describe('a string of the news', () => {
  test.each([
    ['itself', '社会主义现代化国家'],
    ['part', '现代化国家'],
    ['holds', '建设社会主义现代化国家'],
    ['missed', '乡村振兴'],
  ])('is %s: %s', (way, text) => {
    expect(waysOf([text], TERMS)).toEqual([way]);
  });
});

test('only what was judged political counts', () => {
  expect(politicalStrings('# why\n乡村振兴\tyes\n天气\tno\tordinary word\n')).toEqual(['乡村振兴']);
});

test('an editor is told the share and what is missed', async () => {
  const report = await coverage(TERMS);
  const rows = [...report.matchAll(/^\| (marked|a shorter|missed).*\| (\d+) \|/gm)].map((row) => Number(row[2]));
  const [, total] = /(\d+) political strings/.exec(report) ?? [];
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
  expect(report).toContain('Missed, the most frequent first: 总书记 ·');
});
