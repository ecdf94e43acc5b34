import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Exchange, type ExportFormat } from '../../components/Exchange.tsx';
import type { ImportState } from '../../components/ImportPlanView.tsx';
import type { ImportPlan } from '../../lib/core/exchange/import-plan.ts';
import { type OpenTable, openTable } from '../../lib/core/exchange/table.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const NO_OWN = { added: [], changed: [], removed: [], unchanged: [], stayDeleted: [] };
const PLAN: ImportPlan = {
  added: ['word:改革', 'word:开放'],
  changed: ['word:民生'],
  unchanged: [],
  stayDeleted: [],
  ownTerms: NO_OWN,
  corrections: NO_OWN,
  conflicts: [{ id: 'word:治理', headword: '治理', field: 'note', ours: 'mine', theirs: 'theirs' }],
  newEncounters: 4,
  newReviews: 0,
  removedEncounters: 0,
};
const NOTHING: ImportPlan = {
  ...PLAN,
  added: [],
  changed: [],
  unchanged: ['word:改革'],
  conflicts: [],
  newEncounters: 0,
};

function showExchange(state: ImportState = { kind: 'none' }) {
  const [exports, files] = [recorder<[ExportFormat]>(), recorder<[File]>()];
  const tables = recorder<[OpenTable]>();
  const [imports, undoes, closes] = [recorder<[]>(), recorder<[]>(), recorder<[]>()];
  show(
    <Exchange
      state={state}
      onExport={exports.call}
      onFile={files.call}
      onTable={tables.call}
      onImport={imports.call}
      onUndo={undoes.call}
      onClose={closes.call}
    />,
  );
  return { exports, files, tables, imports, undoes, closes };
}

describe('the ways out of the notebook', () => {
  it('are a menu that closes once a format is chosen', async () => {
    const { exports } = showExchange();
    await userEvent.click(find('summary'));
    await userEvent.click(button('Anki package (.apkg)'));
    expect(exports.calls).toEqual([['apkg']]);
    expect(find<HTMLDetailsElement>('details').open).toBe(false);
  });
});

describe('an import', () => {
  it('begins with a file, also with the same one again', async () => {
    const { files } = showExchange();
    const file = new File(['开放\n'], 'list.txt', { type: 'text/plain' });
    await userEvent.upload(find('input'), file);
    await userEvent.upload(find('input'), file);
    expect(files.calls.map(([given]) => given.name)).toEqual(['list.txt', 'list.txt']);
  });

  it('is tried first: tells what it would do, and is done or left', async () => {
    const { imports, closes } = showExchange({ kind: 'planned', file: 'list.txt', plan: PLAN });
    expect(texts('section p')[0]).toBe('list.txt: 2 new, 1 changed, 0 unchanged, 4 new sentences.');
    expect(texts('section p')[1]).toContain('This is a merge');
    expect(texts('section li')).toEqual(['治理 – here: mine · in the file: theirs']);
    await userEvent.click(button('Import'));
    await userEvent.click(button('Cancel'));
    expect([imports.calls.length, closes.calls.length]).toEqual([1, 1]);
  });

  it('that would change nothing is not offered', () => {
    showExchange({ kind: 'planned', file: 'list.txt', plan: NOTHING });
    expect(texts('section button')).toEqual(['Cancel']);
    expect(texts('section p')).toContain('Everything in this file is in your notebook already.');
  });

  it('shows what it would do to own terms and corrected readings', () => {
    const headwords = ['双碳', '稳增长', '双循环', '新质生产力', '共同富裕', '总基调', '主心骨', '压舱石', '牛鼻子'];
    const plan: ImportPlan = {
      ...NOTHING,
      stayDeleted: ['word:开放'],
      ownTerms: {
        added: headwords,
        changed: ['获得感'],
        removed: ['旧词'],
        unchanged: ['老话'],
        stayDeleted: ['删词'],
      },
      corrections: { ...NO_OWN, changed: ['行'] },
    };
    showExchange({ kind: 'planned', file: 'tifa.json', plan });
    expect(texts('section p').slice(1, 5)).toEqual([
      `Terms of your own: 9 new, 1 changed, 1 unchanged. ${headwords.slice(0, 8).join('、')} and 2 more`,
      'Readings you corrected: 0 new, 1 changed, 0 unchanged. 行',
      'Goes from here too, deleted or joined with another in the file: 1',
      'Deleted here since this file was written, and stays deleted: 2',
    ]);
    expect(texts('section button')).toContain('Import');
  });

  it('of what was deleted here since does not say that all is there already', () => {
    showExchange({ kind: 'planned', file: 'list.txt', plan: { ...NOTHING, stayDeleted: ['word:开放'] } });
    expect(texts('section button')).toEqual(['Cancel']);
    expect(texts('section p')).not.toContain('Everything in this file is in your notebook already.');
  });

  it('that is done counts all that is new, whatever it is', () => {
    const own = { ...NO_OWN, added: ['双碳'], changed: ['稳增长'] };
    showExchange({ kind: 'done', plan: { ...PLAN, ownTerms: own, corrections: own } });
    expect(texts('section p')[0]).toBe('Imported: 4 new, 3 changed.');
  });

  it('of a bad file says which line is wrong and why', () => {
    const problem = { line: 3, code: 'bad-field', detail: 'status: half' } as const;
    const problems = Array.from({ length: 7 }, () => problem);
    showExchange({ kind: 'refused', file: 'list.csv', problems });
    expect(texts('section li')).toHaveLength(5);
    expect(texts('section li')[0]).toBe('Line 3: a value cannot be read (status: half)');
    expect(texts('section p')).toContain('and 2 more');
  });

  it('that is done can be taken back', async () => {
    const { undoes } = showExchange({ kind: 'done', plan: PLAN });
    expect(texts('section p')[0]).toBe('Imported: 2 new, 1 changed.');
    await userEvent.click(button('Undo the import'));
    expect(undoes.calls).toHaveLength(1);
  });
});

