import type { Span } from './span.ts';

/**
 * Where a text differs from another: what is left of it beside their longest common subsequence. Two terms that are
 * easily mixed up are told apart by these. UTF-16 spans of `text`, in order.
 */
export function differingCharacters(text: string, other: string): Span[] {
  const spans: Span[] = [];
  const common = commonLengths(text, other);
  let at = 0;
  let there = 0;
  while (at < text.length) {
    if (text[at] === other[there] && there < other.length) {
      at++;
      there++;
    } else if (there < other.length && lengthAt(common, at, there + 1) >= lengthAt(common, at + 1, there)) there++;
    else {
      const last = spans.at(-1);
      if (last?.end === at) spans[spans.length - 1] = { start: last.start, end: at + 1 };
      else spans.push({ start: at, end: at + 1 });
      at++;
    }
  }
  return spans;
}

/** For every place in both texts the length of the longest subsequence that what follows has in common. */
function commonLengths(text: string, other: string): number[][] {
  const lengths = Array.from({ length: text.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = text.length - 1; i >= 0; i--) {
    for (let k = other.length - 1; k >= 0; k--) {
      const row = lengths[i];
      if (!row) continue;
      row[k] =
        text[i] === other[k]
          ? lengthAt(lengths, i + 1, k + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, k), lengthAt(lengths, i, k + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, k: number): number {
  return lengths[i]?.[k] ?? 0;
}
