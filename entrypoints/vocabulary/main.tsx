import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Exchange } from '../../components/Exchange.tsx';
import { PageFrame } from '../../components/PageFrame.tsx';
import { TranslateContext } from '../../components/translate.ts';
import { Vocabulary } from '../../components/Vocabulary.tsx';
import { createSearch } from '../../lib/core/vocabulary/search.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import { useExchange } from './use-exchange.ts';
import { useNotebook } from './use-notebook.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/vocabulary.css';

const vocabulary = createVocabulary(openDatabase());

function VocabularyPage() {
  const notebook = useNotebook(vocabulary);
  const { failure, ...exchange } = useExchange(vocabulary, notebook.reload);
  const [query, setQuery] = useState('');
  const search = useMemo(() => createSearch(notebook.listed ?? []), [notebook.listed]);
  return (
    <TranslateContext.Provider value={translate}>
      <PageFrame
        title={translate('vocabularyTitle')}
        links={[{ href: 'review.html', label: translate('openReview') }]}
        failure={notebook.failure ?? failure}
        onRetry={notebook.reload}
      >
        {notebook.listed && <Exchange {...exchange} />}
        {notebook.listed && (
          <Vocabulary
            entries={search.find(query)}
            total={notebook.listed.length}
            query={query}
            now={Date.now()}
            language={interfaceLanguage()}
            deleted={notebook.deleted?.item.simplified ?? null}
            onQuery={setQuery}
            onDelete={notebook.remove}
            onUndo={notebook.restore}
          />
        )}
      </PageFrame>
    </TranslateContext.Provider>
  );
}

render(<VocabularyPage />, preparePage('vocabularyTitle'));
