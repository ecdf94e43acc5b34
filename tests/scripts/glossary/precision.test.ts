import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { htmlText } from '../../../scripts/glossary/html-text.ts';
import { readPassage } from '../../../scripts/glossary/precision.ts';
import { smallEngine } from '../../core/small-engine.ts';

const ANNOTATOR = createAnnotator(smallEngine());

describe('a passage', () => {
  const passage = { text: '全面深化改革开放，三个“代表”', terms: [], nested_terms: [], must_not_match: [] };

  test('counts a term that is marked, and one inside it', () => {
    const terms = { terms: ['全面深化改革开放'], nested_terms: ['改革开放'] };
    expect(readPassage({ ...passage, ...terms }, ANNOTATOR)).toEqual({ missed: [], missedNested: [], wrong: 0 });
  });

  test('counts a term within its quotation marks', () => {
    const quoted = { ...passage, text: '“三个代表”重要思想', terms: ['“三个代表”重要思想'] };
    expect(readPassage(quoted, ANNOTATOR).missed).toEqual([]);
  });

  test('names what is not marked as it should be', () => {
    const terms = { terms: ['深化改革', '三个代表'] };
    expect(readPassage({ ...passage, ...terms }, ANNOTATOR).missed).toEqual(['深化改革', '三个代表']);
  });

  test('counts a mark that must not be, at its place only', () => {
    const bars = (char_index: number) => ({ must_not_match: [{ term: '改革开放', char_index }] });
    expect(readPassage({ ...passage, ...bars(4) }, ANNOTATOR).wrong).toBe(1);
    expect(readPassage({ ...passage, ...bars(0) }, ANNOTATOR).wrong).toBe(0);
  });
});

test('a page is read by its blocks, without scripts and entities', () => {
  const html =
    '<head><title>题</title><script>var a = "码";</script></head><p>一<b>带</b>一路&nbsp;</p><!-- 注 --><p>&#x4e2d;国</p>';
  expect(htmlText(html)).toBe('题\n一带一路\n中国');
});
