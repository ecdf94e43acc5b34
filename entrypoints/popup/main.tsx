import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { TranslateContext } from '../../components/translate.ts';
import { openOwnPage } from '../../lib/extension/open-page.ts';
import { preparePage } from '../../lib/extension/prepare-page.ts';
import { changeSettings } from '../../lib/extension/stored-settings.ts';
import { translate } from '../../lib/extension/translation.ts';
import { useDueToday } from './use-due-today.ts';
import { usePageState } from './use-page-state.ts';
import { useSettings } from './use-settings.ts';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/popup.css';

function PopupPage() {
  return (
    <TranslateContext.Provider value={translate}>
      <Popup
        page={usePageState()}
        due={useDueToday()}
        settings={useSettings()}
        onChange={(change) => void changeSettings(change)}
        onOpen={(page) => void openOwnPage(page).then(() => close())}
      />
    </TranslateContext.Provider>
  );
}

render(<PopupPage />, preparePage('extensionName'));
