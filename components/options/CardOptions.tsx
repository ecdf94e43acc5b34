import { CARD_KEYS, CARD_TRIGGERS } from '../../lib/core/settings/settings.ts';
import { Choice } from '../Choice.tsx';
import { Slider } from '../Slider.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../translate.ts';
import type { SettingsProps } from './ReadingOptions.tsx';

/** Milliseconds; beyond a second or two nobody waits. */
const LONGEST_DELAY = 2_000;

/** What opens the card, and what is marked for it. */
export function CardOptions({ settings, onChange }: SettingsProps) {
  const t = useTranslate();
  const { cardTrigger } = settings;
  return (
    <>
      <Choice
        name="cardTrigger"
        label={t('cardOpens')}
        hint={t('cardOpensHint')}
        of={CARD_TRIGGERS}
        labelOf={(trigger) => t(`cardTrigger_${trigger}`)}
        chosen={cardTrigger}
        onChange={(trigger) => onChange({ cardTrigger: trigger })}
      />
      {cardTrigger === 'key' && (
        <Choice
          name="cardKey"
          label={t('cardKey')}
          of={CARD_KEYS}
          labelOf={(key) => t(`cardKey_${key}`)}
          chosen={settings.cardKey}
          onChange={(cardKey) => onChange({ cardKey })}
        />
      )}
      {(cardTrigger === 'rest' || cardTrigger === 'key') && (
        <Slider
          label={t('cardDelay')}
          hint={t('cardDelayHint')}
          value={settings.cardDelay}
          max={LONGEST_DELAY}
          step={50}
          wordsFor={(delay) => t('cardDelayValue', delay)}
          onChange={(cardDelay) => onChange({ cardDelay })}
        />
      )}
      <Switch label={t('switchMarks')} on={settings.marks} onChange={(marks) => onChange({ marks })} />
      {settings.marks && (
        <Switch
          label={t('statusMarks')}
          hint={t('statusMarksHint')}
          on={settings.statusMarks}
          onChange={(statusMarks) => onChange({ statusMarks })}
        />
      )}
      <Switch
        label={t('singleKeys')}
        hint={t('singleKeysHint')}
        on={settings.singleKeys}
        onChange={(singleKeys) => onChange({ singleKeys })}
      />
    </>
  );
}
