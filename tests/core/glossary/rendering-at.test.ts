import { describe, expect, test } from 'vitest';
import { renderingAt } from '../../../lib/core/glossary/rendering-at.ts';
import type { Rendering } from '../../../lib/core/glossary/term.ts';

type Kind = Rendering['kind'];

/** A rendering written `text kind date`; the date is its source's, and one in brackets has a limiting note. */
function chosen(list: readonly string[], day: string | null): string {
  const dates = new Map<Rendering, string>();
  const renderings = list.map((written) => {
    const [text = '', kind, date] = written.replace(/[()]/g, '').split(' ');
    const rendering: Rendering = {
      text,
      kind: kind as Kind, // the tests below write no other
      ...(written.startsWith('(') ? { note: 'only there' } : {}),
    };
    if (date) dates.set(rendering, date);
    return rendering;
  });
  const found = renderingAt(renderings, (rendering) => dates.get(rendering), day);
  return found ? found.rendering.text + (found.isLater ? ' later' : '') : '';
}

/** 人类命运共同体 went through such a series. */
const SERIES = [
  'humanity official 2025-03',
  'human official 2022-10-16',
  'mankind official 2017',
  'destiny official 2013-10',
];

describe('the rendering shown first', () => {
  test.each([
    [null, 'humanity'],
    ['2026-11-23', 'humanity'],
    ['2025-03-01', 'humanity'],
    ['2025-02-28', 'human'],
    ['2022-10-16', 'human'],
    ['2022-10-15', 'mankind'],
    ['2017-01-01', 'mankind'],
    ['2016-12-31', 'destiny'],
    ['2013-09-30', 'destiny later'],
  ])('in an article of %s is “%s”', (day, expected) => {
    expect(chosen(SERIES, day)).toBe(expected);
  });

  test.each([
    [
      'is official where there is one in force, however new another is',
      ['m media 2024', 'o official 2020'],
      '2025-01-01',
      'o',
    ],
    ['is official, though a paper was earlier', ['o official 2020', 'm media 2014'], '2015-01-01', 'o later'],
    ['is official today', ['m media 2024', 's scholarly 2023', 'o official 2020'], null, 'o'],
    ['is of the time where nothing is official', ['m media 2024', 's scholarly 2014'], '2015-01-01', 's'],
    ['is the first there was where nothing is so old', ['m media 2024', 's scholarly 2020'], '2015-01-01', 's later'],
    ['is no official one of another place only', ['m media 2021', '(o official 2020)'], '2025-01-01', 'm'],
    ['is ours where nothing else is as old', ['m media 2024', 'w ours'], '2015-01-01', 'w'],
    ['may come from a source without a date', ['o official'], '2015-01-01', 'o'],
    ['is the editors’ first of two in force', ['a official 2022', 'b official 2024'], '2025-01-01', 'a'],
  ])('%s', (_, list, day, expected) => {
    expect(chosen(list, day)).toBe(expected);
  });

  test('is none where there are none', () => {
    expect(renderingAt([], () => undefined, null)).toBeNull();
  });
});
