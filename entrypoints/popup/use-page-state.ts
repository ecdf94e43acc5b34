import { useEffect, useState } from 'preact/hooks';
import type { PageState, PageTerm } from '../../components/Popup.tsx';
import { termIdOf } from '../../lib/core/own-terms/own-glossary.ts';
import type { PageReport } from '../../lib/core/protocol/messages.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createOwnTerms } from '../../lib/db/own-terms.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { loadTermEntries } from '../../lib/extension/package-data.ts';
import { activeTabId, reportOf } from '../../lib/extension/read-tab.ts';

/** A page goes on being read while the popup is open: asked again this often, in milliseconds. */
const AGAIN = 500;

/** The terms of the page in front; opening the popup is the click that lets Tifa read a page it is not on yet. */
export function usePageState(): PageState {
  const [page, setPage] = useState<PageState>({ kind: 'loading' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let closed = false;
    const knowledge = Promise.all([openRenderings(), savedIds()]);

    async function refresh(): Promise<void> {
      const tabId = await activeTabId();
      const report = tabId === null ? null : await reportOf(tabId);
      const state = report ? await toState(report, ...(await knowledge)) : ({ kind: 'refused' } as const);
      if (closed) return;
      setPage(state);
      if (report) timer = setTimeout(refresh, AGAIN);
    }

    void refresh();
    return () => {
      closed = true;
      clearTimeout(timer);
    };
  }, []);
  return page;
}

type RenderingOf = (termId: string) => Promise<string>;

/** The first rendering of a term by its id, the reader's own terms among them. */
async function openRenderings(): Promise<RenderingOf> {
  const ownTerms = createOwnTerms(openDatabase(), async () => undefined);
  const [entries, own] = await Promise.all([loadTermEntries(), ownTerms.list()]);
  ownTerms.close();
  const byId = new Map((own.ok ? own.value : []).map(({ id, renderings }) => [termIdOf(id), renderings[0]]));
  return async (termId) => byId.get(termId) ?? (await entries.of(termId))?.renderings[0]?.text ?? '';
}

async function savedIds(): Promise<ReadonlySet<string>> {
  const vocabulary = createVocabulary(openDatabase());
  const ids = await vocabulary.savedIds();
  vocabulary.close();
  // Without a notebook every term is new to the reader; the count of due cards says what is wrong.
  return new Set(ids.ok ? ids.value : []);
}

async function toState(report: PageReport, renderingOf: RenderingOf, saved: ReadonlySet<string>): Promise<PageState> {
  if (report.state === 'no-chinese') return { kind: 'no-chinese' };
  const terms = await Promise.all(
    report.terms.map(
      async (term): Promise<PageTerm> => ({
        ...term,
        rendering: await renderingOf(term.termId),
        isNew: !saved.has(`term:${term.termId}`),
      }),
    ),
  );
  return { kind: 'reading', terms, resisting: report.resisting };
}
