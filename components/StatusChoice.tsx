import { STATUSES, type Status } from '../lib/core/vocabulary/entry.ts';
import { Menu } from './Menu.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  /** Null where the term is not saved: choosing a status then saves it. */
  status: Status | null;
  onChoose: (status: Status) => void;
};

/** How far the reader is with an entry, and the menu that changes it. */
export function StatusChoice({ status, onChoose }: Props) {
  const t = useTranslate();
  const label = status === null ? t('saveAs') : t('statusIs', t(`status_${status}`));
  const items = STATUSES.map((key) => ({ key, label: t(`status_${key}`), isChosen: key === status }));
  return (
    <span class={status === null ? 'status-choice' : `status-choice ${status}`}>
      <Menu label={label} items={items} onChoose={(chosen) => chosen !== status && onChoose(chosen)}>
        {status !== null && t(`status_${status}`)}
      </Menu>
    </span>
  );
}
