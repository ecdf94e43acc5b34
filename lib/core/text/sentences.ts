import type { Span } from './span.ts';

// A closing quotation mark or bracket after the full stop belongs to the sentence before it.
const SENTENCE = /[^。！？!?\n]*(?:[。！？!?\n]+[”’」』）)》]*|$)/gu;

/** No sentence of prose is longer; past this a text is cut so that no step of the engine meets an unbounded line. */
const LONGEST_SENTENCE = 800;

/** Cuts a text into sentences that cover it without gaps; an endless one is cut at a comma, or else hard. UTF-16 offsets. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    if (match[0].length > 0) cutLong(text, { start: match.index, end: match.index + match[0].length }, spans);
  }
  return spans;
}

function cutLong(text: string, span: Span, into: Span[]): void {
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const limit = start + LONGEST_SENTENCE;
    const comma = lastComma(text, start, limit);
    let cut = comma > start ? comma : limit;
    // Never between the halves of a surrogate pair.
    if (comma <= start && text.charCodeAt(cut) >= 0xdc00 && text.charCodeAt(cut) <= 0xdfff) cut--;
    into.push({ start, end: cut });
    start = cut;
  }
  if (span.end > start) into.push({ start, end: span.end });
}

/** Offset just after the last comma, pause mark or space before `limit`; -1 if there is none. */
function lastComma(text: string, start: number, limit: number): number {
  for (let i = limit - 1; i > start; i--) {
    if ('，、,：: 　\t'.includes(text.charAt(i))) return i + 1;
  }
  return -1;
}

/** The sentence around an offset, without white space at its ends: what the reader's notebook keeps. */
export function sentenceAt(text: string, offset: number): Span {
  const found = sentences(text).find((span) => offset < span.end) ?? { start: 0, end: text.length };
  const sentence = text.slice(found.start, found.end);
  return {
    start: found.start + (sentence.length - sentence.trimStart().length),
    end: found.end - (sentence.length - sentence.trimEnd().length),
  };
}
