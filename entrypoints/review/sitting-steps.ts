import type { ReviewNews } from '../../components/ReviewNews.tsx';
import { NOTHING_ANSWERED } from '../../lib/core/review/daily-queue.ts';
import { buriedToday, DAY, endOfDay } from '../../lib/core/review/day.ts';
import { leechChange } from '../../lib/core/review/leech.ts';
import type { ReviewSettings } from '../../lib/core/review/review-settings.ts';
import { type Grade, graded } from '../../lib/core/review/schedule.ts';
import { afterAnswer, heldBack, type Sitting, upNext } from '../../lib/core/review/sitting.ts';
import type { Entry, Pause } from '../../lib/core/vocabulary/entry.ts';
import type { Listed } from '../../lib/db/listing.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';

/** What U takes back, the latest last: an answer stands in the log, a card put aside has only us to remember it. */
type Done = { readonly kind: 'answer' } | { readonly kind: 'aside'; readonly id: string; readonly pause: Pause };

/** What a day's sitting shows. All of it but `done`, `news` and `leech` can be read from the notebook again. */
export type SittingPage = {
  readonly sitting: Sitting | null;
  /** The card on screen; it stays there whatever else becomes due. */
  readonly card: Listed | null;
  readonly left: number;
  readonly isOpen: boolean;
  /** When the card was last shown or opened (epoch ms). */
  readonly at: number;
  readonly ahead: {
    readonly tomorrow: readonly Entry[];
    readonly nextDue: number | null;
    readonly held: number;
  } | null;
  /** The entry of the day's latest answer, in this tab or another. */
  readonly latest: string | null;
  readonly done: readonly Done[];
  readonly news: ReviewNews | null;
  /** What the latest answer made a leech of. */
  readonly leech: Entry | null;
  readonly failure: string | null;
};

export const NO_SITTING: SittingPage = {
  sitting: null,
  card: null,
  left: 0,
  isOpen: false,
  at: 0,
  ahead: null,
  latest: null,
  done: [],
  news: null,
  leech: null,
  failure: null,
};

/** Epoch ms, and the minutes by which local time is ahead of UTC. */
export type Clock = { readonly now: () => number; readonly utcOffset: () => number };

type Step = (page: SittingPage) => Promise<SittingPage>;

