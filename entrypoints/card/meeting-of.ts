import { articleDate } from '../../lib/core/dates/article-date.ts';
import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import { sentenceAt } from '../../lib/core/text/sentences.ts';
import type { Meeting } from '../../lib/core/vocabulary/entry.ts';
import { articleClues } from '../../lib/dom/article-clues.ts';
import type { Shown } from '../../lib/dom/hover.ts';
import { pageSource } from '../../lib/dom/page-source.ts';

/** Where and in which sentence the reader meets what the card shows. @param now epoch ms */
export function meetingOf({ block, content }: Pick<Shown<LookUp>, 'block' | 'content'>, now: number): Meeting {
  const { start, end } = content.span;
  const sentence = sentenceAt(block.text, start);
  const date = articleDate(articleClues(document), now);
  return {
    sentence: block.text.slice(sentence.start, sentence.end),
    start: start - sentence.start,
    end: Math.min(end, sentence.end) - sentence.start,
    ...pageSource(),
    ...(date === null ? {} : { articleDate: date }),
  };
}
