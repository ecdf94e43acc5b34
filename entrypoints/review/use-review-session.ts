import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewState } from '../../components/Review.tsx';
import { type Grade, intervals, LEARN_AHEAD } from '../../lib/core/review/schedule.ts';
import type { Listed } from '../../lib/db/listing.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';

/** One sitting: the cards due, one after another, until none is left. */
export function useReviewSession(vocabulary: Vocabulary) {
  const [queue, setQueue] = useState<readonly Listed[] | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const [nextDue, setNextDue] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const reload = useCallback(async () => {
    const now = Date.now();
    const due = await vocabulary.due(now);
    // Cards in learning come back within minutes: rather now than not at all.
    const ahead = due.ok && due.value.length === 0 ? await vocabulary.due(now + LEARN_AHEAD) : due;
    const next = await vocabulary.nextDue();
    setFailure(ahead.ok ? null : ahead.code);
    if (!ahead.ok) return;
    setQueue(ahead.value);
    setNextDue(next.ok ? next.value : null);
    setIsOpen(false);
  }, [vocabulary]);

  useEffect(() => void reload(), [reload]);

  const [current] = queue ?? [];
  /** Whether the latest answer has got into the notebook. */
  const filed = useRef<Promise<boolean>>(Promise.resolve(true));

  /** The next card shows at once; should the answer not get into the notebook, its card comes back with the reason. */
  async function grade(given: Grade): Promise<void> {
    if (!current || !isOpen) return;
    const rest = queue?.slice(1) ?? [];
    setIsOpen(false);
    setQueue(rest.length > 0 ? rest : null);
    setAnswered((before) => [...before, current.entry.id]);
    const filing = vocabulary.grade(current.entry.id, given, Date.now());
    filed.current = filing.then(({ ok }) => ok);
    const done = await filing;
    if (!done.ok) {
      setFailure(done.code);
      filed.current = Promise.resolve(true); // the one before it was
      setAnswered((before) => before.slice(0, -1));
      setQueue((left) => [current, ...(left ?? [])]);
      return;
    }
    if (rest.length === 0) await reload();
  }

  async function undo(): Promise<void> {
    const last = answered.at(-1);
    if (last === undefined || !(await filed.current)) return;
    const done = await vocabulary.undoGrade(last, Date.now());
    if (!done.ok) return setFailure(done.code);
    setAnswered((before) => before.slice(0, -1));
    await reload();
  }

  return {
    state: toState(queue, isOpen, answered.length, nextDue),
    failure,
    canUndo: answered.length > 0,
    reload: () => void reload(),
    open: () => setIsOpen(true),
    grade: (given: Grade) => void grade(given),
    undo: () => void undo(),
  };
}

function toState(
  queue: readonly Listed[] | null,
  isOpen: boolean,
  reviewed: number,
  nextDue: number | null,
): ReviewState {
  if (!queue) return { kind: 'loading' };
  const now = Date.now();
  const [current] = queue;
  if (!current) return { kind: 'done', reviewed, nextIn: nextDue === null ? null : Math.max(0, nextDue - now) };
  return { kind: 'card', listed: current, isOpen, left: queue.length, intervals: intervals(current.entry.card, now) };
}
