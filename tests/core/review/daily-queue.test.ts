import { describe, expect, test } from 'vitest';
import { dailyQueue } from '../../../lib/core/review/daily-queue.ts';
import { newCard } from '../../../lib/core/review/schedule.ts';

const STATES = { n: 'new', l: 'learning', r: 'review', f: 'relearning' } as const;

/** Cards by the letters of their states, in the order in which they are due. */
function due(letters: string) {
  return [...letters].map((letter, index) => ({
    name: `${letter}${index}`,
    card: { ...newCard(0), state: STATES[letter as keyof typeof STATES] },
  }));
}

describe('what is left for today', () => {
  test.each([
    ['nrnrl', { fresh: 0, repeated: 0 }, 10, 10, 'n0 r1 n2 r3 l4'],
    ['nnnrr', { fresh: 0, repeated: 0 }, 2, 1, 'n0 n1 r3'],
    ['nnnrr', { fresh: 1, repeated: 1 }, 2, 2, 'n0 r3'],
    ['nrlf', { fresh: 5, repeated: 9 }, 2, 2, 'l2 f3'],
    ['nrlf', { fresh: 0, repeated: 0 }, 0, 0, 'l2 f3'],
    ['', { fresh: 0, repeated: 0 }, 5, 5, ''],
  ])('of %s after %j, of at most %i new and %i known cards', (letters, answered, newPerDay, reviewsPerDay, left) => {
    const queue = dailyQueue(due(letters), answered, { newPerDay, reviewsPerDay });
    expect(queue.map(({ name }) => name).join(' ')).toBe(left);
  });
});
