import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Review, type ReviewState } from '../../components/Review.tsx';
import type { DoneState } from '../../components/ReviewDone.tsx';
import type { ReviewNews } from '../../components/ReviewNews.tsx';
import type { CardKind } from '../../lib/core/review/card-kind.ts';
import type { Encounter, Entry } from '../../lib/core/vocabulary/entry.ts';
import { encounterOf, entryOf } from './contents.ts';
import { button, find, show, texts } from './screen.tsx';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function cardOf(isOpen: boolean, encounters: Encounter[] = [encounterOf()], asks: CardKind = 'cloze'): ReviewState {
  return {
    kind: 'card',
    listed: { entry: entryOf({ note: 'held in December' }), encounters },
    asks,
    isOpen,
    left: 5,
    intervals: [MINUTE, 10 * MINUTE, 3 * DAY, 45 * DAY],
  };
}

type Shown = { canUndo?: boolean; news?: ReviewNews; leech?: Entry };

/** Names of what the reader asks for, in order. */
function showReview(state: ReviewState, { canUndo = false, news, leech }: Shown = {}): string[] {
  const asked: string[] = [];
  const ask = (name: string) => () => void asked.push(name);
  show(
    <Review
      state={state}
      language="en"
      canUndo={canUndo}
      news={news ?? null}
      leech={leech ?? null}
      onOpen={ask('open')}
      onGrade={(grade) => asked.push(`grade ${grade}`)}
      onUndo={ask('undo')}
      onNote={({ id }) => asked.push(`note ${id}`)}
      onBury={ask('bury')}
      onSuspend={ask('suspend')}
      onRestLeech={ask('rest')}
      onDismissLeech={ask('dismiss')}
    />,
  );
  return asked;
}

describe('a card in review', () => {
  it('asks for the word that is left out of its sentence', () => {
    showReview(cardOf(false));
    expect(texts('.review-left, .review-prompt')).toEqual(['5 to go', 'Which word stands here?']);
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
    const asked = showReview(cardOf(false));
    await userEvent.click(button('Show the answer'));
    expect(asked).toEqual(['open']);
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
    const asked = showReview(cardOf(true));
    const pressed = document.querySelectorAll('.grades button')[grade - 1];
    if (pressed) await userEvent.click(pressed);
    expect(asked).toEqual([`grade ${grade}`]);
  });

  it('is asked by its meaning alone where no sentence is kept', () => {
    showReview(cardOf(false, [], 'to-term'));
    expect(document.querySelector('.review-sentence')).toBeNull();
    expect(texts('.review-meaning')).toEqual(['meeting']);
  });

  it('leaves out every mention of the word', () => {
    showReview(cardOf(false, [encounterOf({ sentence: '会议指出，会议很重要。', start: 0, end: 2 })]));
    expect(find('.review-sentence').textContent).toBe('　　指出，　　很重要。');
  });

  it.each<[CardKind, string, asked: string[], told: string[]]>([
    ['to-rendering', 'How is it rendered?', ['会议會議', '中央经济工作会议在北京举行。'], ['meeting', 'huìyì']],
    ['to-term', 'Which Chinese term is it?', ['meeting'], ['会议會議', 'huìyì', '中央经济工作会议在北京举行。']],
    ['reading', 'How is it read?', ['会议會議'], ['huìyì', 'meeting', '中央经济工作会议在北京举行。']],
  ])('that asks %s shows its question only, and then the answer', (asks, prompt, asked, told) => {
    showReview(cardOf(false, [encounterOf()], asks));
    expect(texts('.review-question > p')).toEqual([...asked, prompt]);
    showReview(cardOf(true, [encounterOf()], asks));
    expect(texts('.review-question > p')).toEqual(asked);
    expect(texts('.review-answer > p')).toEqual([...told, 'held in December', '要闻']);
  });

  it('has a place for the reader to go on from: the question, and then its answer', () => {
    showReview(cardOf(false));
    expect(document.activeElement).toBe(find('.review-question'));
    showReview(cardOf(true));
    expect(document.activeElement).toBe(find('.review-answer'));
  });

  it('can be put off, put aside, or given a note', async () => {
    const asked = showReview(cardOf(true));
    for (const label of ['Note E', 'Not today B', 'Suspend S']) await userEvent.click(button(label));
    expect(asked).toEqual(['note word:会议', 'bury', 'suspend']);
    showReview(cardOf(false));
    // The note, and whose it is, would give the answer away.
    expect(texts('.review-tools button')).toEqual(['Not today B', 'Suspend S']);
  });
});

