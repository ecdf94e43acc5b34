import type { ImportProblem } from '../lib/core/own-terms/exchange.ts';
import { useTranslate } from './translate.ts';

/** What a file would do, why it cannot be taken, or what came of it. */
export type ImportState =
  | {
      readonly kind: 'plan';
      readonly name: string;
      readonly added: number;
      readonly changed: number;
      readonly unchanged: number;
      /** Columns that Tifa has no use for. */
      readonly unused: readonly string[];
    }
  | { readonly kind: 'problems'; readonly name: string; readonly problems: readonly ImportProblem[] }
  /** It is no text file, or in no encoding that we know. */
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'done'; readonly added: number; readonly changed: number };

type Props = { state: ImportState; onApply: () => void; onClose: () => void };

/** Shown at once; more would say no more. */
const MOST_PROBLEMS = 100;

export function OwnImport({ state, onApply, onClose }: Props) {
  const t = useTranslate();
  const canApply = state.kind === 'plan' && state.added + state.changed > 0;
  return (
    <div
      class={`message own-import${state.kind === 'problems' || state.kind === 'unreadable' ? ' failed' : ''}`}
      role="status"
    >
      {state.kind === 'plan' && <p>{t('importSummary', state.name, state.added, state.changed, state.unchanged)}</p>}
      {state.kind === 'plan' && state.unused.length > 0 && (
        <p class="quiet">{t('importUnused', state.unused.join(', '))}</p>
      )}
      {state.kind === 'done' && <p>{t('importDone', state.added, state.changed)}</p>}
      {state.kind === 'unreadable' && <p>{t('importUnreadable', state.name)}</p>}
      {state.kind === 'problems' && <Problems name={state.name} problems={state.problems} />}
      <div class="own-import-buttons">
        {canApply && (
          <button type="button" class="button primary" onClick={onApply}>
            {t('importApply')}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {canApply ? t('formCancel') : t('close')}
        </button>
      </div>
    </div>
  );
}

function Problems({ name, problems }: { name: string; problems: readonly ImportProblem[] }) {
  const t = useTranslate();
  const shown = problems.slice(0, MOST_PROBLEMS);
  return (
    <>
      <p>{t('importRefused', name)}</p>
      <ul class="own-import-problems">
        {shown.map(({ line, code, detail }) => (
          <li key={`${line} ${code} ${detail}`}>
            <b>{t('importLine', line)}</b> {t(`problem_${code}`, detail)}
          </li>
        ))}
      </ul>
      {problems.length > shown.length && <p class="quiet">{t('importMore', problems.length - shown.length)}</p>}
    </>
  );
}
