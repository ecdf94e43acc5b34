import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSittingSteps, NO_SITTING, type SittingPage } from '../../entrypoints/review/sitting-steps.ts';
import { DEFAULT_REVIEW_SETTINGS, type ReviewSettings } from '../../lib/core/review/review-settings.ts';
import type { Grade } from '../../lib/core/review/schedule.ts';
import type { Vocabulary } from '../../lib/db/vocabulary.ts';
import { good, item, meeting, newNotebook } from '../db/notebook.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.UTC(2026, 10, 20, 12);

/** A notebook with words saved in their order, and a review of it by a clock of our own. */
async function sat(words: readonly string[], change: Partial<ReviewSettings> = {}) {
  const { vocabulary } = newNotebook();
  for (const [index, word] of words.entries())
    await good(vocabulary.save(item(word), meeting(`${word}。`), `met-${word}`, NOON - DAY + index));
  return { vocabulary, ...reviewOf(vocabulary, change) };
}

function reviewOf(vocabulary: Vocabulary, change: Partial<ReviewSettings> = {}) {
  const time = { now: NOON };
  const clock = { now: () => time.now, utcOffset: () => 0 };
  const steps = createSittingSteps(vocabulary, { ...DEFAULT_REVIEW_SETTINGS, ...change }, clock);
  const answer = async (page: SittingPage, grade: Grade) => steps.grade(grade)(await steps.open(page));
  return { steps, answer, time, open: () => steps.load(NO_SITTING) };
}

const word = ({ card }: SittingPage) => card?.entry.item.simplified ?? null;

/** Entries without the times of their changes, which an undo moves on. */
async function state(vocabulary: Vocabulary) {
  return (await good(vocabulary.entries())).map(({ clocks: _, ...entry }) => entry);
}

describe('a sitting', () => {
  test('shows one card after another, and at the end what tomorrow brings', async () => {
    const { open, answer } = await sat(['改革', '开放']);
    let page = await open();
    expect([word(page), page.left]).toEqual(['改革', 2]);
    page = await answer(page, 4);
    expect([word(page), page.left]).toEqual(['开放', 1]);
    expect(page.news).toMatchObject({ kind: 'graded', grade: 4 });
    page = await answer(page, 3);
    // In ten minutes it is to come again; nothing else is left, so it comes now.
    expect(word(page)).toBe('开放');
    page = await answer(page, 4);
    expect(word(page)).toBeNull();
    expect(page.sitting?.answered).toEqual({ fresh: 2, repeated: 0 });
    expect(page.ahead).toMatchObject({ tomorrow: [], held: 0 });
  });

  test('takes no grade before the answer was seen', async () => {
    const { vocabulary, open, steps } = await sat(['改革']);
    await steps.grade(4)(await open());
    expect(await good(vocabulary.answers(0))).toEqual([]);
  });

  test('goes on after the tab was closed: the same card, and no more than the day’s limit', async () => {
    const { vocabulary, open, answer } = await sat(['一一', '二二', '三三', '四四'], { newPerDay: 2 });
    const page = await answer(await open(), 4);
    const again = reviewOf(vocabulary, { newPerDay: 2 });
    const reopened = await again.open();
    expect(word(reopened)).toBe(word(page));
    expect(reopened.left).toBe(1);
    const done = await again.answer(reopened, 4);
    expect(word(done)).toBeNull();
    expect(done.ahead?.held).toBe(2);
    expect(done.ahead?.tomorrow).toHaveLength(2);
  });

  test('lets a day end under the open tab', async () => {
    const { open, answer, time } = await sat(['一一', '二二', '三三'], { newPerDay: 1 });
    const page = await open();
    expect(page.left).toBe(1);
    time.now = NOON + 17 * 60 * MINUTE;
    // Yesterday's card was answered today; of the new day's one new card nothing is left.
    const next = await answer(page, 4);
    expect(next.sitting?.answered).toEqual({ fresh: 1, repeated: 0 });
    expect(word(next)).toBeNull();
    time.now += DAY;
    expect(word(await open())).toBe('二二');
  });
});

