import type { ComponentChildren } from 'preact';
import { EXPORT_FORMATS, type ExportFormat } from '../lib/core/own-terms/export-formats.ts';
import type { OwnTerm } from '../lib/core/own-terms/own-term.ts';
import { DeletedToast } from './DeletedToast.tsx';
import { FilePicker } from './FilePicker.tsx';
import { dateText } from './interval-text.ts';
import { ListSearch } from './ListSearch.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  /** All terms that match the query. */
  terms: readonly OwnTerm[];
  total: number;
  query: string;
  language: string;
  /** Headword of what was deleted last, while that can be undone. */
  deleted: string | null;
  onQuery: (query: string) => void;
  onAdd: () => void;
  onEdit: (term: OwnTerm) => void;
  onDelete: (term: OwnTerm) => void;
  onUndo: () => void;
  onPick: (file: File) => void;
  onExport: (format: ExportFormat) => void;
  /** The form and the import, while there are such. */
  children: ComponentChildren;
};

/** The reader's own glossary; a file dropped anywhere on it is imported. */
export function OwnGlossary(props: Props) {
  const t = useTranslate();
  const { terms, total, query, deleted, onPick, children } = props;
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onPick(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the button that picks a file
    <div onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <Tools {...props} />
      {children}
      {total === 0 && <p class="empty">{t('glossaryEmpty')}</p>}
      {total > 0 && terms.length === 0 && <p class="empty">{t('vocabularyNoMatch', query)}</p>}
      <ul class="entries">
        {terms.map((term) => (
          <TermRow key={term.id} term={term} {...props} />
        ))}
      </ul>
      <DeletedToast deleted={deleted} onUndo={props.onUndo} />
    </div>
  );
}

function Tools({ total, query, onQuery, onAdd, onPick, onExport }: Props) {
  const t = useTranslate();
  return (
    <>
      <ListSearch query={query} total={total} onQuery={onQuery}>
        <button type="button" class="button primary" onClick={onAdd}>
          {t('formNew')}
        </button>
      </ListSearch>
      <div class="own-files">
        <FilePicker label={t('importFile')} accept=".csv,.tsv,.txt,.json,.tbx,.xml" onFile={onPick} />
        <span class="quiet">{t('importHint')}</span>
        {total > 0 && (
          <span class="own-exports">
            {t('exportAs')}
            {EXPORT_FORMATS.map((format) => (
              <button type="button" class="link" key={format} onClick={() => onExport(format)}>
                {format.toUpperCase()}
              </button>
            ))}
          </span>
        )}
      </div>
    </>
  );
}

function TermRow({ term, language, onEdit, onDelete }: Props & { term: OwnTerm }) {
  const t = useTranslate();
  const { headword, traditional, forms, pinyin, renderings, note, source, site, changedAt } = term;
  const where = site === null ? t('siteEverywhere') : t('siteOnly', site);
  return (
    <li class="entry">
      <div class="entry-head">
        <span class="entry-word" lang="zh">
          {headword}
        </span>
        {[traditional, ...forms].filter(Boolean).map((form) => (
          <span class="entry-traditional" lang="zh" key={form}>
            {form}
          </span>
        ))}
        <span class="pinyin">{pinyin}</span>
        <span class="own-actions">
          <button
            type="button"
            class="link entry-delete"
            aria-label={t('editLabel', headword)}
            onClick={() => onEdit(term)}
          >
            {t('edit')}
          </button>
          <button
            type="button"
            class="link entry-delete"
            aria-label={t('deleteLabel', headword)}
            onClick={() => onDelete(term)}
          >
            {t('delete')}
          </button>
        </span>
      </div>
      <div class="entry-meaning">{renderings.join(' · ')}</div>
      {note !== '' && <p class="own-note">{note}</p>}
      <div class="quiet own-facts">{[source, where, dateText(changedAt, language)].filter(Boolean).join(' · ')}</div>
    </li>
  );
}
