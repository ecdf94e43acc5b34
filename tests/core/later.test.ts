import { expect, test } from 'vitest';
import { later } from '../../lib/core/later.ts';

test('what a waking up may not need is loaded when an act of it is called, and acts as it would', async () => {
  let loaded = 0;
  const load = async () => {
    loaded++;
    return { double: async (number: number) => 2 * number };
  };
  const acts = later(load, ['double']);
  expect(loaded).toBe(0);
  expect([await acts.double(2), loaded]).toEqual([4, 1]);
});

test('an act of what could not be loaded fails, and the next tries again', async () => {
  let failures = 1;
  const load = async () => {
    if (failures-- > 0) throw new Error('no script');
    return { answer: async () => 42 };
  };
  const acts = later(load, ['answer']);
  await expect(acts.answer()).rejects.toThrow('no script');
  expect(await acts.answer()).toBe(42);
});
