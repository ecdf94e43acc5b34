import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteField } from '../../components/NoteField.tsx';
import { button, find, recorder, show, texts } from './screen.tsx';

let saved = recorder<[string]>();

beforeEach(() => {
  saved = recorder<[string]>();
});

function showNote(note: string, unkept: { text: string; code: string } | null = null): void {
  show(
    <>
      <NoteField note={note} unkept={unkept} onSave={saved.call} />
      <button type="button">elsewhere</button>
    </>,
  );
}

const field = () => find<HTMLTextAreaElement>('textarea');
const isFolded = () => document.querySelector('textarea') === null;

/** Shows a note that the reader has unfolded. */
async function unfold(note = ''): Promise<void> {
  showNote(note);
  await userEvent.click(button(note === '' ? 'Add a note' : `Note: ${note}`));
}

describe('the note on an entry', () => {
  it('is a quiet line until the reader wants to write', async () => {
    await unfold('见第三章');
    expect(field().value).toBe('见第三章');
    expect(document.activeElement).toBe(field());
  });

  it('is saved by Enter, and folds with the keyboard where it was once it is kept', async () => {
    await unfold();
    await userEvent.keyboard(' 见第三章 {Enter}');
    expect(saved.calls).toEqual([['见第三章']]);
    showNote('见第三章');
    await expect.poll(isFolded).toBe(true);
    expect(texts('.note-line')).toEqual(['见第三章']);
    await expect.poll(() => document.activeElement).toBe(find('.note-line'));
  });

  it('has lines of its own by Shift+Enter', async () => {
    await unfold();
    await userEvent.keyboard('甲{Shift>}{Enter}{/Shift}乙{Enter}');
    expect(saved.calls).toEqual([['甲\n乙']]);
  });

  it('is saved when the reader goes elsewhere, who is not called back', async () => {
    await unfold();
    await userEvent.keyboard('甲');
    await userEvent.click(button('elsewhere'));
    expect(saved.calls).toEqual([['甲']]);
    showNote('甲');
    await expect.poll(isFolded).toBe(true);
    expect(document.activeElement).toBe(button('elsewhere'));
  });

  it('stays as it was by Escape, and where nothing was changed', async () => {
    await unfold('甲');
    await userEvent.keyboard('乙{Escape}');
    expect(isFolded()).toBe(true);
    await userEvent.click(button('Note: 甲'));
    await userEvent.keyboard('{Enter}');
    expect(isFolded()).toBe(true);
    expect(saved.calls).toEqual([]);
  });

  it('can be emptied', async () => {
    await unfold('甲');
    await userEvent.clear(field());
    await userEvent.keyboard('{Enter}');
    expect(saved.calls).toEqual([['']]);
  });

  it('that could not be kept stays as typed, with the reason, until it is typed anew', async () => {
    await unfold();
    await userEvent.keyboard('甲{Enter}');
    showNote('', { text: '甲', code: 'storage-full' });
    expect(field().value).toBe('甲');
    expect(texts('[role="alert"]')[0]).toContain('storage is full');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('乙');
    expect(texts('[role="alert"]')).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(saved.calls).toEqual([['甲'], ['甲乙']]);
  });

  it('that could not be kept before stands there when the entry is seen again', () => {
    showNote('', { text: '甲', code: 'storage-full' });
    expect(field().value).toBe('甲');
  });

  it('is not what a script of the page writes into the field', async () => {
    await unfold();
    field().value = '乙';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await userEvent.click(button('elsewhere'));
    expect(saved.calls).toEqual([]);
  });
});
