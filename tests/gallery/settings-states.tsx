import { About } from '../../components/options/About.tsx';
import { CardOptions } from '../../components/options/CardOptions.tsx';
import { DataOptions } from '../../components/options/DataOptions.tsx';
import { GlossaryOptions } from '../../components/options/GlossaryOptions.tsx';
import { KeyOptions } from '../../components/options/KeyOptions.tsx';
import { type OptionSection, OptionsFrame } from '../../components/options/OptionsFrame.tsx';
import { ReadingOptions } from '../../components/options/ReadingOptions.tsx';
import { SiteOptions } from '../../components/options/SiteOptions.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';
import { SAFE } from '../components/options/safe.ts';
import { nothing, type State } from './state.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, cardTrigger: 'key' } as const;
const STORED = { terms: 412, sentences: 1_880, reviews: 9_302, ownTerms: 37, corrections: 4, bytes: 7_400_000 };
const SITES = {
  damaged: false,
  isRefused: false,
  isNamedWithheld: true,
  chosen: [
    { site: 'paper.example', choice: 'always', isWithheld: true },
    { site: 'blog.example', choice: 'off', isWithheld: false },
  ],
  named: ['news.example', 'gazette.example'],
} as const;

function section(of: OptionSection, show: State['show'], name: string = of): State {
  return {
    name: `settings: ${name}`,
    surface: 'options',
    show: (view) => <OptionsFrame section={of}>{show(view)}</OptionsFrame>,
  };
}

const data = (isErased: boolean, stored: typeof STORED | null) => () => (
  <DataOptions
    {...SAFE}
    settings={SETTINGS}
    stored={stored}
    isErased={isErased}
    isKept={false}
    onChange={nothing}
    onErase={nothing}
  />
);

export const SETTINGS_STATES: readonly State[] = [
  {
    name: 'welcome',
    surface: 'welcome',
    show: () => (
      <Welcome settings={SETTINGS} shortcut="Alt+Shift+P" isFailed={false} onChange={nothing} onStart={nothing} />
    ),
  },
  section('reading', () => <ReadingOptions settings={SETTINGS} onChange={nothing} />),
  section('card', () => <CardOptions settings={SETTINGS} onChange={nothing} />),
  section('sites', () => <SiteOptions sites={SITES} onChoose={nothing} onForget={nothing} />),
  section('keys', ({ t }) => (
    <KeyOptions
      keys={[
        { description: t('commandTogglePinyin'), shortcut: 'Alt+Shift+P', onPages: '' },
        { description: t('commandNextTerm'), shortcut: '', onPages: '' },
      ]}
      onChangeKeys={nothing}
    />
  )),
  section('glossary', () => <GlossaryOptions count={37} />),
  section('data', data(false, STORED)),
  section('data', data(true, null), 'everything deleted'),
  section('about', () => (
    <About
      version="1.0"
      sources={[{ name: 'CC-CEDICT', use: 'dictionary', licence: 'CC BY-SA 4.0', address: 'https://example.org/' }]}
    />
  )),
];
