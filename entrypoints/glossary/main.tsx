import { render } from 'preact';
import { useState } from 'preact/hooks';
import { DeletedOwnTerms } from '../../components/DeletedOwnTerms.tsx';
import { OwnGlossary } from '../../components/OwnGlossary.tsx';
import { OwnImport } from '../../components/OwnImport.tsx';
import { OwnTermForm } from '../../components/OwnTermForm.tsx';
import { PageFrame } from '../../components/PageFrame.tsx';
import { TranslateContext } from '../../components/translate.ts';
import { EXPORTS, type ExportFormat } from '../../lib/core/own-terms/export-formats.ts';
import { NO_FIELDS, toRawFields } from '../../lib/core/own-terms/own-term.ts';
import { searchOwnTerms } from '../../lib/core/own-terms/search-own-terms.ts';
import { watchConnection } from '../../lib/db/connection.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createOwnTerms } from '../../lib/db/own-terms.ts';
import { downloadFile } from '../../lib/dom/download-file.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { announce } from '../../lib/extension/readers-own-signal.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import { useConnection } from '../vocabulary/use-connection.ts';
import { useImport } from './use-import.ts';
import { useOwnTerms } from './use-own-terms.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/vocabulary.css';
import '../../components/glossary.css';
import '../../components/own-form.css';

const database = openDatabase();
const connection = watchConnection(database);
const store = createOwnTerms(database, (count) => announce('own-terms', count, Date.now()));
/** A text selected where no form can be opened comes along in the address. */
const selected = decodeURIComponent(location.hash.slice(1)).trim();
const EMPTY = { id: null, fields: NO_FIELDS };
const first = selected === '' ? null : { id: null, fields: { ...NO_FIELDS, headword: selected } };

function GlossaryPage() {
  const own = useOwnTerms(store, first);
  const [importFailure, setImportFailure] = useState<string | null>(null);
  const importing = useImport(store, setImportFailure, own.reload);
  const blocked = useConnection(connection, () => {
    setImportFailure(null);
    own.reload();
  });
  const [query, setQuery] = useState('');
  const { terms, draft } = own;
  const save = (format: ExportFormat) => {
    const { mediaType, write } = EXPORTS[format];
    downloadFile(`tifa-glossary.${format}`, write(terms ?? []), `${mediaType};charset=utf-8`);
  };
  return (
    <TranslateContext.Provider value={translate}>
      <PageFrame
        title={translate('glossaryTitle')}
        links={[{ href: 'vocabulary.html', label: translate('openVocabulary') }]}
        failure={blocked.failure ?? own.failure ?? importFailure}
        onRetry={blocked.retry}
      >
        {terms && (
          <OwnGlossary
            terms={searchOwnTerms(terms, query)}
            total={terms.length}
            query={query}
            language={interfaceLanguage()}
            deleted={own.deleted?.headword ?? null}
            onQuery={setQuery}
            onAdd={() => own.edit(EMPTY)}
            onEdit={(term) => own.edit({ id: term.id, fields: toRawFields(term) })}
            onDelete={own.remove}
            onUndo={own.undo}
            onPick={importing.pick}
            onExport={save}
          >
            {importing.state && (
              <OwnImport state={importing.state} onApply={importing.apply} onClose={importing.close} />
            )}
            {draft && (
              <div class="own-form-frame" key={draft.id ?? 'new'} ref={focusFirstEmpty}>
                <OwnTermForm
                  fields={draft.fields}
                  isNew={draft.id === null}
                  here={null}
                  problems={own.problems}
                  onSave={own.save}
                  onCancel={() => own.edit(null)}
                />
              </div>
            )}
          </OwnGlossary>
        )}
        <DeletedOwnTerms terms={own.trashed} language={interfaceLanguage()} onRestore={own.restore} />
      </PageFrame>
    </TranslateContext.Provider>
  );
}

/** The form opens ready for typing: a selected text brings its headword along. */
function focusFirstEmpty(frame: HTMLElement | null): void {
  const fields = [...(frame?.querySelectorAll<HTMLInputElement>('[name="headword"], [name="renderings"]') ?? [])];
  (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
}

render(<GlossaryPage />, preparePage('glossaryTitle'));
