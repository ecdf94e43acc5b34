import { useId } from 'preact/hooks';
import { outlook } from '../lib/core/review/outlook.ts';
import type { ReviewSettings } from '../lib/core/review/review-settings.ts';
import { intervalText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

const DAY = 86_400_000;

type Props = { settings: ReviewSettings; language: string; onChange: (desiredRetention: number) => void };

/** How much the reader wants to remember, and what that means for when cards come back. */
export function ReviewRetention({ settings, language, onChange }: Props) {
  const t = useTranslate();
  const id = useId();
  const percent = Math.round(settings.desiredRetention * 100);
  const days = outlook(settings, 5).map((span) => intervalText(span * DAY, language));
  return (
    <div class="setting">
      <label for={id}>{t('reviewRetention')}</label>
      <span class="setting-range">
        <input
          id={id}
          type="range"
          min={70}
          max={97}
          value={percent}
          aria-valuetext={`${percent} %`}
          aria-describedby={`${id}-said`}
          onInput={({ currentTarget }) => onChange(Number(currentTarget.value) / 100)}
        />
        <output for={id}>{percent} %</output>
      </span>
      <p class="setting-hint quiet" id={`${id}-said`}>
        {t('reviewOutlook', days.join(' → '))}
      </p>
    </div>
  );
}
