import { afterEach, describe, expect, it } from 'vitest';
import { isHtml } from '../../lib/core/text/source-text.ts';
import { watchBroughtText } from '../../lib/dom/brought-text.ts';
import { forgetText, keepText, keptText } from '../../lib/dom/kept-text.ts';
import { LARGEST_FILE, readFile } from '../../lib/dom/read-file.ts';
import { endOfTest } from './page.ts';

const SOURCE = { name: '渔港.txt', text: '渔港建成。', encoding: 'utf-8', damaged: false };

afterEach(() => sessionStorage.clear());

describe('a file', () => {
  it('is read in the encoding it is written in', async () => {
    const bytes = Uint8Array.of(0xd3, 0xe6, 0xb8, 0xdb, 0xbd, 0xa8, 0xb3, 0xc9, 0xa1, 0xa3);
    expect(await readFile(new File([bytes], '渔港.txt'))).toEqual({
      ok: true,
      value: { ...SOURCE, encoding: 'gb18030' },
    });
  });

  it.each([
    ['empty', new File([' \n'], 'a.txt')],
    ['too-large', new File([new Uint8Array(LARGEST_FILE + 1)], 'a.txt')],
    ['not-text', new File([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff)], 'a.docx')],
  ])('that is %s is refused for that', async (code, file) => {
    expect(await readFile(file)).toMatchObject({ ok: false, code });
  });

  it('that has gone is refused for that', async () => {
    const gone = new File(['字'], 'a.txt');
    Object.defineProperty(gone, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect(await readFile(gone)).toMatchObject({ ok: false, code: 'unreadable' });
  });

  it.each([
    ['a.html', '字', true],
    ['a.HTM', '字', true],
    ['a', '<!DOCTYPE html><p>字', true],
    ['a.txt', '<html>', false],
    ['a', '字<html>', false],
    ['', '<html> 是网页的开头', false],
  ])('called %j that begins %j is a web page: %s', (name, text, expected) => {
    expect(isHtml({ ...SOURCE, name, text })).toBe(expected);
  });
});

describe('the text that is being read', () => {
  it('is kept for a reload', () => {
    keepText(SOURCE);
    expect(keptText()).toEqual(SOURCE);
    forgetText();
    expect(keptText()).toBeNull();
  });

  it('is not kept where it is longer than a tab may keep', () => {
    keepText(SOURCE);
    keepText({ ...SOURCE, text: '字'.repeat(20_000_000) });
    expect(keptText()).toBeNull();
  });

  it.each(['{', '{"name":1}', 'null'])('is not taken from what else lies there: %s', (stored) => {
    sessionStorage.setItem('text', stored);
    expect(keptText()).toBeNull();
  });
});

describe('what the reader drops or pastes', () => {
  function watched() {
    const brought: unknown[] = [];
    watchBroughtText({
      onFile: ({ name }) => brought.push(name),
      onText: (text) => brought.push(text),
      onHeld: (isHeld) => brought.push(isHeld),
      signal: endOfTest(),
    });
    return brought;
  }

  function transfer(text: string, file?: File): DataTransfer {
    const data = new DataTransfer();
    if (text) data.setData('text/plain', text);
    if (file) data.items.add(file);
    return data;
  }

  const event = (type: string, dataTransfer: DataTransfer) =>
    new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  const paste = (text: string) =>
    new ClipboardEvent('paste', { clipboardData: transfer(text), bubbles: true, cancelable: true });

  it('is opened here instead of the browser’s opening it in our place', () => {
    const brought = watched();
    const dropped = transfer('', new File(['字'], '渔港.txt'));
    expect(document.body.dispatchEvent(event('dragover', dropped))).toBe(false);
    expect(document.body.dispatchEvent(event('drop', dropped))).toBe(false);
    document.body.dispatchEvent(event('drop', transfer('渔港建成。')));
    expect(brought).toEqual([true, false, '渔港.txt', false, '渔港建成。']);
  });

  it('is read at once when pasted, but not into what the reader is writing', () => {
    const brought = watched();
    const area = document.createElement('textarea');
    document.body.append(area);
    area.dispatchEvent(paste('渔港建成。'));
    area.value = '渔港';
    area.dispatchEvent(paste('建成。'));
    document.body.dispatchEvent(paste('  '));
    expect(brought).toEqual(['渔港建成。']);
  });
});
