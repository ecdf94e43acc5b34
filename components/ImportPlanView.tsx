import { changesNothing, type ImportPlan } from '../lib/core/exchange/import-plan.ts';
import type { Problem } from '../lib/core/exchange/parsed.ts';
import type { OpenTable } from '../lib/core/exchange/table.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportPlanOwn } from './ImportPlanOwn.tsx';
import { useTranslate } from './translate.ts';

/** Where an import stands: nothing yet, tried, refused, done, taken back. Of a table the reader may say more. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'planned'; readonly file: string; readonly plan: ImportPlan; readonly table?: OpenTable }
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly problems: readonly Problem[];
      readonly table?: OpenTable;
    }
  | { readonly kind: 'done'; readonly plan: ImportPlan }
  | { readonly kind: 'undone' };

/** So many mistakes or differences are shown; more would bury the buttons. */
const SHOWN = 5;

type Props = {
  state: ImportState;
  onTable: (table: OpenTable) => void;
  onImport: () => void;
  onUndo: () => void;
  onClose: () => void;
};

/** What an import would do, why it cannot be done, or what it did. */
export function ImportPlanView({ state, onTable, onImport, onUndo, onClose }: Props) {
  const t = useTranslate();
  if (state.kind === 'none') return null;
  const table = state.kind === 'planned' || state.kind === 'refused' ? state.table : undefined;
  const isOpen = state.kind === 'planned' || table !== undefined;
  const isEmpty = state.kind === 'planned' && changesNothing(state.plan);
  return (
    <section class={`message ${state.kind === 'refused' && !table ? 'failed' : ''}`} aria-label={t('import')}>
      {table && <ImportColumns table={table} onTable={onTable} />}
      <div role="status">
        {state.kind === 'planned' && <Plan file={state.file} plan={state.plan} />}
        {state.kind === 'refused' && (
          <Problems file={state.file} problems={state.problems} isTable={table !== undefined} />
        )}
        {state.kind === 'done' && <p>{t('importDone', ...doneCounts(state.plan))}</p>}
        {state.kind === 'undone' && <p>{t('importUndone')}</p>}
      </div>
      <p class="buttons">
        {state.kind === 'planned' && !isEmpty && (
          <button type="button" class="button" onClick={onImport}>
            {t('importNow')}
          </button>
        )}
        {state.kind === 'done' && (
          <button type="button" class="button" onClick={onUndo}>
            {t('importUndo')}
          </button>
        )}
        <button type="button" class="link" onClick={onClose}>
          {t(isOpen ? 'cancel' : 'close')}
        </button>
      </p>
    </section>
  );
}

function Plan({ file, plan }: { file: string; plan: ImportPlan }) {
  const t = useTranslate();
  const { added, changed, unchanged, conflicts, newEncounters } = plan;
  const isIdle = changesNothing(plan);
  return (
    <>
      <p>{t('importPlan', file, added.length, changed.length, unchanged.length, newEncounters)}</p>
      <ImportPlanOwn plan={plan} />
      {!isIdle && <p class="quiet">{t('importMerges')}</p>}
      {isIdle && !hasDeleted(plan) && <p class="quiet">{t('importNothing')}</p>}
      {conflicts.length > 0 && (
        <>
          <p>{t('importConflicts', conflicts.length)}</p>
          <ul>
            {conflicts.slice(0, SHOWN).map(({ id, headword, field, ours, theirs }) => (
              <li key={`${id} ${field}`}>
                <span lang="zh">{headword}</span> – {t('importConflict', ours || '–', theirs || '–')}
              </li>
            ))}
          </ul>
          <More count={conflicts.length - SHOWN} />
        </>
      )}
    </>
  );
}

/** How much is new and how much changed, entries, own terms and corrected readings together. */
function doneCounts({ added, changed, ownTerms, corrections }: ImportPlan): [added: number, changed: number] {
  const count = (of: 'added' | 'changed') => ownTerms[of].length + corrections[of].length;
  return [added.length + count('added'), changed.length + count('changed')];
}

/** Whether the file holds what was deleted here since. */
function hasDeleted({ stayDeleted, ownTerms, corrections }: ImportPlan): boolean {
  return [stayDeleted, ownTerms.stayDeleted, corrections.stayDeleted].some(({ length }) => length > 0);
}

type ProblemsProps = { file: string; problems: readonly Problem[]; isTable: boolean };

function Problems({ file, problems, isTable }: ProblemsProps) {
  const t = useTranslate();
  if (problems.some(({ code }) => code === 'no-column')) return <p>{t('importNoTerm')}</p>;
  return (
    <>
      <p>{t('importRefused', file)}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ line, code, detail }, index) => {
          const reason = t(`problem_${code.replaceAll('-', '_')}`);
          return (
            <li key={index}>
              {line === null ? reason : t('problemOnLine', line, reason)}
              {detail !== '' && <span class="quiet"> ({detail})</span>}
            </li>
          );
        })}
      </ul>
      <More count={problems.length - SHOWN} />
      {isTable && <p>{t('importMend')}</p>}
    </>
  );
}

function More({ count }: { count: number }) {
  const t = useTranslate();
  return count > 0 ? <p class="quiet">{t('problemsMore', count)}</p> : null;
}
