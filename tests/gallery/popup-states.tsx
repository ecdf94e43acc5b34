import type { PageState } from '../../components/PageTerms.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { ThisSite } from '../../components/SiteSwitch.tsx';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';
import { nothing, type State } from './state.ts';

const TERMS: PageState = {
  kind: 'reading',
  resisting: 0,
  terms: [
    { termId: 'a', text: '高质量发展', count: 14, rendering: 'high-quality development', isNew: true },
    {
      termId: 'b',
      text: '把权力关进制度的笼子里',
      count: 1,
      rendering: 'keep power within an institutional cage',
      isNew: false,
    },
    { termId: 'c', text: '民生', count: 1, rendering: 'livelihood', isNew: true },
  ],
};
const SITE: ThisSite = { site: 'paper.example', choice: 'ask', isWithheld: false, isRefused: false, damaged: false };

type Given = {
  page?: PageState;
  site?: Partial<ThisSite>;
  due?: number | string | null;
  damaged?: boolean;
  backupFailed?: 'backup-folder-gone';
};

function popup(name: string, { page = TERMS, site = {}, due = 7, damaged = false, backupFailed }: Given): State {
  return {
    name: `popup: ${name}`,
    surface: 'popup',
    show: () => (
      <Popup
        page={page}
        site={{ ...SITE, ...site }}
        due={due}
        backupFailed={backupFailed ?? null}
        settings={{ settings: DEFAULT_SETTINGS, damaged }}
        isFailed={false}
        onChange={nothing}
        onChoose={nothing}
        onOpen={nothing}
      />
    ),
  };
}

export const POPUP_STATES: readonly State[] = [
  popup('terms', {}),
  popup('the background wakes up', { page: { kind: 'loading' }, due: null }),
  popup('no Chinese', { page: { kind: 'no-chinese' } }),
  popup('no terms', { page: { kind: 'reading', terms: [], resisting: 0 } }),
  popup('off on this site', { page: { kind: 'off' }, site: { choice: 'off' } }),
  popup('the browser lets nobody in', { page: { kind: 'refused' } }),
  popup('garbled', { page: { kind: 'misread' } }),
  popup('no permission', { site: { choice: 'always', isWithheld: true } }),
  popup('permission refused', { site: { isRefused: true } }),
  popup('a page that takes readings out', { page: { ...TERMS, resisting: 3 } }),
  popup('notebook broken', { due: 'storage-damaged' }),
  popup('backup failed', { backupFailed: 'backup-folder-gone' }),
  popup('settings damaged', { damaged: true }),
];
