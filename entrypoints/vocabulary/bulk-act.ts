import type { BulkAct } from '../../components/BulkBar.tsx';
import { notebookPart } from '../../lib/core/exchange/notebook-part.ts';
import type { Entry } from '../../lib/core/vocabulary/entry.ts';
import type { Edit } from '../../lib/db/editing.ts';
import { translate } from '../../lib/extension/translation.ts';
import type { Desk } from './desk.ts';
import { exportNotebook } from './export-notebook.ts';
import { removal } from './removal.ts';

/** Does to the selected entries what the reader has chosen. */
export function bulkAct(desk: Desk, ids: readonly string[], act: BulkAct, now: number): void {
  const { vocabulary, summaries, perform } = desk;
  switch (act.kind) {
    case 'status':
      change('status', { status: act.status });
      return;
    case 'add-tag':
      change('tags', ({ tags }) => ({ tags: [...tags, act.tag] }));
      return;
    case 'remove-tag':
      change('tags', ({ tags }) => ({ tags: tags.filter((tag) => tag !== act.tag) }));
      return;
    case 'suspend':
      change('pause', { pause: { kind: 'suspended' } });
      return;
    case 'resume':
      change('pause', { pause: { kind: 'none' } });
      return;
    case 'delete':
      void perform(...removal(vocabulary, summaries, ids, now));
      return;
    case 'export':
      void perform(vocabulary.wholeNotebook(), (whole) => {
        void exportNotebook(notebookPart(whole, new Set(ids)), act.format, now);
        return null;
      });
      return;
  }

  function change(field: keyof Edit, edit: Edit | ((entry: Entry) => Edit)): void {
    void perform(vocabulary.edit(ids, edit, now), (before) => ({
      text: translate('changedMany', before.length),
      undo: () => vocabulary.revert(before, [field], Date.now()),
    }));
  }
}
