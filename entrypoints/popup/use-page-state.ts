import { useEffect, useState } from 'preact/hooks';
import type { PageState, PageTerm } from '../../components/PageTerms.tsx';
import type { TermEntries } from '../../lib/core/glossary/term-entries.ts';
import type { PageReport } from '../../lib/core/protocol/messages.ts';
import { type SiteChoice, siteChoiceAt } from '../../lib/core/sites/site-choices.ts';
import { namedSites } from '../../lib/extension/named-sites.ts';
import { loadTermEntries } from '../../lib/extension/package-data.ts';
import { type ActiveTab, reportOf, reportOfPage } from '../../lib/extension/read-tab.ts';
import { storedSites } from '../../lib/extension/stored-sites.ts';
import type { NotebookFacts } from './use-notebook-facts.ts';

/** A page goes on being read while the popup is open: asked again this often, in milliseconds. */
const AGAIN = 500;

/**
 * The terms of the page in front. Opening the popup is the click that lets Tifa read a page it is not on yet, unless
 * the reader has switched it off on the site.
 * @param tab null where there is none, undefined until it is known.
 * @param choice for the site of the page; null where the page is of no site, undefined until it is known.
 */
export function usePageState(
  tab: ActiveTab | null | undefined,
  choice: SiteChoice | null | undefined,
  facts: NotebookFacts | null,
): PageState {
  const [page, setPage] = useState<PageState>({ kind: 'loading' });
  useEffect(() => {
    if (tab === undefined || choice === undefined || !facts) return;
    const known = facts;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let closed = false;
    const entries = loadTermEntries();

    async function refresh(): Promise<void> {
      const report = tab && (await (choice === 'off' ? reportOfPage(tab.id) : reportOf(tab.id, () => isWanted(tab))));
      const bare = { kind: choice === 'off' ? 'off' : 'refused' } as const;
      const state = report ? await toState(report, await entries, known) : bare;
      if (closed) return;
      setPage(state);
      if (report) timer = setTimeout(refresh, AGAIN);
    }

    void refresh();
    return () => {
      closed = true;
      clearTimeout(timer);
    };
  }, [tab, choice, facts]);
  return page;
}

/** By what is stored: the choice may be another already, and the page has followed it before the popup. */
async function isWanted({ address }: ActiveTab): Promise<boolean> {
  const { choices } = await storedSites.read();
  return siteChoiceAt(choices, namedSites(), address) !== 'off';
}

async function toState(report: PageReport, entries: TermEntries, facts: NotebookFacts): Promise<PageState> {
  if (report.state !== 'reading') return { kind: report.state };
  const terms = await Promise.all(
    report.terms.map(
      async (term): Promise<PageTerm> => ({
        ...term,
        rendering: facts.ownRenderings.get(term.termId) ?? (await entries.of(term.termId))?.renderings[0]?.text ?? '',
        isNew: !facts.savedIds.has(`term:${term.termId}`),
      }),
    ),
  );
  return { kind: 'reading', terms, resisting: report.resisting };
}
