import { GRADES, type Grade } from '../lib/core/review/schedule.ts';
import { intervalText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

/** `intervals`: milliseconds until the card would come back, grade by grade. */
type Props = { intervals: readonly number[]; language: string; onGrade: (grade: Grade) => void };

export function Grades({ intervals, language, onGrade }: Props) {
  const t = useTranslate();
  return (
    <fieldset class="grades" aria-label={t('reviewGrades')}>
      {GRADES.map((grade) => (
        <button type="button" class="button" key={grade} onClick={() => onGrade(grade)}>
          <span>
            <kbd>{grade}</kbd> {t(`grade_${grade}`)}
          </span>
          <small>{intervalText(intervals[grade - 1] ?? 0, language)}</small>
        </button>
      ))}
    </fieldset>
  );
}
