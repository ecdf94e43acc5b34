import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import cardStyles from '../../components/card.css?inline';
import tokens from '../../components/tokens.css?inline';
import { type CardBoxOptions, createCardBox } from '../../lib/dom/card-box.ts';
import { atEnd, one, openPage, wait } from './page.ts';

const LINE = { left: 100, top: 100, right: 300, bottom: 120 };

/** A card with a button, a word that leads further and a field; `said` is what the reader asked of it, in order. */
function openBox(more: Partial<CardBoxOptions> = {}, content = '') {
  const said: string[] = [];
  const ended = new AbortController();
  const box = createCardBox({
    styles: tokens + cardStyles,
    settings: () => ({ cardTrigger: 'rest', singleKeys: false }),
    isOpen: () => true,
    hasMore: () => true,
    onPin: () => said.push('pin'),
    onMore: () => said.push('more'),
    onBack: () => said.push('back'),
    onClose: () => said.push('close'),
    onEscape: () => said.push('escape'),
    onWalk: (step) => said.push(`walk ${step}`),
    onFront: () => {},
    signal: ended.signal,
    ...more,
  });
  atEnd(() => {
    ended.abort();
    box.remove();
  });
  const card = document.createElement('div');
  card.className = 'card';
  card.tabIndex = -1;
  card.innerHTML = `<div class="grip"></div><p>提法</p><button class="inner"><span>词</span></button><input>${content}`;
  box.root.append(card);
  box.place(LINE);
  return { box, card, said, within: (selector: string) => one(selector, box.root) };
}

describe('beside a card that the keyboard is not in', () => {
  it('Enter opens more of it and Shift+Enter pins it', async () => {
    openPage('<p>中国</p>');
    const { said } = openBox();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(said).toEqual(['more', 'pin']);
  });

  it.each(['<input>', '<button>问</button>', '<a href="#x">链</a>', '<div contenteditable>文</div>'])(
    'keys stay with the page where it waits for them: %s',
    async (html) => {
      openPage(html);
      const { said } = openBox();
      (document.body.firstElementChild as HTMLElement).focus(); // each of them takes the focus
      await userEvent.keyboard('{Enter}');
      expect(said).toEqual([]);
    },
  );

  it('Space and arrows stay with the page, which they scroll', async () => {
    openPage('<p>中国</p>');
    const { said } = openBox();
    await userEvent.keyboard(' {ArrowDown}{ArrowUp}');
    expect(said).toEqual([]);
  });

  it('nothing happens where the card is pinned', async () => {
    openPage('<p>中国</p>');
    const { said } = openBox({ isOpen: () => false });
    await userEvent.keyboard('{Enter}');
    expect(said).toEqual([]);
  });
});

describe('with the keyboard in the card', () => {
  it('its keys are its own, and the page hears none of them', async () => {
    openPage('<p>中国</p>');
    let heard = 0;
    document.body.addEventListener('keydown', () => heard++);
    const { box, said } = openBox();
    box.takeFocus();
    await userEvent.keyboard('{Enter}{Backspace}{Alt>}{ArrowLeft}{/Alt}{Shift>}{Enter}{/Shift}{Escape}jk');
    expect(said).toEqual(['more', 'back', 'back', 'pin', 'escape']);
    expect(heard).toBe(0);
  });

  it('letters are keys only where the reader wants that', async () => {
    openPage('<p>中国</p>');
    const { box, said } = openBox({ settings: () => ({ cardTrigger: 'rest', singleKeys: true }) });
    box.takeFocus();
    await userEvent.keyboard('jkp');
    expect(said).toEqual(['walk 1', 'walk -1', 'pin']);
  });

  it('what is typed into a field stays in it, but for Escape', async () => {
    openPage('<p>中国</p>');
    const { said, within } = openBox({ settings: () => ({ cardTrigger: 'rest', singleKeys: true }) });
    within('input').focus();
    await userEvent.keyboard('jp{Backspace}{Enter}{Escape}');
    expect((within('input') as HTMLInputElement).value).toBe('j'); // an input by its selector
    expect(said).toEqual(['escape']);
  });

  it('goes back to where it was on the page when the card closes', () => {
    openPage('<p>中国</p><button>页</button>');
    one('button').focus();
    const { box } = openBox();
    box.takeFocus();
    expect([document.activeElement === box.root.host, box.hasKeyboard]).toEqual([true, true]);
    box.hide();
    expect(document.activeElement).toBe(one('button'));
    expect(box.hasKeyboard).toBe(false);
  });

  it('stays in the card when what had it there goes', () => {
    openPage('<p>中国</p>');
    const { box, card, within } = openBox();
    within('button').focus();
    box.renew(() => within('button').remove());
    expect(box.root.activeElement).toBe(card);
  });

  it('is not in a card whose button was only clicked', async () => {
    openPage('<p>中国</p>');
    const { box, within } = openBox();
    await userEvent.click(within('button'));
    expect(box.hasKeyboard).toBe(false);
  });
});

