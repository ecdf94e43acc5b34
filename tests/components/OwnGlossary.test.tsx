import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DeletedOwnTerms } from '../../components/DeletedOwnTerms.tsx';
import { OwnGlossary } from '../../components/OwnGlossary.tsx';
import { type ImportState, OwnImport } from '../../components/OwnImport.tsx';
import { deletedOwnTerm, type KeptOwnTerm, writtenOwnTerm } from '../../lib/core/own-terms/kept-own-term.ts';
import type { OwnTerm } from '../../lib/core/own-terms/own-term.ts';
import { ownTerm } from '../core/own-terms/own-terms.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const TERMS = [
  ownTerm('双碳', {
    pinyin: 'shuāngtàn',
    forms: ['双碳目标'],
    renderings: ['dual carbon', 'carbon goals'],
    note: 'ours',
  }),
  ownTerm('人民至上', { site: 'people.example', source: 'style guide', changedAt: Date.UTC(2026, 10, 2, 12) }),
];

function showGlossary({
  terms = TERMS,
  total = 2,
  query = '',
}: {
  terms?: OwnTerm[];
  total?: number;
  query?: string;
} = {}) {
  const wishes = {
    onQuery: recorder<[string]>(),
    onAdd: recorder<[]>(),
    onEdit: recorder<[OwnTerm]>(),
    onDelete: recorder<[OwnTerm]>(),
    onUndo: recorder<[]>(),
    onPick: recorder<[File]>(),
    onExport: recorder<[string]>(),
  };
  show(
    <OwnGlossary
      terms={terms}
      total={total}
      query={query}
      language="en"
      deleted={null}
      onQuery={wishes.onQuery.call}
      onAdd={wishes.onAdd.call}
      onEdit={wishes.onEdit.call}
      onDelete={wishes.onDelete.call}
      onUndo={wishes.onUndo.call}
      onPick={wishes.onPick.call}
      onExport={wishes.onExport.call}
    >
      {null}
    </OwnGlossary>,
  );
  return wishes;
}

describe('the reader’s glossary', () => {
  it('lists the terms with their forms, renderings, notes, and where they hold', () => {
    showGlossary();
    expect(texts('.entry-word')).toEqual(['双碳', '人民至上']);
    expect(texts('.entry-traditional')).toEqual(['双碳目标']);
    expect(texts('.entry-meaning')).toEqual(['dual carbon · carbon goals', 'rendering of 人民至上']);
    expect(texts('.own-note')).toEqual(['ours']);
    expect(texts('.own-facts')).toEqual([
      expect.stringContaining('everywhere'),
      'style guide · only on people.example · Nov 2, 2026',
    ]);
  });

  it('hands on what the reader wants', async () => {
    const wishes = showGlossary();
    await userEvent.click(button('Edit 双碳'));
    await userEvent.click(button('Delete 人民至上'));
    await userEvent.click(button('Add a term'));
    await userEvent.click(button('TBX'));
    expect(wishes.onEdit.calls).toEqual([[TERMS[0]]]);
    expect(wishes.onDelete.calls).toEqual([[TERMS[1]]]);
    expect(wishes.onAdd.calls).toHaveLength(1);
    expect(wishes.onExport.calls).toEqual([['tbx']]);
  });

  it('takes a file by the button and by dropping', async () => {
    const { onPick } = showGlossary();
    const file = new File(['term,rendering'], 'terms.csv');
    await userEvent.upload(find('input[type=file]'), file);
    const dropped = new DataTransfer();
    dropped.items.add(file);
    find('.entries').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    expect(onPick.calls.map(([{ name }]) => name)).toEqual(['terms.csv', 'terms.csv']);
  });

  it('offers no export of nothing, and says how to begin', () => {
    showGlossary({ terms: [], total: 0 });
    expect(texts('.empty')).toEqual([expect.stringContaining('press Alt+Shift+G')]);
    expect(document.querySelector('.own-exports')).toBeNull();
  });
});

describe('an import', () => {
  function showImport(state: ImportState) {
    const [applied, closed] = [recorder<[]>(), recorder<[]>()];
    show(<OwnImport state={state} onApply={applied.call} onClose={closed.call} />);
    return { applied: applied.calls, closed: closed.calls };
  }

  it('says what it would do before it does', async () => {
    const plan = { kind: 'plan', name: 'a.csv', added: 12, changed: 3, unchanged: 40, unused: ['client'] } as const;
    const { applied } = showImport(plan);
    expect(texts('.message p')).toEqual([
      '“a.csv”: 12 new, 3 changed, 40 the same. Nothing has been imported yet.',
      'Columns not used: client',
    ]);
    await userEvent.click(button('Import'));
    expect(applied).toHaveLength(1);
  });

  it('is not offered where nothing would change', () => {
    showImport({ kind: 'plan', name: 'a.csv', added: 0, changed: 0, unchanged: 40, unused: [] });
    expect(texts('button')).toEqual(['Close']);
  });

  it('that is refused names each line and what is wrong there, a hundred at most', () => {
    const problems = Array.from(
      { length: 102 },
      (_, i) => ({ line: i + 2, code: 'headword_short', detail: '碳' }) as const,
    );
    showImport({ kind: 'problems', name: 'a.csv', problems });
    expect(texts('.own-import-problems li')).toHaveLength(100);
    expect(texts('.own-import-problems li')[0]).toBe(
      'Line 2: “碳” is a single character; it would light up inside other words.',
    );
    expect(texts('.quiet')).toEqual(['… and 2 more.']);
    expect(texts('button')).toEqual(['Close']);
  });
});

describe('own terms that were deleted', () => {
  const deleted = deletedOwnTerm(writtenOwnTerm(ownTerm('双碳'), undefined, 1), Date.UTC(2026, 10, 20, 12));

  it('are out of the way, and come back by a press', async () => {
    const restored = recorder<[KeptOwnTerm]>();
    show(<DeletedOwnTerms terms={[deleted]} language="en" onRestore={restored.call} />);
    expect(find<HTMLDetailsElement>('details').open).toBe(false);
    await userEvent.click(find('summary'));
    expect(texts('.entry')[0]).toContain('rendering of 双碳');
    await userEvent.click(button('Restore'));
    expect(restored.calls).toEqual([[deleted]]);
  });

  it('are not spoken of where there are none', () => {
    show(<DeletedOwnTerms terms={[]} language="en" onRestore={recorder<[KeptOwnTerm]>().call} />);
    expect(texts('details')).toEqual([]);
  });
});
