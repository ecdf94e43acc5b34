import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FormProblem } from '../../components/OwnTermForm.tsx';
import { checkFields } from '../../lib/core/own-terms/check-fields.ts';
import type { OwnTermDraft } from '../../lib/core/own-terms/draft-own-term.ts';
import type { KeptOwnTerm } from '../../lib/core/own-terms/kept-own-term.ts';
import type { OwnTerm, RawFields } from '../../lib/core/own-terms/own-term.ts';
import type { Result } from '../../lib/core/result.ts';
import type { OwnTerms } from '../../lib/db/own-terms.ts';
import { randomId } from '../../lib/dom/random-id.ts';

/** The reader's terms as the page shows them, the form, and what the reader does to them. */
export function useOwnTerms(store: OwnTerms, first: OwnTermDraft | null) {
  const [terms, setTerms] = useState<readonly OwnTerm[] | null>(null);
  const [trashed, setTrashed] = useState<readonly KeptOwnTerm[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  /** What was deleted last, until something else is. */
  const [deleted, setDeleted] = useState<OwnTerm | null>(null);
  const [draft, setDraft] = useState(first);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);

  const reload = useCallback(async () => {
    const [listed, gone] = await Promise.all([store.list(), store.deleted(Date.now())]);
    setFailure(listed.ok ? null : listed.code);
    if (listed.ok) setTerms(listed.value);
    if (gone.ok) setTrashed(gone.value);
  }, [store]);

  useEffect(() => {
    void reload();
    // Terms are added in other tabs while this one is open.
    const onVisible = () => document.visibilityState === 'visible' && void reload();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [reload]);

  function edit(next: OwnTermDraft | null): void {
    setDraft(next);
    setProblems([]);
  }

  async function change(action: Promise<Result<unknown>>, nowDeleted: OwnTerm | null): Promise<void> {
    const done = await action;
    if (done.ok) setDeleted(nowDeleted);
    else return setFailure(done.code);
    await reload();
  }

  async function save(raw: RawFields): Promise<void> {
    const { fields, problems: wrong } = checkFields(raw);
    if (wrong.length > 0) return setProblems(wrong);
    const kept = await store.keep(draft?.id ?? randomId(), fields, Date.now());
    if (!kept.ok) return setProblems([{ failure: kept.code }]);
    edit(null);
    await reload();
  }

  return {
    terms,
    trashed,
    failure,
    deleted,
    draft,
    problems,
    reload: () => void reload(),
    edit,
    save: (raw: RawFields) => void save(raw),
    remove: (term: OwnTerm) => void change(store.remove(term.id, Date.now()), term),
    undo: () => {
      if (deleted) void change(store.restore(deleted.id, Date.now()), null);
    },
    restore: (term: OwnTerm) => void change(store.restore(term.id, Date.now()), null),
  };
}
