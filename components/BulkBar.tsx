import { useState } from 'preact/hooks';
import { STATUSES, type Status } from '../lib/core/vocabulary/entry.ts';
import { EXPORT_FORMATS, type ExportFormat } from './Exchange.tsx';
import { useTranslate } from './translate.ts';

export type BulkAct =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'add-tag' | 'remove-tag'; readonly tag: string }
  | { readonly kind: 'suspend' | 'resume' | 'delete' }
  | { readonly kind: 'export'; readonly format: ExportFormat };

type Props = {
  /** How many entries are selected. */
  count: number;
  /** Tags of the selected entries, and all in use. */
  tags: readonly string[];
  knownTags: readonly string[];
  onAct: (act: BulkAct) => void;
  onClear: () => void;
};

/** What can be done to all selected entries at once. */
export function BulkBar({ count, tags, knownTags, onAct, onClear }: Props) {
  const t = useTranslate();
  return (
    <section class="bulk" aria-label={t('bulkActions')}>
      <strong role="status">{t('selected', count)}</strong>
      <Pick label={t('bulkStatus')} options={STATUSES.map((status) => [status, t(`status_${status}`)])}>
        {(value) => {
          const status = STATUSES.find((one) => one === value);
          if (status) onAct({ kind: 'status', status });
        }}
      </Pick>
      <AddTag known={knownTags} onAdd={(tag) => onAct({ kind: 'add-tag', tag })} />
      {tags.length > 0 && (
        <Pick label={t('bulkRemoveTag')} options={tags.map((tag) => [tag, tag])}>
          {(tag) => onAct({ kind: 'remove-tag', tag })}
        </Pick>
      )}
      <button type="button" class="button" onClick={() => onAct({ kind: 'suspend' })}>
        {t('suspend')}
      </button>
      <button type="button" class="button" onClick={() => onAct({ kind: 'resume' })}>
        {t('resume')}
      </button>
      <Pick label={t('export')} options={EXPORT_FORMATS.map((format) => [format, t(`export_${format}`)])}>
        {(value) => {
          const format = EXPORT_FORMATS.find((one) => one === value);
          if (format) onAct({ kind: 'export', format });
        }}
      </Pick>
      <button type="button" class="button" onClick={() => onAct({ kind: 'delete' })}>
        {t('delete')}
      </button>
      <button type="button" class="link" onClick={onClear}>
        {t('selectNone')}
      </button>
    </section>
  );
}

type PickProps = {
  label: string;
  options: readonly (readonly [value: string, label: string])[];
  children: (value: string) => void;
};

/** A button that asks which: it acts at once and shows its label again. */
function Pick({ label, options, children }: PickProps) {
  return (
    <select
      class="button"
      aria-label={label}
      value=""
      onChange={({ currentTarget }) => {
        children(currentTarget.value);
        currentTarget.value = '';
      }}
    >
      <option value="">{label}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

function AddTag({ known, onAdd }: { known: readonly string[]; onAdd: (tag: string) => void }) {
  const t = useTranslate();
  const [tag, setTag] = useState('');
  return (
    <form
      class="add-tag"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag.trim() !== '') onAdd(tag.trim());
        setTag('');
      }}
    >
      <input
        type="text"
        list="known-tags"
        size={10}
        placeholder={t('bulkAddTag')}
        aria-label={t('bulkAddTag')}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id="known-tags">
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </form>
  );
}