describe('the pointer in the card', () => {
  it('pins it by a press on the card, not by one on something that does something', async () => {
    openPage('<p>中国</p>');
    const { said, within } = openBox();
    await userEvent.click(within('button'));
    await userEvent.click(within('input'));
    expect(said).toEqual([]);
    await userEvent.click(within('p'));
    expect(said).toEqual(['pin']);
  });

  it('opens a word by resting on it, and not by passing over it', async () => {
    openPage('<p>中国</p>');
    const { card, within } = openBox();
    const opened: string[] = [];
    within('button').addEventListener('click', (event) => {
      opened.push(event.target instanceof HTMLElement ? event.target.tagName : '');
    });
    const move = (element: Element) =>
      element.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
    move(within('span'));
    move(card);
    await wait(600);
    expect(opened).toEqual([]);
    move(within('span'));
    await expect.poll(() => opened).toEqual(['SPAN']);
  });

  it('opens more of it by scrolling beyond its end, and the page stays where it is', () => {
    openPage('<p>中国</p>');
    const { said, within } = openBox();
    const wheel = (deltaY: number) => {
      const event = new WheelEvent('wheel', { deltaY, bubbles: true, composed: true, cancelable: true });
      within('p').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([wheel(-40), said.length]).toEqual([true, 0]);
    expect([wheel(40), said]).toEqual([true, ['more']]);
  });

  it('scrolls what is longer than its room', () => {
    openPage('<p>中国</p>');
    const { said, within } = openBox({}, '<div style="height: 2000px"></div>');
    const event = new WheelEvent('wheel', { deltaY: 40, bubbles: true, composed: true, cancelable: true });
    within('p').dispatchEvent(event);
    expect([event.defaultPrevented, said]).toEqual([false, []]);
  });
});

/** Presses, moves and lets go of what drags a card. */
function drag(grip: HTMLElement, by: { readonly x: number; readonly y: number }): void {
  grip.setPointerCapture = () => {};
  const send = (kind: string, x: number, y: number) =>
    grip.dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true, clientX: x, clientY: y }));
  send('pointerdown', 200, 200);
  send('pointermove', 200 + by.x / 2, 200 + by.y / 2);
  send('pointermove', 200 + by.x, 200 + by.y);
  send('pointerup', 200 + by.x, 200 + by.y);
}

describe('the grip', () => {
  it('moves the card, and not out of the window', () => {
    openPage('<p>中国</p>');
    const { box, within } = openBox();
    const { left, top } = box.bounds;
    drag(within('.grip'), { x: 60, y: 40 });
    expect(box.bounds).toMatchObject({ left: left + 60, top: top + 40 });
    drag(within('.grip'), { x: -900, y: -900 });
    expect(box.bounds).toMatchObject({ left: 8, top: 8 });
  });

  it('keeps the card where it was put when that is drawn anew', () => {
    openPage('<p>中国</p>');
    const { box, within } = openBox();
    drag(within('.grip'), { x: 60, y: 40 });
    const { left, top } = box.bounds;
    box.place(null);
    expect(box.bounds).toMatchObject({ left, top });
  });

  it('draws a sheet down: far enough, and it closes', () => {
    openPage('<p>中国</p>');
    const { box, card, said, within } = openBox();
    card.classList.add('sheet');
    box.place('sheet');
    expect(box.bounds.bottom).toBe(innerHeight);
    drag(within('.grip'), { x: 0, y: 30 });
    expect(said).toEqual([]);
    drag(within('.grip'), { x: 0, y: 120 });
    expect(said).toEqual(['close']);
  });
});
