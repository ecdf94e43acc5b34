import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TranslateContext } from '../../components/translate.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { SUGGESTED_SHORTCUT } from '../../lib/dom/shortcut.ts';
import { closeThisTab } from '../../lib/extension/open-page.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { listCommands } from '../../lib/extension/shortcuts.ts';
import { translate } from '../../lib/extension/translation.ts';
import { usePreview } from '../options/use-preview.ts';
import { useSettings } from '../popup/use-settings.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/controls.css';
import '../../components/preview.css';
import '../reader.content/page.css';

function WelcomePage() {
  const { read, isFailed, change } = useSettings();
  usePreview(true);
  return (
    <TranslateContext.Provider value={translate}>
      <Welcome
        settings={read.settings}
        shortcut={usePinyinKey()}
        isFailed={isFailed}
        onChange={change}
        onStart={() => void closeThisTab()}
      />
    </TranslateContext.Provider>
  );
}

function usePinyinKey(): string {
  const [shortcut, setShortcut] = useState(SUGGESTED_SHORTCUT);
  useEffect(() => {
    void listCommands().then((commands) => {
      const given = commands.find(({ name }) => name === 'toggle-pinyin')?.shortcut;
      if (given) setShortcut(given);
    });
  }, []);
  return shortcut;
}

render(<WelcomePage />, preparePage('welcomeTitle'));
