import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ListedEntry, Vocabulary } from '../../components/Vocabulary.tsx';
import type { Entry } from '../../lib/core/vocabulary/entry.ts';
import { encounterOf, entryOf } from './contents.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const DAY = 86_400_000;
const MET = Date.UTC(2026, 10, 2, 12);

const MEETING: ListedEntry = { entry: entryOf(), encounters: [encounterOf()] };
const TERM: ListedEntry = {
  entry: entryOf({
    id: 'term:plain',
    item: {
      kind: 'term',
      termId: 'plain',
      simplified: '开放',
      traditional: '开放',
      pinyin: 'kāifàng',
      meaning: 'opening up',
    },
  }),
  encounters: [encounterOf({ id: 'e2' }), encounterOf({ id: 'e3' })],
};

type Given = { entries?: ListedEntry[]; total?: number; query?: string; now?: number; deleted?: string | null };

function showVocabulary({ entries = [MEETING, TERM], total = 2, query = '', now = MET, deleted = null }: Given = {}) {
  const [queries, deletions, undoes] = [recorder<[string]>(), recorder<[Entry]>(), recorder<[]>()];
  show(
    <Vocabulary
      entries={entries}
      total={total}
      query={query}
      now={now}
      language="en"
      deleted={deleted}
      onQuery={queries.call}
      onDelete={deletions.call}
      onUndo={undoes.call}
    />,
  );
  return { queries: queries.calls, deletions: deletions.calls, undoes: undoes.calls };
}

describe('the notebook', () => {
  it('lists what is saved: word, other script where it differs, pinyin, meaning', () => {
    showVocabulary();
    expect(texts('.entry-word')).toEqual(['会议', '开放']);
    expect(texts('.entry-traditional')).toEqual(['會議']);
    expect(texts('.entry .pinyin')).toEqual(['huìyì', 'kāifàng']);
    expect(texts('.entry-meaning')).toEqual(['meeting', 'opening up']);
    expect(texts('.vocabulary-tools .quiet')).toEqual(['2 saved']);
  });

  it('has the latest sentence of each, the word marked in it', () => {
    showVocabulary({ entries: [MEETING] });
    expect(texts('.entry-sentence > span')).toEqual(['中央经济工作会议在北京举行。']);
    expect(texts('mark')).toEqual(['会议']);
  });

  it('tells where and how often it was met and when it is due', () => {
    showVocabulary();
    expect(texts('footer')).toEqual([
      '要闻 · Nov 2, 2026 · Met once · due Nov 3, 2026',
      '要闻 · Nov 2, 2026 · Met 2 times · due Nov 3, 2026',
    ]);
    showVocabulary({ entries: [MEETING], now: MET + DAY });
    expect(texts('footer')).toEqual(['要闻 · Nov 2, 2026 · Met once · due now']);
  });

  it('leads back to pages of the web, and to nothing else', () => {
    showVocabulary({ entries: [MEETING] });
    const link = find<HTMLAnchorElement>('footer a');
    expect([link.href, link.target, link.rel]).toEqual(['https://news.example/1', '_blank', 'noreferrer noopener']);
    for (const url of ['javascript:alert(1)', 'file:///tmp/news.html', '']) {
      showVocabulary({ entries: [{ ...MEETING, encounters: [encounterOf({ url })] }] });
      expect(document.querySelector('footer a')).toBeNull();
      expect(texts('footer')[0]).toContain('要闻');
    }
  });

  it('names a page without a title by its address', () => {
    showVocabulary({ entries: [{ ...MEETING, encounters: [encounterOf({ title: '' })] }] });
    expect(texts('footer a')).toEqual(['https://news.example/1']);
  });

  it('shows what no sentence is kept of', () => {
    showVocabulary({ entries: [{ ...MEETING, encounters: [] }] });
    expect(texts('.entry-word')).toEqual(['会议']);
    expect(document.querySelector('.entry-sentence')).toBeNull();
  });

  it('says so when it is empty, and when nothing matches', () => {
    showVocabulary({ entries: [], total: 0 });
    expect(texts('.empty')).toEqual([expect.stringContaining('Nothing saved yet')]);
    showVocabulary({ entries: [], total: 2, query: '经济' });
    expect(texts('.empty')).toEqual(['Nothing matches “经济”.']);
    showVocabulary();
    expect(texts('.empty')).toEqual([]);
  });

  it('hands on what the reader types into the search', async () => {
    const { queries } = showVocabulary();
    await userEvent.type(find('input[type=search]'), 'h');
    expect(queries).toEqual([['h']]);
    showVocabulary({ query: 'hui' });
    expect(find<HTMLInputElement>('input[type=search]').value).toBe('hui');
  });
});

describe('deleting', () => {
  it('is offered for each by name', async () => {
    const { deletions } = showVocabulary();
    await userEvent.click(button('Delete 开放'));
    expect(deletions).toEqual([[TERM.entry]]);
  });

  it('can be undone while the notebook says so', async () => {
    const { undoes } = showVocabulary({ deleted: '会议' });
    expect(texts('.toast')).toEqual(['Deleted “会议”.Undo']);
    expect(find('.toast').getAttribute('role')).toBe('status');
    await userEvent.click(button('Undo'));
    expect(undoes).toHaveLength(1);
    showVocabulary();
    expect(document.querySelector('.toast')).toBeNull();
  });
});
