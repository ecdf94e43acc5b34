import { useLayoutEffect } from 'preact/hooks';
import { GRADES, type Grade } from '../../lib/core/review/schedule.ts';

type Keys = { readonly open: () => void; readonly grade: (grade: Grade) => void; readonly undo: () => void };

/** Space shows the answer, 1–4 grade it, U takes the last grade back. */
export function useReviewKeys({ open, grade, undo }: Keys): void {
  // As soon as the card has changed, not a frame later: a key pressed in between would meet the card before it.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const given = GRADES.find((one) => String(one) === event.key);
      if (given) grade(given);
      else if (event.key.toLowerCase() === 'u') undo();
      else if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) open();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, grade, undo]);
}
