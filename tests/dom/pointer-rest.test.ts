import { beforeEach, describe, expect, it } from 'vitest';
import type { Point } from '../../lib/dom/pointer-position.ts';
import { watchPointerRest } from '../../lib/dom/pointer-rest.ts';
import { atEnd, one, openPage, wait } from './page.ts';
import { movePointer } from './pointer.ts';

const DELAY = 60;
const LONG_ENOUGH = 150;

function watch() {
  const rests: [Point, EventTarget | null][] = [];
  const moves: Point[] = [];
  const ended = new AbortController();
  watchPointerRest({
    delay: () => DELAY,
    onRest: (point, target) => rests.push([point, target]),
    onMove: (point) => moves.push(point),
    signal: ended.signal,
  });
  atEnd(() => ended.abort());
  return { rests, moves, end: () => ended.abort() };
}

/** What a browser sends as the pointer leaves the paragraph: for another element, or for nothing outside the window. */
function leave(relatedTarget: Element | null): void {
  one('p').dispatchEvent(new PointerEvent('pointerout', { bubbles: true, composed: true, relatedTarget }));
  if (!relatedTarget) document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { relatedTarget }));
}

const HERE = { x: 40, y: 40 };
const THERE = { x: 60, y: 40 };

describe('a pointer', () => {
  beforeEach(() => {
    openPage('<p style="height: 200px">中国</p>');
  });

  it('rests once it has been still for the delay', async () => {
    const { rests } = watch();
    movePointer(HERE);
    await wait(DELAY / 2);
    expect(rests).toEqual([]);
    await wait(LONG_ENOUGH);
    expect(rests).toEqual([[HERE, one('p')]]);
  });

  it('rests where it came to stand, not on its way', async () => {
    const { rests, moves } = watch();
    for (let x = 30; x < 60; x += 5) {
      movePointer({ x, y: 40 });
      await wait(5);
    }
    movePointer(THERE);
    await wait(LONG_ENOUGH);
    expect(rests.map(([point]) => point)).toEqual([THERE]);
    expect(moves).toHaveLength(7);
  });

  it('rests again after it has moved on', async () => {
    const { rests } = watch();
    movePointer(HERE);
    await wait(LONG_ENOUGH);
    movePointer(THERE);
    await wait(LONG_ENOUGH);
    expect(rests.map(([point]) => point)).toEqual([HERE, THERE]);
  });

  it.each<[title: string, init: PointerEventInit]>([
    ['is a finger', { pointerType: 'touch' }],
    ['has a button pressed', { buttons: 1 }],
  ])('never rests nor moves while it %s', async (_, init) => {
    const { rests, moves } = watch();
    movePointer(HERE);
    movePointer(THERE, init);
    await wait(LONG_ENOUGH);
    expect([rests, moves]).toEqual([[], [HERE]]);
  });

  it('that is a pen rests too', async () => {
    const { rests } = watch();
    movePointer(HERE, { pointerType: 'pen' });
    await wait(LONG_ENOUGH);
    expect(rests).toHaveLength(1);
  });

  it.each<[title: string, event: () => Event]>([
    ['presses', () => new PointerEvent('pointerdown', { bubbles: true })],
    ['turns its wheel', () => new WheelEvent('wheel', { bubbles: true })],
    ['gives way to typing', () => new KeyboardEvent('keydown', { bubbles: true })],
  ])('does not rest when it %s', async (_, event) => {
    const { rests } = watch();
    movePointer(HERE);
    one('p').dispatchEvent(event());
    await wait(LONG_ENOUGH);
    expect(rests).toEqual([]);
  });

  it('does not rest when it leaves the window', async () => {
    const { rests } = watch();
    movePointer(HERE);
    leave(null);
    await wait(LONG_ENOUGH);
    expect(rests).toEqual([]);
  });

  it('rests when it only leaves one element for another', async () => {
    const { rests } = watch();
    movePointer(HERE);
    leave(document.body);
    await wait(LONG_ENOUGH);
    expect(rests).toHaveLength(1);
  });

  it('is seen although the page keeps its events to itself', async () => {
    const { rests } = watch();
    one('p').addEventListener('pointermove', (event) => event.stopImmediatePropagation(), { capture: true });
    movePointer(HERE);
    await wait(LONG_ENOUGH);
    expect(rests).toHaveLength(1);
  });

  it('is watched no more after the end, not even where it rests already', async () => {
    const { rests, end } = watch();
    movePointer(HERE);
    end();
    movePointer(THERE);
    await wait(LONG_ENOUGH);
    expect(rests).toEqual([]);
  });
});
