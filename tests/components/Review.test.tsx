import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Review, type ReviewState } from '../../components/Review.tsx';
import type { Encounter } from '../../lib/core/vocabulary/entry.ts';
import { encounterOf, entryOf } from './contents.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function cardOf(isOpen: boolean, encounters: Encounter[] = [encounterOf()]): ReviewState {
  return {
    kind: 'card',
    listed: { entry: entryOf(), encounters },
    isOpen,
    left: 5,
    intervals: [MINUTE, 10 * MINUTE, 3 * DAY, 45 * DAY],
  };
}

function showReview(state: ReviewState, canUndo = false) {
  const [opens, grades, undoes] = [recorder<[]>(), recorder<[1 | 2 | 3 | 4]>(), recorder<[]>()];
  show(
    <Review
      state={state}
      language="en"
      canUndo={canUndo}
      onOpen={opens.call}
      onGrade={grades.call}
      onUndo={undoes.call}
    />,
  );
  return { opens: opens.calls, grades: grades.calls, undoes: undoes.calls };
}

describe('a card in review', () => {
  it('asks for the word that is left out of its sentence', () => {
    showReview(cardOf(false));
    expect(texts('.review-card > .quiet')).toEqual(['5 to go', 'Which word stands here?']);
    expect(find('.review-sentence').textContent).toBe('中央经济工作　　在北京举行。');
    expect(texts('.review-meaning')).toEqual(['meeting']);
  });

  it('gives nothing of the answer away', () => {
    showReview(cardOf(false));
    expect(document.body.textContent).not.toMatch(/会议|會議|huìyì/);
    expect(texts('.grades button')).toEqual([]);
  });

  it('leaves a gap as wide as the word, and no narrower than two characters', () => {
    const sentence = '推进𠮷林高质量发展。';
    showReview(cardOf(false, [encounterOf({ sentence, start: 2, end: 5 })]));
    expect(find('.blank').textContent).toBe('　　');
    showReview(cardOf(false, [encounterOf({ sentence, start: 5, end: 10 })]));
    expect(find('.blank').textContent).toBe('　'.repeat(5));
    showReview(cardOf(false, [encounterOf({ sentence, start: 0, end: 1 })]));
    expect(find('.blank').textContent).toBe('　　');
  });

  it('shows the answer when the reader asks for it', async () => {
    const { opens } = showReview(cardOf(false));
    await userEvent.click(button('Show the answer'));
    expect(opens).toHaveLength(1);
    showReview(cardOf(true));
    expect(texts('.review-word')).toEqual(['会议會議']);
    expect(texts('.review-answer .pinyin')).toEqual(['huìyì']);
    expect(texts('.review-sentence mark')).toEqual(['会议']);
    expect(texts('.review-answer a')).toEqual(['要闻']);
  });

  it('offers the four grades, each with the time until the card comes back', () => {
    showReview(cardOf(true));
    expect(texts('.grades button span')).toEqual(['1 Again', '2 Hard', '3 Good', '4 Easy']);
    expect(texts('.grades button small')).toEqual(['1 min', '10 min', '3 days', '1 mth']);
  });

  it.each([1, 2, 3, 4] as const)('is graded %i by its button', async (grade) => {
    const { grades } = showReview(cardOf(true));
    const pressed = document.querySelectorAll('.grades button')[grade - 1];
    if (pressed) await userEvent.click(pressed);
    expect(grades).toEqual([[grade]]);
  });

  it('is asked by its meaning alone where no sentence is kept', () => {
    showReview(cardOf(false, []));
    expect(document.querySelector('.review-sentence')).toBeNull();
    expect(texts('.review-meaning')).toEqual(['meeting']);
    showReview(cardOf(true, []));
    expect(texts('.review-word')).toEqual(['会议會議']);
  });
});

describe('a review', () => {
  it('shows nothing yet while it is loading', () => {
    showReview({ kind: 'loading' });
    expect(find('.empty').getAttribute('aria-busy')).toBe('true');
    expect(document.body.textContent).toBe('');
  });

  it.each<[title: string, reviewed: number, nextIn: number | null, text: string[]]>([
    ['there is nothing at all', 0, null, ['Nothing is due. Save terms while you read and they come back here.']],
    ['nothing is due yet', 0, 2 * DAY, ['Done for now.The next card comes back in 2 days.']],
    ['all is done', 12, 10 * MINUTE, ['Done for now.Cards reviewed: 12The next card comes back in 10 minutes.']],
    ['all is done for good', 12, null, ['Done for now.Cards reviewed: 12']],
  ])('says so when %s', (_, reviewed, nextIn, text) => {
    showReview({ kind: 'done', reviewed, nextIn });
    expect(texts('.empty')).toEqual(text);
  });

  it('names its keys', () => {
    showReview(cardOf(false));
    expect(texts('.review-foot')).toEqual(['Space shows the answer; 1–4 grade it; U takes the last grade back.']);
  });

  it('takes the last grade back where there is one', async () => {
    showReview(cardOf(false));
    expect(texts('.review-foot button')).toEqual([]);
    const { undoes } = showReview({ kind: 'done', reviewed: 1, nextIn: null }, true);
    await userEvent.click(button('Undo'));
    expect(undoes).toHaveLength(1);
  });
});
