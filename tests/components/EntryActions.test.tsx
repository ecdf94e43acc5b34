import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EntryActions } from '../../components/EntryActions.tsx';
import type { EntryHand, HandState } from '../../components/entry-hand.ts';
import type { SavedItem } from '../../lib/core/vocabulary/entry.ts';
import { handOf } from './contents.ts';
import { button, recorder, show, texts } from './screen.tsx';

const ITEM: SavedItem = {
  kind: 'word',
  simplified: '会议',
  traditional: '會議',
  pinyin: 'huìyì',
  meaning: 'meeting',
};
const NOTES = { status: 'learning', tags: ['两会'], note: '见第三章' } as const;

function showActions(state: Partial<HandState>, wishes: Partial<EntryHand> = {}, item = ITEM): void {
  show(<EntryActions item={item} hand={handOf(state, wishes)} />);
}

describe('what can be done with what the card shows', () => {
  it('is hearing and copying, and note and tags once it is saved', () => {
    showActions({ canSpeak: true });
    expect(texts('.quiet-button')).toEqual([]);
    expect([button('Hear it'), button('Copy…')]).toHaveLength(2);
    showActions({ notes: NOTES });
    expect(texts('.quiet-button')).toEqual(['见第三章', '两会']);
  });

  it('is no hearing on a machine without a voice', () => {
    showActions({});
    expect(document.querySelector('[aria-label="Hear it"]')).toBeNull();
  });

  it('is heard by the reader’s press, not by a script’s', async () => {
    const heard = recorder<[]>();
    showActions({ canSpeak: true }, { onHear: heard.call });
    button('Hear it').click();
    expect(heard.calls).toEqual([]);
    await userEvent.click(button('Hear it'));
    expect(heard.calls).toHaveLength(1);
  });

  it('is copied in five ways, without those that there is nothing for', async () => {
    const copied = recorder<[string]>();
    showActions({}, { onCopy: copied.call });
    await userEvent.click(button('Copy…'));
    expect(texts('.menu-item')).toEqual(['Term', 'Term and pinyin', 'Rendering', 'Citation', 'Citation (Markdown)']);
    await userEvent.click(button('Citation'));
    expect(copied.calls).toEqual([['citation']]);
    showActions({}, {}, { ...ITEM, pinyin: '', meaning: '' });
    expect(texts('.menu-item')).toEqual(['Term', 'Citation', 'Citation (Markdown)']);
  });

  it('is said to be done, with the way back from a change', async () => {
    const back = recorder<[]>();
    showActions({ said: { kind: 'copied', choice: 'markdown' } });
    expect(texts('[role="status"]')).toEqual(['Citation copied (Markdown).']);
    showActions({ said: { kind: 'changed' } }, { onTakeBack: back.call });
    button('Undo').click();
    await userEvent.click(button('Undo'));
    expect(back.calls).toHaveLength(1);
  });

  it('is said to have failed, read out as an alert', () => {
    showActions({ said: { kind: 'failed', code: 'entry-gone' } });
    expect(texts('[role="alert"]')[0]).toContain('no longer in your notebook');
  });
});
