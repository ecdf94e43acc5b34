import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnWay } from '../../lib/dom/corridor.ts';

const CARD = { left: 300, top: 200, right: 680, bottom: 500 };
const WORD = { x: 100, y: 100 };

describe('the way to the card', () => {
  it.each([
    ['straight towards it', { x: 200, y: 160 }, true],
    ['towards its lower corner', { x: 200, y: 280 }, true],
    ['a little beside its edge', { x: 305, y: 192 }, true],
    ['away from it', { x: 60, y: 80 }, false],
    ['past it', { x: 300, y: 120 }, false],
  ])('%s', (_, point, expected) => {
    expect(isOnWay(point, WORD, CARD)).toBe(expected);
  });

  it('holds every straight line from the word to the card', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (along, across, down) => {
        const to = { x: CARD.left + across * 380, y: CARD.top + down * 300 };
        const point = { x: WORD.x + along * (to.x - WORD.x), y: WORD.y + along * (to.y - WORD.y) };
        expect(isOnWay(point, WORD, CARD)).toBe(true);
      }),
    );
  });
});
