import type { TermFinder, TermMatch } from '../glossary/glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { bestPath, type Step } from './best-path.ts';
import type { Breaks } from './breaks.ts';

/** A sentence cut into words and terms. */
export type SentencePath = {
  readonly sentence: Span;
  /** All terms that occur in it, whether the path takes them or not, by start. */
  readonly matches: readonly TermMatch[];
  readonly path: readonly Step[];
};

/** The best path of every sentence of a text, or of those asked for. */
export function* sentencePaths(
  text: string,
  { glossary, lexicon }: { readonly glossary: TermFinder; readonly lexicon: Lexicon },
  breaks: Breaks,
  isAskedFor: (sentence: Span, matches: readonly TermMatch[]) => boolean = () => true,
): Generator<SentencePath> {
  const all = glossary.matches(text).sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  for (const sentence of sentences(text)) {
    const matches: TermMatch[] = [];
    for (let match = all[next]; match && match.start < sentence.end; match = all[++next]) {
      if (match.end <= sentence.end) matches.push(match);
    }
    if (isAskedFor(sentence, matches)) {
      yield { sentence, matches, path: bestPath(text, sentence, lexicon, matches, breaks) };
    }
  }
}
