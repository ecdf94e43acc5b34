import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BulkAct } from '../../components/BulkBar.tsx';
import { Vocabulary } from '../../components/Vocabulary.tsx';
import { DEFAULT_VIEW, type ListFilter, type ListSort, type ListView } from '../../lib/core/notebook-list/list-view.ts';
import { NOTHING_SELECTED, type Selection } from '../../lib/core/notebook-list/selection.ts';
import { summary } from '../core/notebook-list/summaries.ts';
import '../../components/tokens.css';
import '../../components/list.css';
import { button, find, recorder, show, texts } from './screen.tsx';

const NOW = Date.UTC(2026, 10, 3, 12);
const WORD = summary('会议', {
  traditional: '會議',
  pinyin: 'huìyì',
  meaning: 'meeting',
  status: 'learning',
  tags: ['Q4'],
  met: 2,
  lastMet: NOW,
  savedAt: Date.UTC(2025, 10, 2),
  due: NOW,
});
const TERM = summary('开放', { id: 'term:plain', isSuspended: true, due: Number.POSITIVE_INFINITY });
const NO_CHOICES = { tags: [], categories: [], sites: [] };

type Given = Partial<Parameters<typeof Vocabulary>[0]> & { view?: ListView };

function showVocabulary(given: Given = {}) {
  const [filters, sorts, selections] = [recorder<[ListFilter]>(), recorder<[ListSort]>(), recorder<[Selection]>()];
  const [opened, deleted, acts] = [recorder<[string]>(), recorder<[readonly string[]]>(), recorder<[BulkAct]>()];
  const rows = given.rows ?? [WORD, TERM];
  show(
    <Vocabulary
      rows={rows}
      total={rows.length}
      isReading={false}
      view={DEFAULT_VIEW}
      choices={NO_CHOICES}
      selection={NOTHING_SELECTED}
      now={NOW}
      language="en"
      onFilter={filters.call}
      onSort={sorts.call}
      onSelect={selections.call}
      onOpen={opened.call}
      onDelete={deleted.call}
      onAct={acts.call}
      {...given}
    />,
  );
  return { filters, sorts, selections, opened, deleted, acts };
}

const selected = (ids: readonly string[]): Selection => ({ ids: new Set(ids), anchor: ids[0] ?? null });
const cells = (row: number) => texts(`.grid-body .entry:nth-child(${row}) [role=gridcell]`).slice(1);