describe('taking back', () => {
  test('works across a closed tab, and shows the card that was answered', async () => {
    const { vocabulary, open, answer } = await sat(['改革', '开放']);
    const before = await state(vocabulary);
    await answer(await open(), 4);
    const again = reviewOf(vocabulary);
    const page = await again.steps.undo(await again.open());
    expect(word(page)).toBe('改革');
    expect(page.isOpen).toBe(false);
    expect(await state(vocabulary)).toEqual(before);
    expect(page.latest).toBeNull();
    expect(await again.steps.undo(page)).toEqual(page);
  });

  test('brings back what was put aside, in the order in which it was done', async () => {
    const { vocabulary, open, answer, steps } = await sat(['一一', '二二', '三三']);
    const before = await state(vocabulary);
    let page = await steps.suspend(await open());
    expect([word(page), page.left, page.news]).toEqual(['二二', 2, { kind: 'suspended', word: '一一' }]);
    page = await answer(page, 4);
    page = await steps.bury(page);
    expect(word(page)).toBeNull();
    page = await steps.undo(page);
    expect(word(page)).toBe('三三');
    page = await steps.undo(page);
    expect(word(page)).toBe('二二');
    page = await steps.undo(page);
    expect(word(page)).toBe('一一');
    expect(await state(vocabulary)).toEqual(before);
  });

  test('leaves everything as it was, whatever was answered', async () => {
    const act = fc.constantFrom<Grade | 's' | 'b'>(1, 2, 3, 4, 's', 'b');
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const { vocabulary, open, answer, steps } = await sat(['一一', '二二', '三三'], {
          leechThreshold: 2,
          leechAction: 'suspend',
          learningSteps: [],
        });
        const before = await state(vocabulary);
        let page = await open();
        for (const one of acts)
          page =
            one === 's' ? await steps.suspend(page) : one === 'b' ? await steps.bury(page) : await answer(page, one);
        for (const _ of page.done) page = await steps.undo(page);
        expect(await state(vocabulary)).toEqual(before);
        expect(await good(vocabulary.answers(0))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('a card put aside', () => {
  test('until tomorrow is back when the day has ended', async () => {
    const { open, steps, time } = await sat(['改革']);
    const page = await steps.bury(await open());
    expect(word(page)).toBeNull();
    expect(page.ahead?.tomorrow).toHaveLength(1);
    time.now = NOON + 15 * 60 * MINUTE;
    expect(word(await open())).toBeNull();
    time.now = NOON + 16 * 60 * MINUTE;
    expect(word(await open())).toBe('改革');
  });
});

describe('a leech', () => {
  async function forgotten(leechAction: 'tag' | 'suspend') {
    const review = await sat(['改革'], { leechThreshold: 2, learningSteps: [], relearningSteps: [], leechAction });
    let page = await review.open();
    for (const grade of [4, 1, 1] as const) {
      page = await review.answer(page, grade);
      if (grade === 1 && page.leech) break;
      const [entry] = await good(review.vocabulary.entries());
      review.time.now = Math.max(review.time.now, entry?.card.due ?? 0);
      page = await review.open();
    }
    return { ...review, page };
  }

  test('is shown with what can be done: it rests when the reader says so', async () => {
    const { vocabulary, page, steps } = await forgotten('tag');
    expect(page.leech).toMatchObject({ tags: ['leech'], card: { lapses: 2 }, pause: { kind: 'none' } });
    const resting = await steps.restLeech(page);
    expect(resting.leech).toBeNull();
    expect(await good(vocabulary.suspended())).toHaveLength(1);
    await steps.undo(resting);
    expect(await good(vocabulary.suspended())).toEqual([]);
  });

  test('that rests by itself comes back when the reader says so', async () => {
    const { vocabulary, page, steps } = await forgotten('suspend');
    expect(page.leech?.pause).toEqual({ kind: 'suspended' });
    await steps.restLeech(page);
    expect(await good(vocabulary.suspended())).toEqual([]);
  });

  test('can be left as it is', async () => {
    const { page, steps } = await forgotten('tag');
    expect((await steps.dismissLeech(page)).leech).toBeNull();
  });
});

describe('a note written in a review', () => {
  test('is kept, and the answer stays open', async () => {
    const { open, steps } = await sat(['改革']);
    const page = await steps.note('word:改革', 'as in 1978')(await steps.open(await open()));
    expect(page.card?.entry.note).toBe('as in 1978');
    expect(page.isOpen).toBe(true);
  });
});

describe('a notebook that cannot be read or written', () => {
  test('leaves the card in front of the reader and says why', async () => {
    const { vocabulary, open } = await sat(['改革']);
    const refusing: Vocabulary = {
      ...vocabulary,
      grade: async () => ({ ok: false, code: 'storage-full' }),
      due: async () => ({ ok: false, code: 'storage-refused' }),
    };
    const { steps } = reviewOf(refusing);
    const page = await steps.open(await open());
    expect(await steps.grade(3)(page)).toEqual({ ...page, failure: 'storage-full' });
    expect(await steps.load(NO_SITTING)).toEqual({ ...NO_SITTING, failure: 'storage-refused' });
  });
});
