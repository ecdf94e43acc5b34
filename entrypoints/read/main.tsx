import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FileRefused } from '../../components/FileRefused.tsx';
import { PageFrame } from '../../components/PageFrame.tsx';
import { TextIntake } from '../../components/TextIntake.tsx';
import { TextView } from '../../components/TextView.tsx';
import { TranslateContext } from '../../components/translate.ts';
import { ok } from '../../lib/core/result.ts';
import { hasHan } from '../../lib/core/text/han.ts';
import { LARGEST_FILE } from '../../lib/dom/read-file.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { translate } from '../../lib/extension/translation.ts';
import { cardModule } from '../card/card-module.ts';
import { startReader } from '../reader.content/reader.ts';
import { type Opened, useBroughtText } from './use-brought-text.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/read.css';
import '../reader.content/page.css';

function ReadPage() {
  const { opened, refusal, isHeld, onFile, onText, leave } = useBroughtText();
  const links = [
    { href: 'vocabulary.html', label: translate('openVocabulary') },
    { href: 'review.html', label: translate('openReview') },
  ];
  return (
    <TranslateContext.Provider value={translate}>
      <PageFrame title={translate('readTitle')} links={links} failure={null} onRetry={leave}>
        {refusal && <FileRefused refusal={refusal} largest={LARGEST_FILE} />}
        {opened ? (
          <Reading key={opened.turn} opened={opened} onAnother={leave} />
        ) : (
          <TextIntake isHeld={isHeld} onFile={onFile} onText={onText} />
        )}
      </PageFrame>
    </TranslateContext.Provider>
  );
}

/** The same reader that runs on the pages of the web, here on the text alone. */
function Reading({ opened, onAnother }: { opened: Opened; onAnother: () => void }) {
  const { source, text } = opened;
  const [isUnaltered, setUnaltered] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: how the text is laid out is another text to read
  useEffect(() => {
    const left = new AbortController();
    // By this the notebook says where a term was met.
    document.title = text.title || source.name || translate('readPasted');
    void startReader(
      left.signal,
      async () => ok(cardModule),
      () => document.querySelector('article'),
    );
    return () => {
      left.abort();
      preparePage('readTitle');
    };
  }, [source, text, isUnaltered]);
  return (
    <TextView
      source={source}
      text={text}
      isUnaltered={isUnaltered}
      hasChinese={hasHan(source.text)}
      onUnaltered={setUnaltered}
      onAnother={onAnother}
    />
  );
}

render(<ReadPage />, preparePage('readTitle'));
