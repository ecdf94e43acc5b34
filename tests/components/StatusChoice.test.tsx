import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StatusChoice } from '../../components/StatusChoice.tsx';
import type { Status } from '../../lib/core/vocabulary/entry.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

function showChoice(status: Status | null) {
  const chosen = recorder<[Status]>();
  show(<StatusChoice status={status} onChoose={chosen.call} />);
  return chosen.calls;
}

const isOpen = () => find('.menu').matches(':popover-open');
const inFocus = () => document.activeElement?.textContent;

describe('the status of an entry', () => {
  it('stands on the button, and none where it is not saved', () => {
    showChoice('learning');
    expect(texts('.menu-button')).toEqual(['Learning']);
    expect(find('.menu-button').getAttribute('aria-label')).toBe('Status: Learning');
    showChoice(null);
    expect(texts('.menu-button')).toEqual(['']);
    expect(find('.menu-button').getAttribute('aria-label')).toBe('Save as…');
  });

  it('is chosen among four, the one in force marked', async () => {
    const calls = showChoice('known');
    expect(isOpen()).toBe(false);
    await userEvent.click(button('Status: Known'));
    expect(texts('.menu-item')).toEqual(['New', 'Learning', 'Known', 'Ignored']);
    expect(texts('[aria-checked="true"]')).toEqual(['Known']);
    await userEvent.click(button('Ignored'));
    expect(calls).toEqual([['ignored']]);
    expect(isOpen()).toBe(false);
  });

  it('is not chosen again where it is in force', async () => {
    const calls = showChoice('known');
    await userEvent.click(button('Status: Known'));
    await userEvent.click(find('[aria-checked="true"]'));
    expect(calls).toEqual([]);
  });

  it('is not chosen by a script of the page', async () => {
    const calls = showChoice(null);
    button('Known').click();
    expect(calls).toEqual([]);
  });
});

describe('a menu by keyboard', () => {
  it('opens on what is in force, goes round, and chooses', async () => {
    const calls = showChoice('known');
    button('Status: Known').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(inFocus).toBe('Known');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(inFocus()).toBe('New');
    await userEvent.keyboard('{ArrowUp}');
    expect(inFocus()).toBe('Ignored');
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    expect(calls).toEqual([['learning']]);
    expect(document.activeElement).toBe(find('.menu-button'));
  });

  it.each(['{Escape}', '{Tab}'])('closes by %s without choosing', async (key) => {
    const calls = showChoice(null);
    button('Save as…').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(inFocus).toBe('New');
    await userEvent.keyboard(key);
    expect(isOpen()).toBe(false);
    expect(calls).toEqual([]);
  });

  it('stays within the window wherever its button is', async () => {
    for (const place of ['top: 0; left: 0', 'top: 0; right: 0', 'bottom: 0; left: 0', 'bottom: 0; right: 0']) {
      showChoice('new');
      document.body.setAttribute('style', `position: fixed; ${place}`);
      await userEvent.click(button('Status: New'));
      const { left, top, right, bottom } = find('.menu').getBoundingClientRect();
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(innerWidth);
      expect(bottom).toBeLessThanOrEqual(innerHeight);
      await userEvent.keyboard('{Escape}');
    }
    document.body.removeAttribute('style');
  });
});
