import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../components/Exchange.tsx';
import type { ImportState } from '../../components/ImportPlanView.tsx';
import { refused } from '../../lib/core/exchange/parsed.ts';
import { type ReadFile, readFile } from '../../lib/core/exchange/read-file.ts';
import type { OpenTable } from '../../lib/core/exchange/table.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../../lib/core/vocabulary/notebook.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';
import { decodeFile } from '../../lib/dom/decode-file.ts';
import { exportNotebook } from './export-notebook.ts';
import { tryTable } from './try-table.ts';

/** The ways out of the notebook and into it; an import is tried before it is done, and can be taken back. */
export function useExchange(vocabulary: Vocabulary, reload: () => void) {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const [incoming, setIncoming] = useState<ReadFile | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  /** What a table is tried against, read once: each choice of a column is to be answered at once. */
  const [current, setCurrent] = useState<Notebook>(EMPTY_NOTEBOOK);

  async function save(format: ExportFormat): Promise<void> {
    const notebook = await vocabulary.wholeNotebook();
    setFailure(notebook.ok ? null : notebook.code);
    if (notebook.ok) await exportNotebook(notebook.value, format, Date.now());
  }

  async function tryFile(file: File): Promise<void> {
    const text = await textOf(file);
    const read = text === null ? refused('not-text') : readFile(text, Date.now());
    if (!read.ok) return setState({ kind: 'refused', file: file.name, problems: read.problems });
    if (read.value.kind === 'table') return openTable(file.name, read.value.table);
    const { incoming: brought } = read.value;
    const plan = await vocabulary.planImport(brought);
    if (!plan.ok) return setFailure(plan.code);
    setIncoming(() => brought);
    setState({ kind: 'planned', file: file.name, plan: plan.value });
  }

  async function openTable(file: string, table: OpenTable): Promise<void> {
    const notebook = await vocabulary.wholeNotebook();
    if (!notebook.ok) return setFailure(notebook.code);
    setCurrent(notebook.value);
    showTable(file, table, notebook.value);
  }

  function showTable(file: string, table: OpenTable, notebook: Notebook): void {
    const tried = tryTable(file, table, notebook, Date.now());
    setIncoming(() => tried.incoming);
    setState(tried.state);
  }

  function close(): void {
    setState({ kind: 'none' });
    setCurrent(EMPTY_NOTEBOOK);
  }

  async function apply(): Promise<void> {
    if (!incoming) return;
    const plan = await vocabulary.applyImport(incoming, 'import', Date.now());
    if (!plan.ok) return setFailure(plan.code);
    setState({ kind: 'done', plan: plan.value });
    reload();
  }

  async function undo(): Promise<void> {
    const snapshots = await vocabulary.snapshots();
    if (!snapshots.ok) return setFailure(snapshots.code);
    const before = snapshots.value.find(({ reason }) => reason === 'import');
    const restored = before && (await vocabulary.restoreSnapshot(before.id, Date.now()));
    if (restored && !restored.ok) return setFailure(restored.code);
    setState({ kind: 'undone' });
    reload();
  }

  return {
    state,
    failure,
    onExport: (format: ExportFormat) => void save(format),
    onFile: (file: File) => void tryFile(file),
    onImport: () => void apply(),
    onUndo: () => void undo(),
    onTable: (table: OpenTable) => 'file' in state && showTable(state.file, table, current),
    onClose: close,
  };
}

/** The file's text, in whatever encoding it is written; null where it is none, or cannot be read. */
async function textOf(file: File): Promise<string | null> {
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved or deleted since it was chosen, or a folder: nothing has been touched yet.
    return null;
  }
}