/** What the reader can do in a sitting; each step leads from what is shown to what is shown then. */
export function createSittingSteps(vocabulary: Vocabulary, settings: ReviewSettings, clock: Clock) {
  /** The page with the day as the notebook has it. @param shown the card to show, if it is one of today's. */
  async function loaded(page: SittingPage, shown: string | null): Promise<SittingPage> {
    const dayEnd = endOfDay(clock.now(), clock.utcOffset());
    const due = await vocabulary.due(dayEnd - 1);
    if (!due.ok) return { ...page, failure: due.code };
    const answered = await vocabulary.answeredSince(dayEnd - DAY);
    if (!answered.ok) return { ...page, failure: answered.code };
    const { latest, ...counts } = answered.value;
    return settled({ ...page, sitting: { entries: due.value, answered: counts, dayEnd }, latest }, shown);
  }

  async function settled(page: SittingPage, shown: string | null = null): Promise<SittingPage> {
    if (!page.sitting) return page;
    const at = clock.now();
    const queue = upNext(page.sitting, settings, at);
    const id = page.sitting.entries.some((entry) => entry.id === shown) ? shown : (queue[0]?.id ?? null);
    if (id === null) return finished({ ...page, at });
    const found = await vocabulary.withEncounters([id]);
    if (!found.ok) return { ...page, failure: found.code };
    const left = queue.some((entry) => entry.id === id) ? queue.length : queue.length + 1;
    return { ...page, card: found.value[0] ?? null, left, at, ahead: null, failure: null };
  }

  async function finished(page: SittingPage & { readonly at: number }): Promise<SittingPage> {
    if (!page.sitting) return page;
    const { dayEnd } = page.sitting;
    const [later, next] = await Promise.all([vocabulary.due(dayEnd + DAY - 1), vocabulary.nextDue()]);
    if (!later.ok) return { ...page, failure: later.code };
    const day = { entries: later.value, answered: NOTHING_ANSWERED, dayEnd: dayEnd + DAY };
    const tomorrow = upNext(day, settings, dayEnd + DAY - 1);
    const ahead = { tomorrow, nextDue: next.ok ? next.value : null, held: heldBack(page.sitting, settings) };
    return { ...page, card: null, left: 0, ahead, failure: null };
  }

  /** Changes when an entry comes up, so that U takes it back. */
  async function setPause(id: string, pause: Pause, page: SittingPage): Promise<SittingPage> {
    const changed = await vocabulary.edit([id], { pause }, clock.now());
    if (!changed.ok) return { ...page, failure: changed.code };
    const [before] = changed.value;
    if (!before) return page;
    return { ...page, done: [...page.done, { kind: 'aside', id, pause: before.pause }], failure: null };
  }

  function putAside(kind: 'suspended' | 'buried', pause: () => Pause): Step {
    return async (page) => {
      if (!page.card) return page;
      const { id, item } = page.card.entry;
      const changed = await setPause(id, pause(), page);
      if (changed.failure !== null) return changed;
      return loaded({ ...changed, isOpen: false, news: { kind, word: item.simplified }, leech: null }, null);
    };
  }

  return {
    load: (page: SittingPage) => loaded(page, page.card?.entry.id ?? null),

    open: async (page: SittingPage) => (page.card ? { ...page, isOpen: true, at: clock.now() } : page),

    grade:
      (grade: Grade): Step =>
      async (page) => {
        if (!page.card || !page.isOpen || !page.sitting) return page;
        const { entry } = page.card;
        const now = clock.now();
        const filed = await vocabulary.grade(entry.id, grade, now, settings);
        if (!filed.ok) return { ...page, failure: filed.code };
        const after = filed.value;
        const next: SittingPage = {
          ...page,
          sitting: afterAnswer(page.sitting, entry, after),
          isOpen: false,
          latest: entry.id,
          done: [...page.done, { kind: 'answer' }],
          news: { kind: 'graded', grade, interval: after.card.due - now },
          leech: 'tags' in leechChange(entry, graded(entry.card, grade, now, settings), settings) ? after : null,
        };
        // Where the day has ended under the open tab, the rest is another day's.
        return now < page.sitting.dayEnd ? settled(next) : loaded(next, null);
      },

    undo: async (page: SittingPage): Promise<SittingPage> => {
      const last = page.done.at(-1) ?? { kind: 'answer' };
      const id = last.kind === 'aside' ? last.id : page.latest;
      if (id === null) return page;
      const undone =
        last.kind === 'aside'
          ? await vocabulary.edit([id], { pause: last.pause }, clock.now())
          : await vocabulary.undoGrade(id, clock.now(), settings);
      if (!undone.ok) return { ...page, failure: undone.code };
      const next = { ...page, done: page.done.slice(0, -1), isOpen: false, leech: null };
      return loaded({ ...next, news: { kind: 'taken-back' } }, id);
    },

    suspend: putAside('suspended', () => ({ kind: 'suspended' })),
    bury: putAside('buried', () => buriedToday(clock.now(), clock.utcOffset())),

    /** Lets the leech that was just shown rest, or come up again where it rests already. */
    restLeech: async (page: SittingPage): Promise<SittingPage> => {
      if (!page.leech) return page;
      const { id, pause } = page.leech;
      const isResting = pause.kind === 'suspended';
      const changed = await setPause(id, isResting ? { kind: 'none' } : { kind: 'suspended' }, page);
      return changed.failure === null ? loaded({ ...changed, leech: null }, page.card?.entry.id ?? null) : changed;
    },

    dismissLeech: async (page: SittingPage): Promise<SittingPage> => ({ ...page, leech: null }),

    note:
      (id: string, note: string): Step =>
      async (page) => {
        const kept = await vocabulary.edit([id], { note }, clock.now());
        if (!kept.ok) return { ...page, failure: kept.code };
        return loaded({ ...page, leech: page.leech?.id === id ? null : page.leech }, page.card?.entry.id ?? null);
      },
  };
}

export type SittingSteps = ReturnType<typeof createSittingSteps>;
