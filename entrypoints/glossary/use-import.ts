import { useState } from 'preact/hooks';
import type { ImportState } from '../../components/OwnImport.tsx';
import type { FileTerm } from '../../lib/core/own-terms/exchange.ts';
import type { OwnTerm } from '../../lib/core/own-terms/own-term.ts';
import { planImport } from '../../lib/core/own-terms/plan-import.ts';
import { readOwnTerms } from '../../lib/core/own-terms/read-own-terms.ts';
import type { OwnTerms } from '../../lib/db/own-terms.ts';
import { decodeFile } from '../../lib/dom/decode-file.ts';
import { randomId } from '../../lib/dom/random-id.ts';

type Read = { readonly name: string; readonly terms: readonly FileTerm[]; readonly unused: readonly string[] };

/** A file that the reader picks: first what it would do, then, if they want that, the import. */
export function useImport(store: OwnTerms, onFailure: (code: string) => void, onDone: () => void) {
  const [state, setState] = useState<ImportState | null>(null);
  const [read, setRead] = useState<Read | null>(null);

  async function pick(file: File): Promise<void> {
    const { name } = file;
    const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (text === null) return setState({ kind: 'unreadable', name });
    const found = readOwnTerms(text);
    if (found.kind === 'problems') return setState({ ...found, name });
    const listed = await store.list();
    if (!listed.ok) return onFailure(listed.code);
    const next = { name, terms: found.terms, unused: found.unused };
    setRead(next);
    setState(stateOf(next, plan(next, listed.value)));
  }

  async function apply(): Promise<void> {
    if (!read) return;
    // On the glossary as it then stands: another tab may have changed it since.
    let applied: ReturnType<typeof plan> | null = null;
    const written = await store.write((existing) => {
      applied = plan(read, existing);
      return applied.kind === 'plan' ? [...applied.added, ...applied.changed] : [];
    }, Date.now());
    if (!written.ok) return onFailure(written.code);
    if (applied) setState(stateAfter(read, applied));
    onDone();
  }

  return { state, pick: (file: File) => void pick(file), apply: () => void apply(), close: () => setState(null) };
}

function plan({ terms }: Read, existing: readonly OwnTerm[]) {
  return planImport(terms, existing, { now: Date.now(), newId: randomId });
}

function stateOf({ name, unused }: Read, planned: ReturnType<typeof plan>): ImportState {
  if (planned.kind === 'problems') return { ...planned, name };
  const { added, changed, unchanged } = planned;
  return { kind: 'plan', name, unused, added: added.length, changed: changed.length, unchanged };
}

function stateAfter(read: Read, applied: ReturnType<typeof plan>): ImportState {
  const state = stateOf(read, applied);
  return state.kind === 'plan' ? { kind: 'done', added: state.added, changed: state.changed } : state;
}