describe('a table', () => {
  const opened = openTable(
    'Word,Foo,Meaning\n改革,12,reform\n开放,13,opening up\n民生,14,livelihood\n治理,15,governance\n合作,16,cooperation\n',
  );
  const table: OpenTable = opened.ok ? opened.value : { rows: [], mapping: [], hasHeading: false };
  const chosen = () => [...document.querySelectorAll('select')].map(({ value }) => value);

  it('shows its first rows, and what each column is taken for', () => {
    showExchange({ kind: 'planned', file: 'list.csv', plan: PLAN, table });
    expect(chosen()).toEqual(['simplified', '', 'meaning']);
    expect(texts('section tbody tr')).toEqual([
      'WordFooMeaning',
      '改革12reform',
      '开放13opening up',
      '民生14livelihood',
      '治理15governance',
    ]);
    expect(texts('section td.is-left-out')).toEqual(['Foo', '12', '13', '14', '15']);
    expect(texts('section .quiet')).toContain('and 1 more rows');
  });

  it('asks again for every column that the reader says otherwise', async () => {
    const { tables } = showExchange({ kind: 'planned', file: 'list.csv', plan: PLAN, table });
    await userEvent.selectOptions(find('[aria-label="Column 2 holds"]'), 'Term, simplified');
    await userEvent.click(find('input[type=checkbox]'));
    expect(tables.calls.map(([{ mapping, hasHeading }]) => [mapping, hasHeading])).toEqual([
      [[null, 'simplified', 'meaning'], true],
      [['simplified', null, 'meaning'], false],
    ]);
  });

  it('with mistakes in a column can be mended, or do without it', () => {
    const problems = [{ line: 3, code: 'bad-date', detail: '11/12/26' }] as const;
    showExchange({ kind: 'refused', file: 'list.csv', problems, table });
    expect(texts('section li')).toEqual(['Line 3: this is no date such as 2026-11-20 (11/12/26)']);
    expect(texts('section [role=status] p').at(-1)).toBe(
      'Mend the file and choose it again, or set the column to “not imported”.',
    );
  });

  it('of which no column holds the term cannot be imported, and says what to choose', () => {
    const problems = [{ line: null, code: 'no-column', detail: 'simplified' }] as const;
    showExchange({ kind: 'refused', file: 'list.csv', problems, table: { ...table, mapping: [null, null, null] } });
    expect(texts('section [role=status]')).toEqual([
      'Choose which column holds the term, in simplified or traditional characters. Until then there is nothing to import.',
    ]);
    expect(texts('section button')).toEqual(['Cancel']);
  });
});
