import { useRef } from 'preact/hooks';
import type { OpenTable } from '../lib/core/exchange/table.ts';
import { FilePicker } from './FilePicker.tsx';
import { ImportPlanView, type ImportState } from './ImportPlanView.tsx';
import { useTranslate } from './translate.ts';

export const EXPORT_FORMATS = ['json', 'csv', 'tsv', 'apkg', 'ankiText', 'markdown', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Props = {
  state: ImportState;
  onExport: (format: ExportFormat) => void;
  onFile: (file: File) => void;
  onTable: (table: OpenTable) => void;
  onImport: () => void;
  onUndo: () => void;
  onClose: () => void;
};

/** The ways out of the notebook and into it. */
export function Exchange(props: Props) {
  const t = useTranslate();
  const menu = useRef<HTMLDetailsElement>(null);
  function choose(format: ExportFormat): void {
    if (menu.current) menu.current.open = false;
    props.onExport(format);
  }
  return (
    <>
      <div class="exchange">
        <details class="export-menu" ref={menu}>
          <summary class="button">{t('export')}</summary>
          <ul>
            {EXPORT_FORMATS.map((format) => (
              <li key={format}>
                <button type="button" class="link" onClick={() => choose(format)}>
                  {t(`export_${format}`)}
                </button>
              </li>
            ))}
          </ul>
        </details>
        <FilePicker
          label={t('import')}
          hint={t('importFormats')}
          accept=".json,.csv,.tsv,.txt,text/plain,application/json"
          onFile={props.onFile}
        />
      </div>
      <ImportPlanView {...props} />
    </>
  );
}
