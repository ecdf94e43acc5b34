/** Rows of a long list that are to be drawn: from `first` up to but without `end`. */
export type RowRange = { readonly first: number; readonly end: number };

/** So many rows beyond each edge of the window are drawn, so that none is missing while it is scrolled. */
const OVERSCAN = 8;

/**
 * The rows within a window of `height` pixels whose top is `top` pixels below that of the list; all rows are `rowHeight`
 * pixels high.
 */
export function visibleRows(top: number, height: number, rowHeight: number, count: number): RowRange {
  const first = Math.floor(top / rowHeight) - OVERSCAN;
  const end = Math.ceil((top + height) / rowHeight) + OVERSCAN;
  const within = (row: number) => Math.min(count, Math.max(0, row));
  return { first: within(first), end: within(end) };
}
