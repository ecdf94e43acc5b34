import { expect, test } from 'vitest';
import { whenUsed } from '../../lib/core/when-used.ts';

test('what a waking up may not need is made at its first use, and once', () => {
  let made = 0;
  const counter = whenUsed(() => ({ count: ++made }));
  expect(made).toBe(0);
  expect([counter.count, counter.count, made]).toEqual([1, 1, 1]);
});
