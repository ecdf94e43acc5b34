import type { PageReport } from './messages.ts';

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
