import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/core/text/span.ts';
import { DELAY, findWord, openHover, pointAtCharacter } from './hovering.ts';
import { openPage, wait } from './page.ts';
import { movePointer } from './pointer.ts';

const HTML = '<p>推进高质量发展，再推进新发展理念。</p>';

/** Look-ups that are answered when the test says so. */
function openSlowHover() {
  openPage(HTML);
  const answers: (() => Promise<void>)[] = [];
  const hover = openHover({
    lookUp: (block, offset) =>
      new Promise<{ span: Span } | null>((resolve) => {
        answers.push(async () => {
          resolve(findWord(block, offset));
          await wait(0);
        });
      }),
  });
  return { hover, answer: async (index: number) => answers[index]?.() };
}

/** Rests the pointer on a character until it has been asked for. */
async function rest(hover: ReturnType<typeof openHover>, offset: number): Promise<void> {
  const before = hover.asked.length;
  pointAtCharacter(offset);
  await expect.poll(() => hover.asked.length).toBe(before + 1);
}

describe('an answer', () => {
  it('is dropped when something newer has been asked for', async () => {
    const { hover, answer } = openSlowHover();
    await rest(hover, 0);
    await rest(hover, 3);
    await answer(1);
    expect(hover.open).toBe('高质量发展');
    await answer(0);
    expect(hover.open).toBe('高质量发展');
    expect(hover.shown).toHaveLength(1);
  });

  it('is dropped when it comes first but something newer has been asked for', async () => {
    const { hover, answer } = openSlowHover();
    await rest(hover, 0);
    await rest(hover, 3);
    await answer(0);
    expect(hover.open).toBeNull();
  });

  it.each<[title: string, act: (hover: ReturnType<typeof openHover>) => void]>([
    ['a press', () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
    ['closing', ({ hover }) => hover.close()],
    ['the end', ({ end }) => end()],
  ])('is dropped after %s', async (_, act) => {
    const { hover, answer } = openSlowHover();
    await rest(hover, 0);
    act(hover);
    await answer(0);
    expect(hover.shown).toEqual([]);
  });

  // Only a newer look-up or a close makes an answer late; a pointer that has gone elsewhere meanwhile does not.
  it('is dropped when the pointer has left the text meanwhile', async () => {
    const { hover, answer } = openSlowHover();
    await rest(hover, 0);
    movePointer({ x: 500, y: 400 });
    await wait(DELAY + 350);
    await answer(0);
    expect(hover.open).toBeNull();
  });

  // Resting on what is shown asks nothing, and leaves the question about the other word standing.
  it('is dropped when the pointer has come back to what is shown', async () => {
    const { hover, answer } = openSlowHover();
    await rest(hover, 0);
    await answer(0);
    await rest(hover, 3);
    pointAtCharacter(1);
    await wait(DELAY * 2);
    await answer(1);
    expect(hover.open).toBe('推进');
  });
});

describe('opening without the pointer', () => {
  it('shows what stands at a place and says so', async () => {
    openPage(HTML);
    const hover = openHover({ trigger: () => 'none' });
    expect(await hover.hover.open({ block: hover.block, offset: 12 })).toBe(true);
    expect(hover.open).toBe('新发展理念');
  });

  it('says so when there is nothing, and closes what was open', async () => {
    openPage(HTML);
    const hover = openHover();
    await hover.hover.open({ block: hover.block, offset: 0 });
    expect(await hover.hover.open({ block: hover.block, offset: 7 })).toBe(false);
    expect([hover.open, hover.hidden]).toEqual([null, 1]);
  });

  it('shows nothing of a text that is no longer on screen', async () => {
    openPage(HTML);
    const hover = openHover();
    document.body.replaceChildren();
    expect(await hover.hover.open({ block: hover.block, offset: 0 })).toBe(false);
    expect(hover.shown).toEqual([]);
  });

  it('hides nothing where nothing is open', () => {
    openPage(HTML);
    const hover = openHover();
    hover.hover.close();
    expect(hover.hidden).toBe(0);
  });
});
