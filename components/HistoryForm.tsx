import { ConfirmButton } from './ConfirmButton.tsx';
import { DayField } from './DayField.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import { useTranslate } from './translate.ts';

/** ISO days, both included; empty for open. */
export type HistoryChoice = { readonly site: string; readonly from: string; readonly to: string };

type Props = {
  choice: HistoryChoice;
  sites: readonly { readonly site: string; readonly encounters: number }[];
  /** What the choice holds; null while that is counted. */
  size: { readonly encounters: number; readonly entries: number } | null;
  onChoose: (choice: HistoryChoice) => void;
  onDelete: () => void;
};

/** Deletes where and when words were met, by site and period; the words stay. */
export function HistoryForm({ choice, sites, size, onChoose, onDelete }: Props) {
  const t = useTranslate();
  const isEmpty = size === null || size.encounters === 0;
  return (
    <section class="history">
      <p class="quiet">{t('historyAbout')}</p>
      <div class="filter-row">
        <FilterChoice
          label={t('site')}
          value={choice.site}
          options={sites.map(({ site, encounters }) => [site, `${site} (${encounters})`])}
          onChoose={(site) => onChoose({ ...choice, site })}
        />
        <DayField label={t('from')} value={choice.from} onChange={(from) => onChoose({ ...choice, from })} />
        <span aria-hidden="true">–</span>
        <DayField label={t('to')} value={choice.to} onChange={(to) => onChoose({ ...choice, to })} />
      </div>
      <p role="status">
        {size !== null && (isEmpty ? t('historyNothing') : t('historySize', size.encounters, size.entries))}
      </p>
      <ConfirmButton
        label={t('historyDelete')}
        question={t('historyQuestion', size?.encounters ?? 0)}
        isDisabled={isEmpty}
        onConfirm={onDelete}
      />
    </section>
  );
}
