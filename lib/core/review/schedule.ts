import { createEmptyCard, type FSRS, type Card as FsrsCard, type Grade as FsrsGrade, fsrs, type State } from 'ts-fsrs';
import { CARD_STATES, type Card } from '../vocabulary/entry.ts';
import { DEFAULT_REVIEW_SETTINGS, type ReviewSettings } from './review-settings.ts';

/** The reader's answer: again, hard, good, easy. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

/** Cards that come back within so many milliseconds are shown before the sitting ends (learning steps: 1 and 10 minutes). */
export const LEARN_AHEAD = 20 * 60_000;

type Scheduling = Pick<ReviewSettings, 'desiredRetention' | 'learningSteps' | 'relearningSteps'>;

const schedulers = new WeakMap<Scheduling, FSRS>();

function schedulerOf(settings: Scheduling): FSRS {
  const made = schedulers.get(settings);
  if (made) return made;
  const minutes = (steps: readonly number[]) => steps.map((step) => `${step}m` as const);
  const scheduler = fsrs({
    // Fuzz spreads reviews by chance; the schedule stays a function of card, grade, time and settings.
    enable_fuzz: false,
    request_retention: settings.desiredRetention,
    learning_steps: minutes(settings.learningSteps),
    relearning_steps: minutes(settings.relearningSteps),
  });
  schedulers.set(settings, scheduler);
  return scheduler;
}

/** The card of an entry saved at `now`: new, and due at once. */
export function newCard(now: number): Card {
  return toCard(createEmptyCard(new Date(now)));
}

/** The card after an answer given at `now`. */
export function graded(card: Card, grade: Grade, now: number, settings: Scheduling = DEFAULT_REVIEW_SETTINGS): Card {
  return toCard(schedulerOf(settings).next(toFsrs(card), new Date(now), toFsrsGrade(grade)).card);
}

/** Milliseconds until the card would come back, for each grade in order. */
export function intervals(card: Card, now: number, settings: Scheduling = DEFAULT_REVIEW_SETTINGS): number[] {
  return GRADES.map((grade) => graded(card, grade, now, settings).due - now);
}

/** Rating.Again … Rating.Easy are 1 … 4, as ours are. */
function toFsrsGrade(grade: Grade): FsrsGrade {
  return grade;
}

function toFsrs(card: Card): FsrsCard {
  const state = CARD_STATES.indexOf(card.state) as State; // State.New … State.Relearning are 0 … 3, in our order
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state,
    ...(card.lastReview === null ? {} : { last_review: new Date(card.lastReview) }),
  };
}

function toCard(card: FsrsCard): Card {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: CARD_STATES[card.state] ?? 'new',
    lastReview: card.last_review ? card.last_review.getTime() : null,
  };
}
