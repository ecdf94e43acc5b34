import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardKind } from '../lib/core/review/card-kind.ts';
import type { Grade } from '../lib/core/review/schedule.ts';
import type { ListedEntry } from './EntryDetail.tsx';
import { Grades } from './Grades.tsx';
import { PARTS_OF, ReviewPart } from './ReviewPart.tsx';
import { Place } from './Sentence.tsx';
import { useTranslate } from './translate.ts';

export type CardState = {
  readonly kind: 'card';
  readonly listed: ListedEntry;
  readonly asks: CardKind;
  readonly isOpen: boolean;
  readonly left: number;
  /** Milliseconds until the card would come back, grade by grade. */
  readonly intervals: readonly number[];
};

type Props = { state: CardState; language: string; onOpen: () => void; onGrade: (grade: Grade) => void };

export function ReviewCard({ state, language, onOpen, onGrade }: Props) {
  const t = useTranslate();
  const { listed, asks, isOpen, left, intervals } = state;
  const inFront = useRef<HTMLDivElement>(null);
  // A new card, or its answer, is what a screen reader goes on with; the button that was pressed is no longer there.
  useLayoutEffect(() => {
    if (listed && document.activeElement?.closest('dialog') === null)
      inFront.current?.focus({ preventScroll: !isOpen });
  }, [listed, isOpen]);
  const isBlank = asks === 'cloze' && !isOpen;
  return (
    <article class="review-card">
      <p class="review-left quiet">{t('reviewProgress', left)}</p>
      <div class="review-question" tabIndex={-1} ref={isOpen ? null : inFront}>
        {PARTS_OF[asks].asked.map((part) => (
          <ReviewPart key={part} part={part} listed={listed} isBlank={isBlank} />
        ))}
        {!isOpen && <p class="review-prompt quiet">{t(`reviewAsks_${asks.replace('-', '_')}`)}</p>}
      </div>
      {isOpen ? (
        <>
          <div class="review-answer" tabIndex={-1} ref={inFront}>
            {PARTS_OF[asks].told.map((part) => (
              <ReviewPart key={part} part={part} listed={listed} isBlank={false} />
            ))}
            <AnswerFoot listed={listed} />
          </div>
          <Grades intervals={intervals} language={language} onGrade={onGrade} />
        </>
      ) : (
        <button type="button" class="button primary review-show" onClick={onOpen}>
          {t('reviewShow')}
        </button>
      )}
    </article>
  );
}

function AnswerFoot({ listed: { entry, encounters } }: { listed: ListedEntry }) {
  const [latest] = encounters;
  return (
    <>
      {entry.note !== '' && <p class="review-note">{entry.note}</p>}
      {latest && (
        <p class="review-place quiet">
          <Place encounter={latest} />
        </p>
      )}
    </>
  );
}
