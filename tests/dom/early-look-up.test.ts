import { describe, expect, it } from 'vitest';
import { offsetIn } from '../../lib/dom/block-positions.ts';
import { createEarlyLookUp } from '../../lib/dom/early-look-up.ts';
import type { CharacterPosition } from '../../lib/dom/pointer-position.ts';
import { openHover, pointAtCharacter } from './hovering.ts';
import { endOfTest, onlyBlock, openPage, wait } from './page.ts';

/** Longer than the pause after which a question goes out, shorter than the reader's delay here. */
const A_PAUSE = 90;
const DELAY = 250;

function watchEarly(options: { delay?: number; isOn?: () => boolean } = {}) {
  openPage('<p>推进高质量发展</p>');
  const block = onlyBlock();
  const asked: number[] = [];
  const placeOf = ({ node, offset }: CharacterPosition) => {
    const at = offsetIn(block, node, offset);
    return at === null ? null : { block, offset: at };
  };
  const lookUp = createEarlyLookUp({
    delay: () => options.delay ?? DELAY,
    isOn: options.isOn ?? (() => true),
    placeOf,
    lookUp: async (_, offset) => {
      asked.push(offset);
      return { span: { start: offset, end: offset + 1 }, answer: asked.length };
    },
    signal: endOfTest(),
  });
  return { block, asked, placeOf, lookUp };
}

describe('a word on which the pointer pauses', () => {
  it('is asked for before the card is due, and not again when it is', async () => {
    const { block, asked, lookUp } = watchEarly();
    pointAtCharacter(3);
    await wait(A_PAUSE);
    expect(asked).toEqual([3]);
    expect((await lookUp(block, 3))?.answer).toBe(1);
    expect(asked).toEqual([3]);
  });

  it('is asked for anew the next time: the reader may have changed something', async () => {
    const { block, asked, lookUp } = watchEarly();
    pointAtCharacter(3);
    await wait(A_PAUSE);
    await lookUp(block, 3);
    expect((await lookUp(block, 3))?.answer).toBe(2);
    expect(asked).toEqual([3, 3]);
  });

  it('is asked for anew once the pointer has moved, and where another word is wanted', async () => {
    const { block, asked, lookUp } = watchEarly();
    pointAtCharacter(3);
    await wait(A_PAUSE);
    await lookUp(block, 5);
    expect(asked).toEqual([3, 5]);
    pointAtCharacter(2);
    await wait(A_PAUSE);
    pointAtCharacter(2);
    await lookUp(block, 2);
    expect(asked).toEqual([3, 5, 2, 2]);
  });

  it('is not asked for while the pointer runs over it, nor where resting opens nothing', async () => {
    let isOn = true;
    const { asked } = watchEarly({ isOn: () => isOn });
    for (const offset of [0, 1, 2, 3]) pointAtCharacter(offset);
    expect(asked).toEqual([]);
    isOn = false;
    await wait(A_PAUSE);
    expect(asked).toEqual([]);
  });

  it('is asked for once where the card opens without any delay', async () => {
    const { asked, placeOf, lookUp } = watchEarly({ delay: 0 });
    const hover = openHover({ delay: () => 0, placeOf, lookUp });
    pointAtCharacter(3);
    await expect.poll(() => hover.shown.length).toBe(1);
    expect(asked).toEqual([3]);
  });
});
