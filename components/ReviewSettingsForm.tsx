import {
  DEFAULT_REVIEW_SETTINGS,
  isReviewChange,
  LEECH_ACTIONS,
  type ReviewSettings,
} from '../lib/core/review/review-settings.ts';
import { parseSteps } from '../lib/core/review/steps.ts';
import { ReviewKinds } from './ReviewKinds.tsx';
import { ReviewNumber } from './ReviewNumber.tsx';
import { ReviewRetention } from './ReviewRetention.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  settings: ReviewSettings;
  language: string;
  onChange: (change: Partial<ReviewSettings>) => void;
};

/** How the reader wants to review. What is changed is kept at once. */
export function ReviewSettingsForm({ settings, language, onChange }: Props) {
  const t = useTranslate();
  const keep = (change: Partial<ReviewSettings>) => {
    const isGood = isReviewChange(change);
    if (isGood) onChange(change);
    return isGood;
  };
  const number = (name: 'newPerDay' | 'reviewsPerDay' | 'leechThreshold', problem: string) => ({
    value: `${settings[name]}`,
    problem,
    onText: (text: string) => text.trim() !== '' && keep({ [name]: Number(text) }),
  });
  const steps = (name: 'learningSteps' | 'relearningSteps') => ({
    value: settings[name].join(' '),
    hint: t('reviewStepsHint'),
    problem: t('reviewStepsProblem'),
    onText: (text: string) => {
      const parsed = parseSteps(text);
      return parsed !== null && keep({ [name]: parsed });
    },
  });
  return (
    <form class="review-settings" onSubmit={(event) => event.preventDefault()}>
      <ReviewKinds kinds={settings.kinds} onChange={(kinds) => keep({ kinds })} />
      <ReviewRetention
        settings={settings}
        language={language}
        onChange={(desiredRetention) => keep({ desiredRetention })}
      />
      <div class="setting-pair">
        <ReviewNumber label={t('reviewNewPerDay')} {...number('newPerDay', t('reviewNumberProblem', 0, 1_000))} />
        <ReviewNumber label={t('reviewPerDay')} {...number('reviewsPerDay', t('reviewNumberProblem', 0, 10_000))} />
      </div>
      <div class="setting-pair">
        <ReviewNumber label={t('reviewLearningSteps')} {...steps('learningSteps')} />
        <ReviewNumber label={t('reviewRelearningSteps')} {...steps('relearningSteps')} />
      </div>
      <fieldset class="setting-group">
        <legend>{t('leechSettings')}</legend>
        <p class="setting-hint quiet">{t('leechSettingsHint')}</p>
        <ReviewNumber label={t('leechThreshold')} {...number('leechThreshold', t('reviewNumberProblem', 2, 99))} />
        {LEECH_ACTIONS.map((action) => (
          <label class="setting-choice" key={action}>
            <input
              type="radio"
              name="leech"
              checked={settings.leechAction === action}
              onChange={() => keep({ leechAction: action })}
            />
            <span>{t(`leechAction_${action}`)}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" class="link" onClick={() => keep(DEFAULT_REVIEW_SETTINGS)}>
        {t('reviewDefaults')}
      </button>
    </form>
  );
}
