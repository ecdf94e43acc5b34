import { describe, expect, test } from 'vitest';
import { Ways } from '../../../lib/core/annotation/ways.ts';

function steps(ways: Ways<string>): string[] {
  return ways.backtrack((start, end, word, other) => `${start}-${end} ${other ?? word}`);
}

describe('the way through a span', () => {
  test('is the cheapest', () => {
    const ways = new Ways<string>({ start: 5, end: 8 });
    ways.add(5, 6, 10, 1);
    ways.add(5, 7, 15, 2);
    ways.add(6, 8, 3, 3);
    ways.add(7, 8, 1, 4);
    expect(ways.cost).toBe(13);
    expect(steps(ways)).toEqual(['5-6 1', '6-8 3']);
  });

  test('keeps the step added first where two are as cheap', () => {
    const ways = new Ways<string>({ start: 0, end: 1 });
    ways.add(0, 1, 7, 1);
    ways.addOther(0, 1, 7, 'a name');
    expect(steps(ways)).toEqual(['0-1 1']);
  });

  test('may take steps that are no words of the lexicon, and single characters', () => {
    const ways = new Ways<string>({ start: 0, end: 4 });
    ways.addOther(0, 2, 9, 'dearer');
    ways.addOther(0, 2, 1, 'a term');
    ways.add(2, 3, 1, -1);
    ways.addOther(3, 4, 1, 'a name');
    expect(steps(ways)).toEqual(['0-2 a term', '2-3 -1', '3-4 a name']);
  });

  test('tells how long its last step to an offset is', () => {
    const ways = new Ways<string>({ start: 5, end: 9 });
    ways.add(5, 6, 1, 1);
    ways.add(6, 8, 1, 2);
    ways.add(5, 8, 9, 3);
    expect([5, 6, 8].map((offset) => ways.stepBefore(offset))).toEqual([0, 1, 2]);
  });

  test('never leaves the span, nor goes on from where no step leads', () => {
    const ways = new Ways<string>({ start: 0, end: 2 });
    ways.add(0, 2, 5, 1);
    ways.add(0, 3, 1, 2);
    expect(ways.leadTo(1)).toBe(false);
    expect(ways.leadTo(2)).toBe(true);
    expect(steps(ways)).toEqual(['0-2 1']);
  });
});
