import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Progress, type ProgressData } from '../../components/Progress.tsx';
import { progressCharts } from '../../lib/charts/progress-charts.ts';
import { find, show, texts } from './screen.tsx';

/** Monday, 16 November 2026. */
const MONDAY = Date.UTC(2026, 10, 16) / 86_400_000;

const NOTHING: ProgressData = {
  standing: { new: 0, learning: 0, known: 0 },
  forecast: [0, 1, 2].map((index) => ({ day: MONDAY + index, value: 0 })),
  retention: [{ monday: MONDAY, asked: 0, remembered: 0 }],
  desiredRetention: 0.9,
  activity: [{ day: MONDAY, value: 0 }],
  categories: [],
};

const FIRST_DAY: ProgressData = {
  ...NOTHING,
  standing: { new: 3, learning: 0, known: 0 },
  categories: [{ category: 'party', total: 3, standing: { new: 3, learning: 0, known: 0 } }],
};

const LATER: ProgressData = {
  standing: { new: 3, learning: 1_200, known: 40 },
  forecast: [4, 0, 7].map((value, index) => ({ day: MONDAY + index, value })),
  retention: [
    { monday: MONDAY - 14, asked: 20, remembered: 18 },
    { monday: MONDAY - 7, asked: 0, remembered: 0 },
    { monday: MONDAY, asked: 10, remembered: 9 },
  ],
  desiredRetention: 0.9,
  activity: Array.from({ length: 15 }, (_, index) => ({ day: MONDAY - 14 + index, value: index % 3 })),
  categories: [
    { category: 'hong-kong-macao-taiwan', total: 6, standing: { new: 1, learning: 2, known: 3 } },
    { category: 'words', total: 2, standing: { new: 0, learning: 2, known: 0 } },
  ],
};

const showProgress = (data: ProgressData) => show(<Progress data={data} charts={progressCharts} language="en" />);

describe('progress', () => {
  it('of an empty notebook says where it begins', () => {
    showProgress(NOTHING);
    expect(texts('.empty')).toEqual(['Nothing in the notebook yet. What you save while reading shows up here.']);
    expect(texts('figure')).toEqual([]);
  });

  it('on the first day says what is yet to come, and draws nothing empty', async () => {
    showProgress(FIRST_DAY);
    expect(texts('figcaption p')).toEqual([
      'Shows once you have answered your first cards.',
      'Shows once cards you knew have come back, some days from now.',
      'Every day with an answer gets a square here.',
      'Categories in your notebook: 1',
    ]);
    await expect.poll(() => document.querySelectorAll('.drawing svg').length).toBe(1);
  });

  it('is told in numbers, in sentences and in charts', async () => {
    showProgress(LATER);
    expect(texts('.figures div')).toEqual(['New3', 'Learning1,200', 'Known40']);
    expect(texts('figcaption p')).toEqual([
      'Cards due in the next 3 days: 11, today: 4. New cards come on top.',
      '90 % of 30 known cards were remembered in half a year; you aim at 90 % (dashed).',
      'Answers in the past year: 15, on days: 10',
      'Categories in your notebook: 2',
    ]);
    await expect.poll(() => document.querySelectorAll('.drawing svg').length).toBe(4);
    const marks = (label: string) => document.querySelectorAll(`.drawing [aria-label="${label}"] > *`).length;
    // Three days, two weeks with something to measure, fifteen squares, and the parts of two bars that have any.
    expect(marks('bar')).toBeGreaterThanOrEqual(3 + 4);
    expect(marks('dot')).toBe(2);
    expect(marks('cell')).toBe(15);
  });

  it('can be read as tables', () => {
    showProgress(LATER);
    const rows = [...document.querySelectorAll('table')].map((table) =>
      [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent).join(' | ')),
    );
    expect(rows[0]).toEqual(['Day | Cards', 'Nov 16, 2026 | 4', 'Nov 17, 2026 | 0', 'Nov 18, 2026 | 7']);
    expect(rows[1]).toEqual(['Week from | Asked | Remembered', 'Nov 2, 2026 | 20 | 90 %', 'Nov 16, 2026 | 10 | 90 %']);
    expect(rows[3]).toEqual([
      'Category | Known | Learning | New | Total',
      'Hong Kong, Macao, Taiwan | 3 | 2 | 1 | 6',
      'Dictionary words | 0 | 2 | 0 | 2',
    ]);
  });

  it('has a name for every picture, and draws it anew where the window becomes narrow', async () => {
    showProgress(LATER);
    for (const picture of document.querySelectorAll('.drawing'))
      expect(picture.getAttribute('aria-label')).toMatch(/^.+\. .+/);
    await expect.poll(() => document.querySelectorAll('.drawing svg').length).toBe(4);
    await page.viewport(400, 700);
    await expect
      .poll(() => find('figure:first-of-type svg').getAttribute('width'))
      .toBe(`${find('figure:first-of-type .drawing').clientWidth}`);
    await page.viewport(1000, 700);
  });
});
