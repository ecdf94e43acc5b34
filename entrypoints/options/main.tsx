import { render } from 'preact';
import { About } from '../../components/options/About.tsx';
import { CardOptions } from '../../components/options/CardOptions.tsx';
import { DataOptions } from '../../components/options/DataOptions.tsx';
import { GlossaryOptions } from '../../components/options/GlossaryOptions.tsx';
import { KeyOptions } from '../../components/options/KeyOptions.tsx';
import { OptionsFrame } from '../../components/options/OptionsFrame.tsx';
import { ReadingOptions } from '../../components/options/ReadingOptions.tsx';
import { SiteOptions } from '../../components/options/SiteOptions.tsx';
import { PageFrame } from '../../components/PageFrame.tsx';
import { Preview } from '../../components/Preview.tsx';
import { SettingsFailures } from '../../components/SettingsFailures.tsx';
import { TranslateContext } from '../../components/translate.ts';
import sources from '../../lib/data/sources-and-licences.json';
import { openDatabase } from '../../lib/db/database.ts';
import { extensionVersion } from '../../lib/extension/messages.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { openShortcutSettings } from '../../lib/extension/shortcuts.ts';
import { interfaceLanguage, translate } from '../../lib/extension/translation.ts';
import { useSettings } from '../popup/use-settings.ts';
import { useBackup } from './use-backup.ts';
import { useKept } from './use-kept.ts';
import { useKeys } from './use-keys.ts';
import { usePreview } from './use-preview.ts';
import { useSection } from './use-section.ts';
import { useSites } from './use-sites.ts';
import { useStored } from './use-stored.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/controls.css';
import '../../components/preview.css';
import '../../components/options/options.css';
import '../reader.content/page.css';

const database = openDatabase();
const LINKS = [
  { href: 'vocabulary.html', label: translate('openVocabulary') },
  { href: 'review.html', label: translate('openReview') },
];

function OptionsPage() {
  const section = useSection();
  const settings = useSettings();
  const { sites, choose, forget, isFailed } = useSites();
  const { stored, failure, isErased, reload, erase } = useStored(database);
  const backup = useBackup(database);
  const { isKept, keep } = useKept();
  const keys = useKeys();
  const hasPreview = section === 'reading' || section === 'card';
  usePreview(hasPreview);
  const given = { settings: settings.read.settings, onChange: settings.change };
  return (
    <TranslateContext.Provider value={translate}>
      <PageFrame title={translate('openOptions')} links={LINKS} isSettings failure={failure} onRetry={reload}>
        <OptionsFrame section={section}>
          <SettingsFailures damaged={settings.read.damaged} isFailed={settings.isFailed || isFailed} />
          {hasPreview && <Preview hint={translate('previewHint')} />}
          {section === 'reading' && <ReadingOptions {...given} />}
          {section === 'card' && <CardOptions {...given} />}
          {section === 'sites' && <SiteOptions sites={sites} onChoose={choose} onForget={forget} />}
          {section === 'keys' && <KeyOptions keys={keys} onChangeKeys={() => void openShortcutSettings()} />}
          {section === 'glossary' && <GlossaryOptions count={stored?.ownTerms ?? null} />}
          {section === 'data' && (
            <DataOptions
              {...given}
              {...{ stored, isErased, isKept }}
              backup={{ ...backup, now: Date.now(), language: interfaceLanguage() }}
              onKeep={keep}
              onErase={erase}
            />
          )}
          {section === 'about' && <About version={extensionVersion()} sources={sources} />}
        </OptionsFrame>
      </PageFrame>
    </TranslateContext.Provider>
  );
}

render(<OptionsPage />, preparePage('openOptions'));
