import type { PageReport } from './messages.ts';

/** What there is to say of a page comes first. */
const STATES: readonly PageReport['state'][] = ['reading', 'misread', 'no-chinese'];

/** The reports of a page's frames as one, most frequent terms first; null where there is none. */
export function mergeReports(reports: readonly PageReport[]): PageReport | null {
  if (reports.length === 0) return null;
  const counted = new Map<string, PageReport['terms'][number]>();
  for (const term of reports.flatMap(({ terms }) => terms)) {
    const known = counted.get(term.termId);
    counted.set(term.termId, { ...term, text: known?.text ?? term.text, count: term.count + (known?.count ?? 0) });
  }
  return {
    state: STATES.find((one) => reports.some(({ state }) => state === one)) ?? 'no-chinese',
    terms: [...counted.values()].sort((a, b) => b.count - a.count),
    resisting: reports.reduce((sum, { resisting }) => sum + resisting, 0),
  };
}

/** Counts the terms of a page, most frequent first, each with the text of its first appearance. */
export function countTerms(terms: readonly { readonly termId: string; readonly text: string }[]): PageReport['terms'] {
  const counted = new Map<string, { termId: string; text: string; count: number }>();
  for (const { termId, text } of terms) {
    const known = counted.get(termId);
    if (known) known.count++;
    else counted.set(termId, { termId, text, count: 1 });
  }
  return [...counted.values()].sort((a, b) => b.count - a.count);
}
