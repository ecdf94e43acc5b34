import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleRows } from '../../../lib/core/notebook-list/visible-rows.ts';

test('every row in the window is drawn, and few beyond it', () => {
  const places = fc.record({
    top: fc.integer({ min: -2_000, max: 3_000_000 }),
    height: fc.integer({ min: 0, max: 2_000 }),
    rowHeight: fc.integer({ min: 20, max: 200 }),
    count: fc.nat(50_000),
  });
  fc.assert(
    fc.property(places, ({ top, height, rowHeight, count }) => {
      const { first, end } = visibleRows(top, height, rowHeight, count);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(count);
      expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 18);
      const firstSeen = Math.max(0, Math.floor(top / rowHeight));
      const lastSeen = Math.min(count, Math.ceil((top + height) / rowHeight));
      if (firstSeen < lastSeen) {
        expect(first).toBeLessThanOrEqual(firstSeen);
        expect(end).toBeGreaterThanOrEqual(lastSeen);
      }
    }),
  );
});
