import type { SavedState } from '../lib/core/protocol/look-up.ts';
import { dateText } from './interval-text.ts';
import { useTranslate } from './translate.ts';

/** How often the reader has met what the card shows, on how many pages and since when. */
export function Encounters({ savedState }: { savedState: SavedState }) {
  const t = useTranslate();
  if (savedState.kind !== 'known' || !savedState.met) return null;
  const { encounters, met } = savedState;
  const since = dateText(met.since, t('languageTag'));
  return (
    <p class="encounters">
      {encounters === 1 ? t('metOnceOn', since) : t('metTimesSince', encounters, met.pages, since)}
    </p>
  );
}
