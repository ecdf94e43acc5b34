import { NOTATIONS } from '../../lib/core/pinyin/pinyin-style.ts';
import {
  KNOWN_WORDS,
  PINYIN_LEVELS,
  READING_PLACES,
  READING_SIZES,
  type Settings,
  TONE_COLOURS,
} from '../../lib/core/settings/settings.ts';
import { Choice } from '../Choice.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../translate.ts';

export type SettingsProps = { settings: Settings; onChange: (change: Partial<Settings>) => void };

/** What stands over the text, and how. */
export function ReadingOptions({ settings, onChange }: SettingsProps) {
  const t = useTranslate();
  return (
    <>
      <Choice
        name="pinyin"
        label={t('pinyin')}
        of={PINYIN_LEVELS}
        labelOf={(level) => t(`pinyin_${level}`)}
        chosen={settings.pinyin}
        onChange={(pinyin) => onChange({ pinyin })}
      />
      <Choice
        name="knownWords"
        label={t('knownWords')}
        hint={t('knownWordsHint')}
        of={KNOWN_WORDS}
        labelOf={(count) => t(`knownWords_${count}`)}
        chosen={settings.knownWords}
        onChange={(knownWords) => onChange({ knownWords })}
      />
      <Choice
        name="notation"
        label={t('notation')}
        of={NOTATIONS}
        labelOf={(notation) => t(`notation_${notation}`)}
        chosen={settings.notation}
        onChange={(notation) => onChange({ notation })}
      />
      <Switch
        label={t('switchSandhi')}
        hint={t('sandhiHint')}
        on={settings.sandhi}
        onChange={(sandhi) => onChange({ sandhi })}
      />
      <Switch
        label={t('switchEverything')}
        hint={t('everythingHint')}
        on={settings.everything}
        onChange={(everything) => onChange({ everything })}
      />
      <Look settings={settings} onChange={onChange} />
    </>
  );
}

function Look({ settings, onChange }: SettingsProps) {
  const t = useTranslate();
  return (
    <>
      <Choice
        name="readingPlace"
        label={t('readingPlace')}
        of={READING_PLACES}
        labelOf={(place) => t(`readingPlace_${place}`)}
        chosen={settings.readingPlace}
        onChange={(readingPlace) => onChange({ readingPlace })}
      />
      <Choice
        name="readingSize"
        label={t('readingSize')}
        of={READING_SIZES}
        labelOf={(size) => t(`readingSize_${size}`)}
        chosen={settings.readingSize}
        onChange={(readingSize) => onChange({ readingSize })}
      />
      <Choice
        name="toneColours"
        label={t('toneColours')}
        hint={t('toneColoursHint')}
        of={TONE_COLOURS}
        labelOf={(colours) => t(`toneColours_${colours}`)}
        chosen={settings.toneColours}
        onChange={(toneColours) => onChange({ toneColours })}
      />
    </>
  );
}
