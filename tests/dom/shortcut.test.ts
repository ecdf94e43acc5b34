import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { onShortcut, parseShortcut } from '../../lib/dom/shortcut.ts';
import { endOfTest, one, openPage } from './page.ts';

const NONE = { alt: false, shift: false, ctrl: false, meta: false };

describe('parseShortcut', () => {
  it.each([
    ['Alt+Shift+P', { ...NONE, alt: true, shift: true, code: 'KeyP' }],
    ['⌥⇧P', { ...NONE, alt: true, shift: true, code: 'KeyP' }],
    ['⌃⌘7', { ...NONE, ctrl: true, meta: true, code: 'Digit7' }],
    ['Ctrl+Shift+9', { ...NONE, ctrl: true, shift: true, code: 'Digit9' }],
    ['MacCtrl+Command+K', { ...NONE, ctrl: true, meta: true, code: 'KeyK' }],
    ['', null],
    ['F5', null],
    ['Ctrl+F12', null],
    ['Alt+Comma', null],
    ['MediaPlayPause', null],
  ])('reads %j', (shortcut, chord) => {
    expect(parseShortcut(shortcut)).toEqual(chord);
  });
});

describe('onShortcut', () => {
  function count(shortcut: string): { times: number; keys: KeyboardEvent[] } {
    openPage('<input>');
    const counted: { times: number; keys: KeyboardEvent[] } = { times: 0, keys: [] };
    const signal = endOfTest();
    onShortcut(
      () => shortcut,
      () => counted.times++,
      signal,
    );
    document.addEventListener('keydown', (event) => counted.keys.push(event), { signal });
    return counted;
  }

  it.each([
    ['to the shortcut', 'Alt+Shift+K', '{Alt>}{Shift>}K{/Shift}{/Alt}', 1],
    ['to the suggested one where none is assigned', '', '{Alt>}{Shift>}P{/Shift}{/Alt}', 1],
    ['not the suggested one where another is assigned', 'Alt+Shift+K', '{Alt>}{Shift>}P{/Shift}{/Alt}', 0],
    ['not the key alone', 'Alt+Shift+P', 'P', 0],
    ['not with a further modifier', 'Alt+P', '{Alt>}{Shift>}P{/Shift}{/Alt}', 0],
    ['to none that it cannot read', 'F7', '{F7}', 0],
  ])('reacts %s', async (_, shortcut, typed, times) => {
    const counted = count(shortcut);
    await userEvent.keyboard(typed);
    expect(counted.keys.length).toBeGreaterThan(0);
    expect(counted.times).toBe(times);
  });

  it('reacts to the suggested one until the assigned one is known', async () => {
    openPage('');
    let [shortcut, times] = ['', 0];
    onShortcut(
      () => shortcut,
      () => times++,
      endOfTest(),
    );
    await userEvent.keyboard('{Alt>}{Shift>}P{/Shift}{/Alt}');
    expect(times).toBe(1);
    shortcut = 'Alt+Shift+K';
    await userEvent.keyboard('{Alt>}{Shift>}PK{/Shift}{/Alt}');
    expect(times).toBe(2);
  });

  it('keeps the key from the page where it reacts, and only there', async () => {
    const counted = count('Alt+Shift+K');
    await userEvent.keyboard('{Alt>}{Shift>}K{/Shift}P{/Alt}');
    expect(counted.keys.filter(({ defaultPrevented }) => defaultPrevented).map(({ code }) => code)).toEqual(['KeyK']);
  });

  it('ignores keys that a script of the page makes up', () => {
    const counted = count('Alt+Shift+P');
    one('input').dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyP', key: 'P', altKey: true, shiftKey: true, bubbles: true }),
    );
    expect([counted.keys.length, counted.times]).toEqual([1, 0]);
  });

  it('reacts no more after its end', async () => {
    openPage('');
    const ended = new AbortController();
    let times = 0;
    onShortcut(
      () => 'Alt+Shift+K',
      () => times++,
      ended.signal,
    );
    ended.abort();
    await userEvent.keyboard('{Alt>}{Shift>}K{/Shift}{/Alt}');
    expect(times).toBe(0);
  });
});
