import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { metOnPage } from '../../../lib/core/vocabulary/met-on-page.ts';
import { smallEngine } from '../small-engine.ts';

const annotator = createAnnotator(smallEngine());
const PAGE = { title: 'News', url: 'https://news.example/1', articleDate: '2026-11-20' };

function met(...texts: string[]) {
  const read = texts.map((text) => ({ text, segments: annotator.annotate(text) }));
  return new Map(metOnPage(read, PAGE, (text) => text).map(({ entryId, meeting }) => [entryId, meeting]));
}

describe('what a reader may meet again on a page', () => {
  test('comes with its own sentence, its place there, and the page', () => {
    expect(met('天气好。 人民谈改革。').get('term:gaige')).toEqual({
      sentence: '人民谈改革。',
      start: 3,
      end: 5,
      ...PAGE,
    });
  });

  test('is met where it stands first', () => {
    expect(met('改革。', '又是改革。').get('term:gaige')?.sentence).toBe('改革。');
  });

  test('may be a term that a list of words brought in', () => {
    expect(met('改革。').has('word:改革')).toBe(true);
  });

  test('is a whole word, never a part of a longer one', () => {
    const ids = [...met('人民。').keys()];
    expect(ids).toEqual(['word:人民']);
  });
});
