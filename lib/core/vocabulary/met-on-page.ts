import type { Segment } from '../annotation/segment.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Meeting } from './entry.ts';

/** What may be in the notebook, where it stands on a page. */
export type MetOnPage = { readonly entryId: string; readonly meeting: Meeting };

/** A text of a page and what it was found to be made of. */
export type SegmentedText = { readonly text: string; readonly segments: readonly Segment[] };

/**
 * Everything in some texts that an entry could have been made of, each where it stands first. Whole terms and words only:
 * what is inside a longer one is another thing.
 * @param simplify as entries of words are named.
 */
export function metOnPage(
  texts: readonly SegmentedText[],
  page: Pick<Meeting, 'title' | 'url' | 'articleDate'>,
  simplify: (text: string) => string,
): readonly MetOnPage[] {
  const met = new Map<string, MetOnPage>();
  for (const { text, segments } of texts) {
    let sentence = { start: 0, end: 0 };
    for (const segment of segments) {
      if (segment.kind === 'plain') continue;
      const { start, end } = segment;
      if (start >= sentence.end) sentence = sentenceAt(text, start);
      const span = { start: start - sentence.start, end: Math.min(end, sentence.end) - sentence.start };
      const meeting = { sentence: text.slice(sentence.start, sentence.end), ...span, ...page };
      for (const entryId of idsOf(segment, simplify(text.slice(start, end))))
        if (!met.has(entryId)) met.set(entryId, { entryId, meeting });
    }
  }
  return [...met.values()];
}

/** A list of another program brings terms in as words. */
function idsOf(segment: Exclude<Segment, { kind: 'plain' }>, simplified: string): readonly string[] {
  return segment.kind === 'word'
    ? [`word:${simplified}`]
    : [`term:${segment.term.id}`, `word:${segment.term.headword}`];
}
