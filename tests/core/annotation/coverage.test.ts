import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import type { Segment, TermSegment } from '../../../lib/core/annotation/segment.ts';
import { hanCharacters, hasHan } from '../../../lib/core/text/han.ts';
import { messyText } from '../messy-text.ts';
import { smallEngine } from '../small-engine.ts';

const annotator = createAnnotator(smallEngine());
const FORMS = ['民生', '改革', '开放', '全面深化', '碳达峰', '碳中和', '三个代表', '重要思想', '双碳', '行长', '人民'];
const MARKS = ['“', '”', '「', '」', '、', '，', '。', '\n', ' ', '3D打印', 'AI', '生', '龘'];
const text = messyText([...FORMS, ...MARKS], 40);

function terms(segments: readonly Segment[]): TermSegment[] {
  const own = segments.filter((segment) => segment.kind === 'term');
  return [...own, ...own.flatMap(({ parts }) => terms(parts))];
}

describe('whatever a page holds', () => {
  test('every unit of it lies in one segment, in order', () => {
    fc.assert(
      fc.property(text, (page) => {
        let at = 0;
        for (const { start, end } of annotator.annotate(page)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(page.length);
      }),
      { numRuns: 300 },
    );
  });

  test('every Chinese character has one syllable, and plain text has no Chinese', () => {
    fc.assert(
      fc.property(text, (page) => {
        for (const segment of annotator.annotate(page)) {
          const piece = page.slice(segment.start, segment.end);
          if (segment.kind === 'plain') expect(hasHan(piece)).toBe(false);
          // 40 code points without a character are taken for Chinese by mistake: text/han.test.ts.
          else if (!/^\p{Cn}$/u.test(piece)) {
            expect(segment.syllables).toHaveLength(hanCharacters(piece).length);
            expect(segment.written).toHaveLength(segment.syllables.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('words and parts of a term lie within it, words in order', () => {
    fc.assert(
      fc.property(text, (page) => {
        for (const term of terms(annotator.annotate(page))) {
          let at = term.start;
          for (const { start, end } of term.words) {
            expect(start).toBeGreaterThanOrEqual(at);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(term.end);
          for (const part of term.parts) {
            expect(part.start).toBeGreaterThanOrEqual(term.start);
            expect(part.end).toBeLessThanOrEqual(term.end);
            expect(part.end - part.start).toBeLessThan(term.end - term.start);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing but one whole character crosses a break', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (page, wished) => {
        const breaks = wished.filter((at) => at === 0 || (page.codePointAt(at - 1) ?? 0) <= 0xffff);
        for (const segment of annotator.annotate(page, breaks)) {
          if (segment.kind === 'plain') continue;
          expect(breaks.filter((at) => segment.start < at && at < segment.end)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the terms found alone are those that are marked', () => {
    fc.assert(
      fc.property(text, (page) => {
        const marked = annotator.annotate(page).filter((segment) => segment.kind === 'term');
        const found = annotator.findTerms(page);
        expect(found.map(({ start, end, term }) => [start, end, term.id])).toEqual(
          marked.map(({ start, end, term }) => [start, end, term.id]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
