import { describe, expect, test } from 'vitest';
import { allOf, extendedTo, NOTHING_SELECTED, onlyListed, toggled } from '../../../lib/core/notebook-list/selection.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const chosen = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort().join('');

describe('what the reader selects', () => {
  test('goes in and out one by one', () => {
    const one = toggled(NOTHING_SELECTED, 'b');
    expect(chosen(one)).toBe('b');
    expect(chosen(toggled(one, 'b'))).toBe('');
  });

  test('reaches from the row chosen last to another, either way', () => {
    const from = toggled(toggled(NOTHING_SELECTED, 'a'), 'c');
    expect(chosen(extendedTo(from, 'e', ORDER))).toBe('acde');
    expect(chosen(extendedTo(from, 'b', ORDER))).toBe('abc');
    expect(chosen(extendedTo(extendedTo(from, 'd', ORDER), 'b', ORDER))).toBe('abcd');
  });

  test('begins with the row itself where none was chosen, or that one is no longer listed', () => {
    expect(chosen(extendedTo(NOTHING_SELECTED, 'd', ORDER))).toBe('d');
    expect(chosen(extendedTo(toggled(NOTHING_SELECTED, 'x'), 'd', ORDER))).toBe('dx');
  });

  test('is never what the list does not show', () => {
    expect(chosen(onlyListed(allOf(ORDER), new Set(['b', 'd'])))).toBe('bd');
    const all = allOf(ORDER);
    expect(onlyListed(all, new Set(ORDER))).toBe(all);
  });
});
