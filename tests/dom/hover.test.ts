import { describe, expect, it } from 'vitest';
import { DELAY, openHover, pointAtCharacter } from './hovering.ts';
import { boxOf, one, openPage, textAt, wait } from './page.ts';
import { middleOf, movePointer } from './pointer.ts';

/** Longer than the rest and than the time the pointer has for its way to the card. */
const SETTLED = DELAY + 350;

const HTML = '<p>推进高质量发展，再推进新发展理念。</p><div style="height: 2000px"></div>';

/** Rests the pointer on the first word and waits for it to be shown. */
async function openOnFirst() {
  openPage(HTML);
  const hover = openHover();
  pointAtCharacter(0);
  await expect.poll(() => hover.open).toBe('推进');
  return hover;
}

describe('what the pointer rests on', () => {
  it('is shown after a while, beside its line', async () => {
    openPage(HTML);
    const hover = openHover();
    pointAtCharacter(3);
    await wait(DELAY / 2);
    expect(hover.open).toBeNull();
    await expect.poll(() => hover.open).toBe('高质量发展');
    const first = boxOf(textAt(one('p')), 2, 5);
    expect(hover.shown.at(-1)?.anchor).toMatchObject({ left: first.left, top: first.top, right: first.right });
  });

  it('is announced when the pointer sets out, before it rests, and not again at every move', async () => {
    openPage(HTML);
    const hover = openHover();
    expect(hover.approached).toBe(0);
    pointAtCharacter(0);
    expect(hover.asked).toEqual([]);
    expect(hover.approached).toBe(1);
    pointAtCharacter(3);
    await expect.poll(() => hover.open).toBe('高质量发展');
    pointAtCharacter(9);
    expect(hover.approached).toBe(1);
  });

  it('is not announced while looking up is switched off', () => {
    openPage(HTML);
    const hover = openHover({ trigger: () => 'none' });
    pointAtCharacter(0);
    expect(hover.approached).toBe(0);
  });

  it('is shown beside the line that the pointer is in', async () => {
    openPage('<p style="width: 60px; font: 20px/40px monospace; word-break: break-all">高质量发展</p>');
    const hover = openHover();
    pointAtCharacter(4);
    await expect.poll(() => hover.open).toBe('高质量发展');
    expect(hover.shown.at(-1)?.lines).toHaveLength(2);
    expect(hover.shown.at(-1)?.anchor.top).toBe(boxOf(textAt(one('p')), 4).top);
  });

  it('is asked for once while the pointer goes about in it', async () => {
    const hover = await openOnFirst();
    pointAtCharacter(1);
    await wait(DELAY * 2);
    expect(hover.asked).toEqual([0]);
  });

  it('gives way to the next', async () => {
    const hover = await openOnFirst();
    pointAtCharacter(3);
    await expect.poll(() => hover.open).toBe('高质量发展');
    expect(hover.shown).toHaveLength(2);
  });

  it('closes when the next is nothing', async () => {
    const hover = await openOnFirst();
    pointAtCharacter(7);
    await expect.poll(() => hover.open).toBeNull();
  });

  it.each<[title: string, init: PointerEventInit]>([
    ['a finger', { pointerType: 'touch' }],
    ['a pressed button', { buttons: 1 }],
  ])('is not shown to %s', async (_, init) => {
    openPage(HTML);
    const hover = openHover();
    pointAtCharacter(0, init);
    await wait(SETTLED);
    expect(hover.asked).toEqual([]);
  });

  it('is not shown while that is switched off', async () => {
    openPage(HTML);
    const hover = openHover({ trigger: () => 'none' });
    pointAtCharacter(0);
    await wait(SETTLED);
    expect(hover.asked).toEqual([]);
  });
});

describe('the card', () => {
  it('stays while the pointer is on the text or near it', async () => {
    const hover = await openOnFirst();
    const { left, bottom } = boxOf(textAt(one('p')), 0);
    movePointer({ x: left + 2, y: bottom + 6 });
    await wait(SETTLED);
    expect(hover.open).toBe('推进');
  });

  it('stays while the pointer goes to it and rests on it', async () => {
    const hover = await openOnFirst();
    movePointer({ x: 500, y: 300 });
    await wait(100);
    movePointer(middleOf(hover.card.getBoundingClientRect()));
    await wait(SETTLED);
    expect(hover.open).toBe('推进');
    expect(hover.asked).toEqual([0]);
  });

  it('closes soon after the pointer has left, not at once', async () => {
    const hover = await openOnFirst();
    movePointer({ x: 500, y: 300 });
    await wait(100);
    expect(hover.open).toBe('推进');
    await expect.poll(() => hover.open).toBeNull();
    expect(hover.hidden).toBe(1);
  });

  it.each<[title: string, act: () => void]>([
    [
      'a press outside',
      () => one('p').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })),
    ],
    ['scrolling', () => scrollTo(0, 100)],
    ['Escape', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
  ])('closes at %s', async (_, act) => {
    const hover = await openOnFirst();
    act();
    await expect.poll(() => hover.open, { timeout: 200 }).toBeNull();
    expect(hover.hidden).toBe(1);
  });

  it('stays at other keys and at presses on itself', async () => {
    const hover = await openOnFirst();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    hover.button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await wait(50);
    expect(hover.open).toBe('推进');
  });

  it('leaves Escape to the page too', async () => {
    const hover = await openOnFirst();
    let heard = 0;
    one('p').addEventListener('keydown', () => heard++);
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    one('p').dispatchEvent(pressed);
    expect([heard, pressed.defaultPrevented, hover.open]).toEqual([1, false, null]);
  });

  it('closes with its end', async () => {
    const hover = await openOnFirst();
    hover.end();
    expect([hover.open, hover.hidden]).toEqual([null, 1]);
    pointAtCharacter(3);
    await wait(DELAY * 2);
    expect(hover.asked).toEqual([0]);
  });
});
