import { describe, expect, it } from 'vitest';
import cardStyles from '../../components/card.css?inline';
import tokens from '../../components/tokens.css?inline';
import { type Anchor, createSurface, place, type Size } from '../../lib/dom/surface.ts';
import { addStyle, atEnd, one, openPage } from './page.ts';

const LINE: Anchor = { left: 100, top: 200, right: 300, bottom: 220 };
const WINDOW: Size = { width: 1000, height: 700 };

describe('place', () => {
  it.each<[title: string, anchor: Anchor | 'corner', box: Size, window: Size, at: [x: number, y: number]]>([
    ['below the line if there is room', LINE, { width: 380, height: 300 }, WINDOW, [100, 226]],
    ['just below it', LINE, { width: 380, height: 466 }, WINDOW, [100, 226]],
    ['above it if not', { ...LINE, top: 500, bottom: 520 }, { width: 380, height: 300 }, WINDOW, [100, 194]],
    ['just above it', { ...LINE, top: 400, bottom: 420 }, { width: 380, height: 386 }, WINDOW, [100, 8]],
    [
      'below it, made lower, where neither fits and below is more',
      LINE,
      { width: 380, height: 600 },
      WINDOW,
      [100, 226],
    ],
    [
      'above it, made lower, where neither fits and above is more',
      { ...LINE, top: 500, bottom: 520 },
      { width: 380, height: 600 },
      WINDOW,
      [100, 8],
    ],
    ['not beyond the right edge', { ...LINE, left: 900 }, { width: 380, height: 300 }, WINDOW, [612, 226]],
    ['not beyond the left edge', { ...LINE, left: -50 }, { width: 380, height: 300 }, WINDOW, [8, 226]],
    [
      'at the left edge of a window too narrow',
      LINE,
      { width: 380, height: 300 },
      { width: 320, height: 700 },
      [8, 226],
    ],
    [
      'at the upper edge of a window too low',
      LINE,
      { width: 380, height: 300 },
      { width: 1000, height: 250 },
      [100, 8],
    ],
    ['in the lower right corner', 'corner', { width: 380, height: 100 }, WINDOW, [604, 584]],
  ])('puts the box %s', (_, anchor, box, window, [x, y]) => {
    expect(place(anchor, box, window)).toMatchObject({ x, y });
  });

  it('never puts it over the line, wherever that is', () => {
    for (let top = 0; top <= WINDOW.height - 20; top += 10) {
      for (const height of [80, 300, 440, 900]) {
        const { y, room } = place({ ...LINE, top, bottom: top + 20 }, { width: 380, height }, WINDOW);
        const bottom = y + Math.min(height, room);
        expect(bottom <= top || y >= top + 20, `line at ${top}, box of ${height}`).toBe(true);
        expect(y >= 8 && bottom <= WINDOW.height - 8).toBe(true);
      }
    }
  });
});

function openSurface() {
  const surface = createSurface(tokens + cardStyles);
  atEnd(surface.remove);
  const card = document.createElement('div');
  card.className = 'card';
  card.innerHTML = '<p>提法</p>';
  surface.root.append(card);
  return { surface, card };
}

describe('a surface', () => {
  it('can be pressed while a dialog of the page is open, and is beside the body again afterwards', () => {
    openPage('<dialog>对话</dialog>');
    const dialog = one('dialog') as HTMLDialogElement; // by its selector
    dialog.showModal();
    const { surface, card } = openSurface();
    surface.show(LINE);
    const { left, top } = card.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(surface.host);
    dialog.close();
    surface.show(LINE);
    expect(surface.host.parentElement).toBe(document.documentElement);
  });

  it('is no part of the page’s body', () => {
    const body = openPage('<p>中国</p>');
    const html = body.outerHTML;
    const { surface } = openSurface();
    surface.show(LINE);
    expect(surface.host.parentElement).toBe(document.documentElement);
    expect(body.outerHTML).toBe(html);
    expect(document.documentElement.textContent).not.toContain('提法');
  });

  it('stands beside the line it is shown for', () => {
    openPage('');
    const { surface } = openSurface();
    surface.show(LINE);
    const { left, top } = surface.host.getBoundingClientRect();
    expect([left, top]).toEqual([100, 226]);
    surface.show({ ...LINE, left: 150 });
    expect(surface.host.getBoundingClientRect().left).toBe(150);
  });

  it('lies over whatever the page puts on top', () => {
    openPage('<div style="position: fixed; inset: 0; z-index: 2147483647"></div>');
    const { surface, card } = openSurface();
    surface.show(LINE);
    expect(document.elementFromPoint(130, 240)).toBe(surface.host);
    expect(surface.root.elementFromPoint(130, 235)?.closest('.card')).toBe(card);
  });

  it.each([
    'html * { display: none !important }',
    'div, p { display: none !important; position: absolute; left: -999px }',
    'html * { visibility: hidden; opacity: 0; margin: 400px; border: 9px solid; position: static; transform: scale(0) }',
    'html > :not(head, body) { display: none !important }',
    '[popover] { left: 0 !important; top: 0 !important; inset: 0 !important; margin: auto !important }',
  ])('is out of reach of the style %j', (css) => {
    openPage('');
    const { surface, card } = openSurface();
    surface.show(LINE);
    const before = card.getBoundingClientRect().toJSON();
    expect(before.width).toBeGreaterThan(100);
    addStyle(css);
    expect(card.getBoundingClientRect().toJSON()).toEqual(before);
    expect(card.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
  });

  it('gives no style to the page', () => {
    openPage('<div class="card">中国</div>');
    const style = getComputedStyle(one('.card'));
    const before = [style.width, style.boxShadow, style.borderRadius];
    openSurface().surface.show(LINE);
    expect([style.width, style.boxShadow, style.borderRadius]).toEqual(before);
  });

  it('comes and goes', () => {
    openPage('');
    const { surface } = openSurface();
    expect(surface.isShown).toBe(false);
    surface.hide();
    surface.show(LINE);
    expect(surface.isShown).toBe(true);
    surface.hide();
    expect(surface.isShown).toBe(false);
    expect(surface.host.checkVisibility()).toBe(false);
    surface.show('corner');
    const { right, bottom } = surface.host.getBoundingClientRect();
    expect([document.documentElement.clientWidth - right, innerHeight - bottom]).toEqual([16, 16]);
    surface.remove();
    expect([surface.isShown, surface.host.isConnected]).toEqual([false, false]);
  });

  it('comes back although the page has swept it away', () => {
    openPage('');
    const { surface } = openSurface();
    surface.show(LINE);
    surface.host.remove();
    expect(surface.isShown).toBe(false);
    surface.show(LINE);
    expect(surface.isShown).toBe(true);
  });
});
