import type { CorrectionScope } from '../lib/core/corrections/correction.ts';
import type { LookUp } from '../lib/core/protocol/look-up.ts';
import { useTranslate } from './translate.ts';

/** More would be readings of single characters that nobody looks for. */
const MOST = 6;

type Props = {
  content: Pick<LookUp, 'pinyin' | 'otherReadings' | 'readings' | 'shownPinyin'>;
  /** The word as printed. */
  headword: string;
  onRead: (pinyin: string, scope: CorrectionScope) => void;
  onForget: () => void;
};

/** How the word is read here, said to be unsure where it is, and the readings that the reader may put in its place. */
export function ReadingChoice({ content, headword, onRead, onForget }: Props) {
  const t = useTranslate();
  const { pinyin, otherReadings, readings, shownPinyin } = content;
  if (!readings) return null;
  const { choices, corrected } = readings;
  const shown = (reading: string) => shownPinyin[reading] ?? reading;
  return (
    <section class="reading" aria-label={t('readings')}>
      {otherReadings.length > 0 && (
        <p class="doubt">{t('unsureReading', shown(pinyin), otherReadings.map(shown).join(' · '))}</p>
      )}
      <div class="reading-choices">
        {choices.slice(0, MOST).map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={choice === pinyin}
            // A click on the reading in force says nothing new, unless it ends a doubt.
            disabled={choice === pinyin && otherReadings.length === 0}
            onClick={(event) => event.isTrusted && onRead(choice, corrected ?? 'everywhere')}
          >
            {shown(choice)}
          </button>
        ))}
      </div>
      {corrected && (
        <p class="reading-yours">
          {corrected === 'here' ? t('readingYoursHere') : t('readingYours', headword)}{' '}
          <button
            type="button"
            class="undo"
            onClick={(event) => event.isTrusted && onRead(pinyin, corrected === 'here' ? 'everywhere' : 'here')}
          >
            {corrected === 'here' ? t('readingEverywhere') : t('readingOnlyHere')}
          </button>{' '}
          <button type="button" class="undo" onClick={(event) => event.isTrusted && onForget()}>
            {t('readingForget')}
          </button>
        </p>
      )}
    </section>
  );
}