describe('the list', () => {
  it('shows of each entry both scripts, pinyin, meaning, status, tags, meetings, when saved and due', () => {
    showVocabulary();
    expect(cells(1)).toEqual(['会议會議', 'huìyì', 'meeting', 'Learning', 'Q4', '2', 'Nov 3', 'Nov 2, 2025', 'Due']);
    expect(cells(2)[3]).toBe('Suspended');
    expect(cells(2).at(-1)).toBe('never');
    expect(texts('.filters [role=status]')).toEqual(['2 saved']);
  });

  it('draws what is in sight of fifty thousand rows, and tells of all of them', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => summary(`词${index}`));
    showVocabulary({ rows });
    expect(document.querySelectorAll('.entry').length).toBeLessThan(60);
    expect(find('[role=grid]').getAttribute('aria-rowcount')).toBe('50001');
    expect(find('.entry:first-child').getAttribute('aria-rowindex')).toBe('2');
  });

  it('says so when it is empty, and when nothing is so', () => {
    showVocabulary({ rows: [], total: 0 });
    expect(texts('.empty')[0]).toContain('Nothing saved yet');
    showVocabulary({ rows: [], total: 2 });
    expect(texts('.empty')).toEqual(['Nothing in the notebook is so.']);
    const view = { ...DEFAULT_VIEW, filter: { ...DEFAULT_VIEW.filter, query: '经济' } };
    showVocabulary({ rows: [], total: 2, view });
    expect(texts('.empty')).toEqual(['Nothing matches “经济”.']);
    showVocabulary({ rows: [], total: 2, view, isReading: true });
    expect(texts('.empty')).toEqual([]);
  });

  it('sorts by a column, words from the first, figures from the greatest, and back again', async () => {
    const { sorts } = showVocabulary();
    for (const name of ['Pinyin', 'Met']) await userEvent.click(button(name));
    await userEvent.click(find('[aria-sort] .sort'));
    expect(sorts.calls.flat()).toEqual([
      { by: 'pinyin', isDescending: false },
      { by: 'met', isDescending: true },
      { by: 'saved', isDescending: false },
    ]);
    expect(find('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  });

  it('hands on what the reader searches for and filters by', async () => {
    const { filters } = showVocabulary({ choices: { tags: ['Q4'], categories: ['economy'], sites: ['a.example'] } });
    await userEvent.type(find('input[type=search]'), 'h');
    const fields = [...document.querySelectorAll<HTMLSelectElement>('.filter-row .filter-field select')];
    for (const [index, value] of ['known', 'Q4', 'economy', 'a.example'].entries()) {
      const field = fields[index];
      if (field) await userEvent.selectOptions(field, value);
    }
    expect(
      filters.calls.flat().map(({ query, status, tag, category, site }) => [query, status, tag, category, site]),
    ).toEqual([
      ['h', '', '', '', ''],
      ['', 'known', '', '', ''],
      ['', '', 'Q4', '', ''],
      ['', '', '', 'economy', ''],
      ['', '', '', '', 'a.example'],
    ]);
  });

  it('folds its filters in a narrow window, behind a button that says how many are set', async () => {
    await page.viewport(360, 700);
    const filter = { ...DEFAULT_VIEW.filter, tag: 'Q4', isDue: true };
    showVocabulary({ view: { ...DEFAULT_VIEW, filter } });
    const isSeen = () => find('.filter-row').checkVisibility();
    expect(isSeen()).toBe(false);
    await userEvent.click(button('Filters (2)'));
    expect([isSeen(), button('Filters (2)').getAttribute('aria-expanded')]).toEqual([true, 'true']);
    await page.viewport(1000, 700);
    expect([isSeen(), button('Filters (2)').checkVisibility()]).toEqual([true, false]);
  });
});

describe('the keyboard in the list', () => {
  it('moves, selects one or a range or all, opens and deletes', async () => {
    const rows = ['a', 'b', 'c'].map((word) => summary(word));
    const { selections, opened, deleted } = showVocabulary({ rows });
    find('[role=grid]').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(texts('.entry.active .entry-word')).toEqual(['b']);
    const active = find('[role=grid]').getAttribute('aria-activedescendant');
    expect(find('.entry.active').id).toBe(active);
    await userEvent.keyboard(' {Enter}{Delete}{Control>}a{/Control}{Shift>}{ArrowDown}{/Shift}');
    expect(selections.calls.map(([{ ids }]) => [...ids].join(''))).toEqual([
      'word:b',
      'word:aword:bword:c',
      'word:bword:c',
    ]);
    expect(opened.calls).toEqual([['word:b']]);
    expect(deleted.calls).toEqual([[['word:b']]]);
  });

  it('deletes all that is selected, and lets go of it by Escape', async () => {
    const { selections, deleted } = showVocabulary({ selection: selected([WORD.id, TERM.id]) });
    find('[role=grid]').focus();
    await userEvent.keyboard('{Delete}{Escape}');
    expect(deleted.calls).toEqual([[[WORD.id, TERM.id]]]);
    expect(selections.calls).toEqual([[NOTHING_SELECTED]]);
  });
});

describe('what is selected', () => {
  it('is marked, and a box does not open the entry that it selects', async () => {
    const { selections, opened } = showVocabulary({ selection: selected([WORD.id]) });
    expect(texts('[aria-selected=true] .entry-word')).toEqual(['会议']);
    await userEvent.click(find('[aria-label="Select 开放"]'));
    expect([...(selections.calls[0]?.[0].ids ?? [])]).toEqual([WORD.id, TERM.id]);
    expect(opened.calls).toEqual([]);
    await userEvent.click(find('.entry:nth-child(2) .entry-word'));
    expect(opened.calls).toEqual([[TERM.id]]);
  });

  it('is changed all at once', async () => {
    const { acts, selections } = showVocabulary({ selection: selected([WORD.id]) });
    expect(texts('.bulk strong')).toEqual(['1 selected']);
    const [status, removeTag, exported] = document.querySelectorAll<HTMLSelectElement>('.bulk select');
    if (!status || !removeTag || !exported) throw new Error('something is missing from the bar');
    await userEvent.selectOptions(status, 'known');
    await userEvent.type(find('.bulk input'), 'speech{Enter}');
    await userEvent.selectOptions(removeTag, 'Q4');
    await userEvent.selectOptions(exported, 'csv');
    for (const name of ['Suspend', 'Review again', 'Delete', 'Select none']) await userEvent.click(button(name));
    expect(acts.calls.flat()).toEqual([
      { kind: 'status', status: 'known' },
      { kind: 'add-tag', tag: 'speech' },
      { kind: 'remove-tag', tag: 'Q4' },
      { kind: 'export', format: 'csv' },
      { kind: 'suspend' },
      { kind: 'resume' },
      { kind: 'delete' },
    ]);
    expect(selections.calls).toEqual([[NOTHING_SELECTED]]);
  });
});
