import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import { TranslateContext } from '../../components/translate.ts';
import type { Backup } from '../../lib/core/backup/backup.ts';
import { openOwnPage } from '../../lib/extension/open-page.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { type ActiveTab, activeTab } from '../../lib/extension/read-tab.ts';
import { storedBackup } from '../../lib/extension/stored-backup.ts';
import { translate } from '../../lib/extension/translation.ts';
import { useNotebookFacts } from './use-notebook-facts.ts';
import { usePageState } from './use-page-state.ts';
import { useSettings } from './use-settings.ts';
import { useThisSite } from './use-this-site.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/controls.css';
import '../../components/popup.css';

function PopupPage() {
  const [tab, setTab] = useState<ActiveTab | null>();
  useEffect(() => void activeTab().then(setTab), []);
  const [backup, setBackup] = useState<Backup | null>(null);
  useEffect(() => void storedBackup.read().then(setBackup), []);
  const facts = useNotebookFacts();
  const settings = useSettings();
  const { site, isFailed, choose } = useThisSite(tab);
  return (
    <TranslateContext.Provider value={translate}>
      <Popup
        page={usePageState(tab, site === null ? null : site?.choice, facts)}
        site={site ?? null}
        due={facts?.due ?? null}
        backupFailed={backup?.failed?.code ?? null}
        settings={settings.read}
        isFailed={settings.isFailed || isFailed}
        onChange={settings.change}
        onChoose={choose}
        onOpen={(page) => void openOwnPage(page).then(() => close())}
      />
    </TranslateContext.Provider>
  );
}

render(<PopupPage />, preparePage('extensionName'));
