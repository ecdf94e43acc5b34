import { afterEach, describe, expect, it } from 'vitest';
import { rememberFocus } from '../../lib/dom/remember-focus.ts';
import { selectedText } from '../../lib/dom/selected-text.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function paragraph(text: string): Text {
  const p = document.body.appendChild(document.createElement('p'));
  return p.appendChild(document.createTextNode(text));
}

describe('the reader', () => {
  it('is put back to what they had selected', () => {
    const text = paragraph('实现共同富裕。');
    const field = document.body.appendChild(document.createElement('input'));
    getSelection()?.setBaseAndExtent(text, 2, text, 6);
    const giveBack = rememberFocus();
    field.value = 'x';
    field.select();
    getSelection()?.removeAllRanges();
    giveBack();
    expect(String(getSelection())).toBe('共同富裕');
  });

  it('is put back to the field of the page they were in', () => {
    const [theirs, ours] = [document.createElement('input'), document.createElement('input')];
    document.body.append(theirs, ours);
    theirs.focus();
    const giveBack = rememberFocus();
    ours.focus();
    giveBack();
    expect(document.activeElement).toBe(theirs);
  });

  it('is left alone where the page has taken the text away', () => {
    const text = paragraph('实现共同富裕。');
    getSelection()?.setBaseAndExtent(text, 2, text, 6);
    const giveBack = rememberFocus();
    text.parentElement?.remove();
    giveBack();
    expect(String(getSelection())).toBe('');
  });
});

describe('what is selected', () => {
  it('is known with the line of its end on screen', () => {
    const text = paragraph('实现共同富裕。');
    getSelection()?.setBaseAndExtent(text, 2, text, 6);
    const range = document.createRange();
    range.setStart(text, 2);
    range.setEnd(text, 6);
    const { left, bottom } = range.getBoundingClientRect();
    expect(selectedText()).toMatchObject({ text: '共同富裕', anchor: { left, bottom } });
  });

  it('is nothing where nothing is, or only space', () => {
    getSelection()?.removeAllRanges();
    expect(selectedText()).toBeNull();
    const text = paragraph('实现 共同富裕。');
    getSelection()?.setBaseAndExtent(text, 2, text, 3);
    expect(selectedText()).toBeNull();
  });
});
