import type { ImportState } from '../../components/ImportPlanView.tsx';
import { planImport } from '../../lib/core/exchange/import-plan.ts';
import { incomingList, type ReadFile } from '../../lib/core/exchange/read-file.ts';
import { type OpenTable, readTable } from '../../lib/core/exchange/table.ts';
import type { Notebook } from '../../lib/core/vocabulary/notebook.ts';

/** What importing a table would do to a notebook, its columns as they are now said to be. @param now epoch ms */
export function tryTable(
  file: string,
  table: OpenTable,
  current: Notebook,
  now: number,
): { readonly state: ImportState; readonly incoming: ReadFile | null } {
  const items = readTable(table);
  if (!items.ok) return { state: { kind: 'refused', file, problems: items.problems, table }, incoming: null };
  const incoming = incomingList(items.value, now);
  return { state: { kind: 'planned', file, plan: planImport(current, incoming(current)), table }, incoming };
}
