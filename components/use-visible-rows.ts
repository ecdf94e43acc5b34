import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type RowRange, visibleRows } from '../lib/core/notebook-list/visible-rows.ts';

export type VisibleRows = RowRange & {
  /** Pixels, as the style sheet has it (`--row-height`). */
  readonly rowHeight: number;
};

/** Which of `count` rows of the list in `body`, which scrolls with the page, are to be drawn. */
export function useVisibleRows(body: RefObject<HTMLElement | null>, count: number): VisibleRows {
  const [visible, setVisible] = useState<VisibleRows>({ first: 0, end: Math.min(count, 30), rowHeight: 0 });

  useLayoutEffect(() => {
    function look(): void {
      if (!body.current) return;
      const rowHeight = Number.parseFloat(getComputedStyle(body.current).getPropertyValue('--row-height')) || 1;
      const range = visibleRows(-body.current.getBoundingClientRect().top, innerHeight, rowHeight, count);
      setVisible((before) => {
        const isSame = before.first === range.first && before.end === range.end && before.rowHeight === rowHeight;
        return isSame ? before : { ...range, rowHeight };
      });
    }
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [body, count]);
  return visible;
}
