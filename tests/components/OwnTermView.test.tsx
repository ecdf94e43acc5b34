import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card, type SaveStatus } from '../../components/Card.tsx';
import type { OwnTerm } from '../../lib/core/own-terms/own-term.ts';
import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import { ownTerm } from '../core/own-terms/own-terms.ts';
import { NO_WISHES, NOTHING, PLAIN_TERM, WORDS } from './contents.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const MINE = ownTerm('高水平开放', {
  renderings: ['opening at a high level', 'high-level opening'],
  note: 'Our style guide\nwants this one.',
  source: 'style guide 2026',
  site: 'people.example',
});

function showCard(term: Partial<OwnTerm>, content: Partial<LookUp> = {}, status: SaveStatus = { kind: 'idle' }) {
  const [edits, removals, restores, reports] = [recorder<[]>(), recorder<[]>(), recorder<[]>(), recorder<[]>()];
  const own = { term: { ...MINE, ...term }, pinyin: 'gāo shuǐpíng kāifàng', parts: [] };
  show(
    <Card
      content={{ ...NOTHING, own, ...content }}
      status={status}
      {...NO_WISHES}
      onEdit={edits.call}
      onRemove={removals.call}
      onRestore={restores.call}
      onReport={reports.call}
    />,
  );
  return { edits: edits.calls, removals: removals.calls, restores: restores.calls, reports: reports.calls };
}

describe('the card of the reader’s own term', () => {
  it('says that it is theirs, where it holds, and what they wrote', () => {
    showCard({});
    expect(texts('.own .rendering')).toEqual(['opening at a high level', 'high-level opening']);
    expect(texts('.own .source')).toEqual(['yoursstyle guide 2026 · only on people.example']);
    expect(texts('.own-note')).toEqual(['Our style guide wants this one.']);
    expect(find('.card').getAttribute('aria-label')).toBe('高水平开放');
    showCard({ site: null, source: '', note: '' });
    expect(texts('.own .source')).toEqual(['yours']);
    expect(document.querySelector('.own-note')).toBeNull();
  });

  it('has the glossary’s below it, then the dictionary, and one star', () => {
    showCard({}, { term: PLAIN_TERM, words: WORDS });
    expect(texts('.headword')).toEqual(['高水平开放', '高水平开放']);
    expect(texts('.rendering').at(-1)).toBe('high-standard opening up');
    expect(document.querySelectorAll('.save')).toHaveLength(1);
    expect(find('.own').querySelector('.save')).not.toBeNull();
  });

  it('can be changed and deleted, and brought back', async () => {
    const { edits, removals } = showCard({});
    await userEvent.click(button('Edit'));
    await userEvent.click(button('Delete'));
    expect([edits.length, removals.length]).toEqual([1, 1]);
    const { restores } = showCard({}, {}, { kind: 'removed' });
    expect(texts('.status')).toEqual(['Deleted “高水平开放”.Undo']);
    await userEvent.click(button('Undo'));
    expect(restores).toHaveLength(1);
  });

  it('obeys no script of the page', () => {
    const { edits, removals } = showCard({});
    button('Edit').click();
    button('Delete').click();
    expect([edits, removals]).toEqual([[], []]);
  });
});

describe('a mistake in the glossary', () => {
  it('can be reported from its card, not from the reader’s own', async () => {
    const { reports } = showCard({}, { term: PLAIN_TERM });
    await userEvent.click(button('This is wrong'));
    expect(reports).toHaveLength(1);
    showCard({});
    expect(texts('.actions button')).toEqual(['Edit', 'Delete']);
  });

  it('has been copied once the card says so', () => {
    showCard({}, { term: PLAIN_TERM }, { kind: 'reported' });
    expect(texts('.status')).toEqual([expect.stringContaining('A report is on the clipboard.')]);
  });
});
