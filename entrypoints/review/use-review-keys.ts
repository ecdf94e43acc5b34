import { useLayoutEffect } from 'preact/hooks';
import { GRADES, type Grade } from '../../lib/core/review/schedule.ts';

type Keys = {
  readonly open: () => void;
  readonly grade: (grade: Grade) => void;
  readonly undo: () => void;
  readonly suspend: () => void;
  readonly bury: () => void;
  readonly editNote: () => void;
};

/** Space shows the answer, 1–4 grade it; U takes back, S suspends, B buries, E edits the note. */
export function useReviewKeys(keys: Keys, isInReview: boolean): void {
  useLayoutEffect(() => {
    if (!isInReview) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || isWritten(event.target)) return;
      const act = actOf(event, keys);
      if (!act) return;
      act();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys, isInReview]);
}

function actOf({ key, target }: KeyboardEvent, keys: Keys): (() => void) | undefined {
  const grade = GRADES.find((one) => String(one) === key);
  if (grade) return () => keys.grade(grade);
  // On a button or a link the space bar has its own meaning.
  if (key === ' ') return target instanceof Element && target.closest('button, a') ? undefined : keys.open;
  return { u: keys.undo, s: keys.suspend, b: keys.bury, e: keys.editNote }[key.toLowerCase()];
}

/** Whether a key is part of what the reader writes, or belongs to a dialog. */
function isWritten(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}