describe('a review', () => {
  it('shows nothing yet while it is loading', () => {
    showReview({ kind: 'loading' });
    expect(find('.empty').getAttribute('aria-busy')).toBe('true');
    expect(document.body.textContent).toBe('');
  });

  it.each<[title: string, state: Partial<DoneState>, text: string[]]>([
    ['there is nothing at all', {}, ['Nothing is due. Save terms while you read and they come back here.']],
    ['nothing is due yet', { nextIn: 2 * DAY }, ['Done for today.The next card comes back in 2 days.']],
    [
      'all is done',
      { reviewed: 12, nextIn: 10 * MINUTE, tomorrow: { all: 8, fresh: 3 } },
      ['Done for today.Cards reviewed today: 12Coming tomorrow: 8, of them new: 3'],
    ],
    [
      'the limits hold something back',
      { reviewed: 12, nextIn: 0, held: 30, tomorrow: { all: 8, fresh: 3 } },
      [
        'Done for today.Cards reviewed today: 12Coming tomorrow: 8, of them new: 3Held back by today’s limits: 30. Settings',
      ],
    ],
    ['all is done for good', { reviewed: 12 }, ['Done for today.Cards reviewed today: 12']],
  ])('says so when %s', (_, state, text) => {
    const nothing = { kind: 'done', reviewed: 0, nextIn: null, held: 0, tomorrow: { all: 0, fresh: 0 } } as const;
    showReview({ ...nothing, ...state });
    expect(texts('.empty')).toEqual(text);
  });

  it('names its keys', () => {
    showReview(cardOf(false));
    expect(texts('.review-keys')).toEqual([
      'Space shows the answer; 1–4 grade it. U takes the last step back, B puts a card off, S suspends it, E edits its note.',
    ]);
  });

  it('takes the last step back where there is one', async () => {
    showReview(cardOf(false));
    expect(texts('.review-news button')).toEqual([]);
    const asked = showReview(cardOf(false), { canUndo: true });
    await userEvent.click(button('Undo U'));
    expect(asked).toEqual(['undo']);
  });

  it.each<[ReviewNews, string]>([
    [{ kind: 'graded', grade: 3, interval: 3 * DAY }, 'Good: back in 3 days.'],
    [{ kind: 'buried', word: '会议' }, '“会议” comes back tomorrow.'],
    [{ kind: 'suspended', word: '会议' }, '“会议” rests until you bring it back.'],
    [{ kind: 'taken-back' }, 'Taken back.'],
  ])('says what %j did', (news, text) => {
    showReview(cardOf(false), { news });
    expect(texts('[role=status]')).toEqual([text]);
  });
});

describe('a card that keeps being forgotten', () => {
  const leech = entryOf({ card: { ...entryOf().card, lapses: 8 } });

  it('is named, with what can be done about it', async () => {
    const asked = showReview(cardOf(false), { leech });
    expect(find('.leech p').textContent).toBe(
      '“会议” has been forgotten 8 times. Something to hold on to in a note may help, or a rest.',
    );
    for (const label of ['Write a note', 'Let it rest', 'Go on as before']) await userEvent.click(button(label));
    expect(asked).toEqual(['note word:会议', 'rest', 'dismiss']);
  });

  it('can be brought back where it rests already', async () => {
    const asked = showReview(cardOf(false), { leech: { ...leech, pause: { kind: 'suspended' } } });
    await userEvent.click(button('Bring back'));
    expect(asked).toEqual(['rest']);
  });
});
