import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HoverOptions } from '../../lib/dom/hover.ts';
import { DELAY, openHover, pointAtCharacter } from './hovering.ts';
import { boxOf, one, openPage, textAt, wait } from './page.ts';
import { middleOf, movePointer } from './pointer.ts';

const HTML = '<p>推进高质量发展，再推进新发展理念。</p>';

type Trigger = ReturnType<HoverOptions<never>['trigger']>;

function open(trigger: Trigger, more: Parameters<typeof openHover>[0] = {}, html = HTML) {
  openPage(html);
  return openHover({ trigger: () => trigger, ...more });
}

/** Clicks in the middle of a character of the page's one paragraph, as the browser reports it. */
function click(offset: number, init: PointerEventInit = {}): void {
  const { x, y } = middleOf(boxOf(textAt(one('p')), offset));
  const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1, ...init };
  const target = document.elementFromPoint(x, y);
  target?.dispatchEvent(new PointerEvent('pointerdown', at));
  target?.dispatchEvent(new PointerEvent('click', at));
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.body.dispatchEvent(event);
  return event;
}

describe('with a key held', () => {
  it('the pointer opens the card by resting, and not without the key', async () => {
    const hover = open('key');
    pointAtCharacter(3);
    await wait(DELAY * 3);
    expect(hover.asked).toEqual([]);
    pointAtCharacter(4, { altKey: true });
    press('Alt', { repeat: true });
    await expect.poll(() => hover.open).toBe('高质量发展');
  });

  it('it opens at once when the key goes down over a word, and keeps the key from the browser’s menu', async () => {
    const hover = open('key');
    pointAtCharacter(3);
    const pressed = press('Alt', { altKey: true });
    expect(pressed.defaultPrevented).toBe(true);
    await expect.poll(() => hover.open).toBe('高质量发展');
  });

  it('other keys, and the key where there is no word, do nothing', async () => {
    const hover = open('key');
    pointAtCharacter(3);
    press('Shift');
    movePointer({ x: 500, y: 400 });
    expect(press('Alt').defaultPrevented).toBe(false);
    await wait(DELAY * 2);
    expect(hover.asked).toEqual([]);
  });
});

describe('with a click', () => {
  it('a marked term opens, and a second click closes it', async () => {
    const hover = open('click');
    click(3);
    await expect.poll(() => hover.open).toBe('高质量发展');
    click(4);
    await wait(20);
    expect(hover.open).toBeNull();
    click(4);
    await expect.poll(() => hover.open).toBe('高质量发展');
  });

  it('resting opens nothing', async () => {
    const hover = open('click');
    pointAtCharacter(3);
    await wait(DELAY * 3);
    expect(hover.asked).toEqual([]);
  });

  it('the page has the click too', () => {
    open('click');
    let heard = 0;
    one('p').addEventListener('click', () => heard++);
    click(3);
    expect(heard).toBe(1);
  });

  it.each<[title: string, init: PointerEventInit]>([
    ['another button', { button: 1 }],
    ['a key held', { ctrlKey: true }],
    ['the second of a double click', { detail: 2 }],
  ])('nothing opens for %s', async (_, init) => {
    const hover = open('click');
    click(3, init);
    await wait(20);
    expect(hover.asked).toEqual([]);
  });

  it('nothing opens on a word that is no term', async () => {
    const hover = open('click', { isTerm: () => false });
    click(3);
    await wait(20);
    expect(hover.asked).toEqual([]);
  });

  it.each(['<a href="#x">', '<label>', '<span role="button">', '<span onclick="">'])(
    'the click stays with what it is for: %s',
    async (tag) => {
      const hover = open('click', {}, `<p>${tag}推进高质量发展</p>`);
      const node = one('p').firstElementChild?.firstChild;
      const { x, y } = middleOf(boxOf(node as Text, 3)); // the tag holds the text
      document
        .elementFromPoint(x, y)
        ?.dispatchEvent(new PointerEvent('click', { bubbles: true, detail: 1, clientX: x, clientY: y }));
      await wait(20);
      expect(hover.asked).toEqual([]);
    },
  );

  it('a drawn selection is not taken for one', async () => {
    const hover = open('click');
    getSelection()?.setBaseAndExtent(textAt(one('p')), 2, textAt(one('p')), 5);
    click(3);
    await wait(20);
    expect(hover.asked).toEqual([]);
  });
});

describe('a tap', () => {
  it.each<Trigger>(['rest', 'key', 'click'])('opens a term where the pointer opens it by %s', async (trigger) => {
    const hover = open(trigger);
    click(3, { pointerType: 'touch' });
    await expect.poll(() => hover.open).toBe('高质量发展');
    expect(hover.shown.at(-1)?.by).toBe('touch');
  });

  it('opens nothing where nothing is to', async () => {
    const hover = open('none');
    click(3, { pointerType: 'touch' });
    await wait(20);
    expect(hover.asked).toEqual([]);
  });

  it('leaves its card open while a pointer moves elsewhere', async () => {
    const hover = open('rest');
    click(3, { pointerType: 'touch' });
    await expect.poll(() => hover.open).toBe('高质量发展');
    movePointer({ x: 500, y: 400 });
    await wait(DELAY + 350);
    expect(hover.open).toBe('高质量发展');
  });
});

describe('a card that the keyboard is in', () => {
  const held = { card: { isHeld: true, isOnWay: () => false, closePinned: () => {} } };

  it('is left alone by the pointer and by scrolling', async () => {
    openPage(`${HTML}<div style="height: 2000px"></div>`);
    const hover = openHover(held);
    await hover.hover.open({ block: hover.block, offset: 0 }, 'keys');
    pointAtCharacter(3);
    scrollTo(0, 10);
    await wait(DELAY + 350);
    expect(hover.open).toBe('推进');
    expect(hover.shown.at(-1)?.by).toBe('keys');
  });

  it('closes at a press elsewhere', async () => {
    const hover = open('rest', held);
    await hover.hover.open({ block: hover.block, offset: 0 }, 'keys');
    await userEvent.click(document.body, { position: { x: 300, y: 5 } });
    expect(hover.open).toBeNull();
  });
});

describe('Escape', () => {
  it('closes the open card first, then one that is pinned', async () => {
    const hover = open('rest');
    await hover.hover.open({ block: hover.block, offset: 0 });
    press('Escape');
    expect([hover.open, hover.pinnedClosed]).toEqual([null, 0]);
    press('Escape');
    expect(hover.pinnedClosed).toBe(1);
  });
});

describe('a card that is let go', () => {
  it('stays where it is, and the next opens beside it', async () => {
    const hover = open('rest');
    pointAtCharacter(0);
    await expect.poll(() => hover.open).toBe('推进');
    hover.hover.release();
    movePointer({ x: 500, y: 400 });
    await wait(DELAY + 350);
    expect(hover.hidden).toBe(0);
    pointAtCharacter(3);
    await expect.poll(() => hover.shown.length).toBe(2);
  });
});

describe('the last place', () => {
  it('is known after its card has closed', async () => {
    const hover = open('rest');
    expect(hover.hover.last).toBeNull();
    await hover.hover.open({ block: hover.block, offset: 2 });
    hover.hover.close();
    expect(hover.hover.last).toEqual({ block: hover.block, offset: 2 });
  });
});
