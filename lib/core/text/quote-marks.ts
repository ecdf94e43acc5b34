import { characterSet } from './character-set.ts';

/**
 * Political formulas are printed with inner quotation marks (“三个代表”重要思想, 「三個代表」), so terms are looked up in
 * a text without them; this keeps the way back.
 */
export type FoldedText = {
  readonly text: string;
  /** UTF-16 offset in the original of every unit of `text`, and of its end; absent where nothing was taken out. */
  readonly origin?: Uint32Array;
};

const QUOTE_MARKS = characterSet('“”‘’„‟「」『』﹁﹂﹃﹄《》〈〉"\'＂＇');
const QUOTE_MARK = /[“”‘’„‟「」『』﹁﹂﹃﹄《》〈〉"'＂＇]/;
const EVERY_QUOTE_MARK = new RegExp(QUOTE_MARK, 'g');
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['《', '》'],
  ['〈', '〉'],
  ['"', '"'],
  ["'", "'"],
  ['＂', '＂'],
  ['＇', '＇'],
]);
const OPENING: ReadonlyMap<string, string> = new Map([...CLOSING].map(([open, close]) => [close, open]));

export function foldQuoteMarks(text: string): FoldedText {
  if (!QUOTE_MARK.test(text)) return { text };
  const origin = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) if (!QUOTE_MARKS.has(text.charCodeAt(i))) origin[length++] = i;
  origin[length] = text.length;
  return { text: text.replace(EVERY_QUOTE_MARK, ''), origin: origin.subarray(0, length + 1) };
}

/** The original span of `[start, end)` of the folded text, from its first unit to its last, marks at the edges left out. */
export function unfoldSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  if (!folded.origin) return { start, end };
  return { start: folded.origin[start] ?? start, end: (folded.origin[end - 1] ?? end - 1) + 1 };
}

/**
 * Takes in the mark beside a span whose partner lies inside it, so that “三个代表”重要思想 begins at its opening mark.
 * A span wholly inside a pair of marks stays as it is.
 */
export function balanceQuoteMarks(text: string, span: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = span;
  const unclosed: string[] = [];
  const unopened: string[] = [];
  for (let i = start; i < end; i++) {
    const unit = text.charAt(i);
    const open = OPENING.get(unit);
    if (open !== undefined && unclosed.at(-1) === open) unclosed.pop();
    else if (CLOSING.has(unit)) unclosed.push(unit);
    else if (open !== undefined) unopened.push(open);
  }
  for (const open of unopened) if (text.charAt(start - 1) === open) start--;
  for (const open of unclosed.reverse()) {
    if (text.charAt(end) === CLOSING.get(open)) end++;
    // A straight mark does not say which way it faces.
    else if (CLOSING.get(open) === open && text.charAt(start - 1) === open) start--;
  }
  return { start, end };
}
