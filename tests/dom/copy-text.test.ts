import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyText } from '../../lib/dom/copy-text.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** What is on the clipboard after the reader has pressed a button that copies a text. */
async function copiedByPress(text: string): Promise<{ done: boolean; pasted: string }> {
  const button = document.body.appendChild(document.createElement('button'));
  const field = document.body.appendChild(document.createElement('textarea'));
  const done = new Promise<boolean>((resolve) => {
    button.addEventListener('click', () => resolve(copyText(text)));
  });
  await userEvent.click(button);
  const wasDone = await done;
  await userEvent.click(field);
  await userEvent.paste();
  return { done: wasDone, pasted: field.value };
}

describe('a text to be copied', () => {
  it('is on the clipboard, on a page served over plain http too, and the page’s selection stays', async () => {
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard); // as over http
    const heard = vi.fn();
    document.addEventListener('copy', heard);
    expect(await copiedByPress('提法: 一\n二')).toEqual({ done: true, pasted: '提法: 一\n二' });
    document.removeEventListener('copy', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is copied by the old command where the page forbids the new way', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    expect(await copiedByPress('提法')).toEqual({ done: true, pasted: '提法' });
  });
});
