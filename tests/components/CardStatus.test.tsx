import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card, type SaveStatus } from '../../components/Card.tsx';
import type { SavedState } from '../../lib/core/protocol/look-up.ts';
import { handOf, NO_WISHES, NOTHING, PLAIN_TERM } from './contents.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const IDLE: SaveStatus = { kind: 'idle' };
const known = (encounters: number): SavedState => ({ kind: 'known', encounters });

function showCard(status: SaveStatus, savedState: SavedState = known(0)) {
  const [saves, undoes] = [recorder<[]>(), recorder<[]>()];
  const content = { ...NOTHING, term: PLAIN_TERM, savedState };
  show(<Card content={content} status={status} {...NO_WISHES} onSave={saves.call} onUndo={undoes.call} />);
  return { saves: saves.calls, undoes: undoes.calls };
}

describe('the status of a card', () => {
  it.each<[title: string, status: SaveStatus, savedState: SavedState, text: string[], pressed: boolean]>([
    ['nothing of what is not saved', IDLE, known(0), [], false],
    ['what is in the notebook', IDLE, known(3), ['Sentences kept: 3'], true],
    ['the first saving', { kind: 'saved', encounters: 1 }, known(0), ['Saved.Undo'], true],
    ['another saving', { kind: 'saved', encounters: 4 }, known(3), ['Saved. Met 4 times.Undo'], true],
    ['nothing once the first is undone', { kind: 'undone', encounters: 0 }, known(0), [], false],
    ['nothing once another is undone', { kind: 'undone', encounters: 3 }, known(3), [], true],
    [
      'a failure to save',
      { kind: 'failed', code: 'storage-full' },
      known(0),
      [
        'Not saved: the disk or the browser’s storage is full. What was saved before is safe. Make room, then do it again.',
      ],
      false,
    ],
    [
      'a failure without a text of its own',
      { kind: 'failed', code: 'no-such-code' },
      known(2),
      ['That did not work. Nothing was changed; please try again.'],
      true,
    ],
    [
      'a notebook that cannot be opened',
      IDLE,
      { kind: 'unavailable', code: 'storage-newer' },
      ['The notebook was written by a newer Tifa. Update Tifa to open it; nothing has been changed.'],
      false,
    ],
  ])('tells of %s', (_, status, savedState, text, pressed) => {
    showCard(status, savedState);
    expect(texts('.status')).toEqual(text);
    expect(find('.save').getAttribute('aria-pressed')).toBe(String(pressed));
    expect(find('.save').getAttribute('aria-label')).toBe(
      pressed ? 'Saved. Add this sentence too' : 'Save to the notebook',
    );
  });

  it('is read out as an alert when it is a failure, as a status when it is not', () => {
    showCard({ kind: 'failed', code: 'storage-refused' });
    expect(find('.status').getAttribute('role')).toBe('alert');
    showCard({ kind: 'saved', encounters: 1 });
    expect(find('.status').getAttribute('role')).toBe('status');
  });
});

describe('what the card says', () => {
  it('is one thing at a time: what the reader did last', () => {
    const content = { ...NOTHING, term: PLAIN_TERM };
    const hand = handOf({ said: { kind: 'changed' }, notes: { status: 'known', tags: [], note: '' } });
    show(<Card content={content} {...NO_WISHES} status={{ kind: 'saved', encounters: 1 }} hand={hand} />);
    expect(texts('.status')).toEqual([]);
    expect(texts('.said')).toEqual(['Changed. Undo']);
    expect(texts('.status-choice .menu-button')).toEqual(['Known']);
  });
});

describe('the star', () => {
  it('saves when the reader clicks it', async () => {
    const { saves } = showCard(IDLE);
    await userEvent.click(find('.save'));
    expect(saves).toHaveLength(1);
  });

  it('saves when the reader presses a key on it', async () => {
    const { saves } = showCard(IDLE);
    find('.save').focus();
    await userEvent.keyboard('{Enter}');
    expect(saves).toHaveLength(1);
  });

  it('does not save when a script of the page clicks it', () => {
    const { saves } = showCard(IDLE);
    find('.save').click();
    find('.save').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(saves).toEqual([]);
  });
});

describe('undo', () => {
  it('is for the reader, not for a script of the page', async () => {
    const { undoes } = showCard({ kind: 'saved', encounters: 1 });
    button('Undo').click();
    expect(undoes).toEqual([]);
    await userEvent.click(button('Undo'));
    expect(undoes).toHaveLength(1);
  });
});
