import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReviewSettings } from '../../lib/core/review/review-settings.ts';
import type { Grade } from '../../lib/core/review/schedule.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';
import { createSittingSteps, NO_SITTING, type SittingPage } from './sitting-steps.ts';

const CLOCK = { now: Date.now, utcOffset: () => -new Date().getTimezoneOffset() };

/**
 * The day's sitting: the cards due, one after another, until none is left.
 * @param settings null while they are read.
 * @param isShown whether the cards are in view; what changed meanwhile is read when they come back.
 */
export function useReviewSession(vocabulary: Vocabulary, settings: ReviewSettings | null, isShown: boolean) {
  const [page, take] = useSteps();
  const steps = useMemo(() => settings && createSittingSteps(vocabulary, settings, CLOCK), [vocabulary, settings]);

  useEffect(() => {
    if (!steps || !isShown) return;
    const load = () => document.visibilityState === 'visible' && take(steps.load);
    load();
    // Terms are saved, and cards answered, in other tabs while this one is open.
    document.addEventListener('visibilitychange', load);
    return () => document.removeEventListener('visibilitychange', load);
  }, [steps, take, isShown]);

  return useMemo(() => {
    const act = (step: ((page: SittingPage) => Promise<SittingPage>) | undefined) => step && take(step);
    return {
      page,
      reload: () => act(steps?.load),
      open: () => act(steps?.open),
      grade: (grade: Grade) => act(steps?.grade(grade)),
      undo: () => act(steps?.undo),
      suspend: () => act(steps?.suspend),
      bury: () => act(steps?.bury),
      restLeech: () => act(steps?.restLeech),
      dismissLeech: () => act(steps?.dismissLeech),
      note: (id: string, note: string) => act(steps?.note(id, note)),
    };
  }, [page, steps, take]);
}

/** A page that changes step by step, each from where the one before it has led, however fast the keys are pressed. */
function useSteps() {
  const [shown, setShown] = useState(NO_SITTING);
  const latest = useRef(Promise.resolve(NO_SITTING));
  const take = useCallback((step: (page: SittingPage) => Promise<SittingPage>) => {
    latest.current = latest.current.then(async (page) => {
      const next = await step(page);
      setShown(next);
      return next;
    });
  }, []);
  return [shown, take] as const;
}
