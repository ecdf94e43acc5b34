import { LIST_PAGES, type ListPage } from '../lib/core/notebook-list/list-view.ts';
import { useTranslate } from './translate.ts';

type Props = { page: ListPage; onOpen: (page: ListPage) => void };

/** The ways to the parts of the notebook. */
export function NotebookNav({ page, onOpen }: Props) {
  const t = useTranslate();
  return (
    <nav class="parts" aria-label={t('vocabularyTitle')}>
      {LIST_PAGES.map((one) => (
        <a
          key={one}
          href={`#page=${one}`}
          aria-current={one === page ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onOpen(one);
          }}
        >
          {t(`part_${one}`)}
        </a>
      ))}
    </nav>
  );
}
