import type { ComponentChildren } from 'preact';
import { useTranslate } from '../translate.ts';

/** The sections of the settings, each with its own address (`options.html#card`). */
export const OPTION_SECTIONS = ['reading', 'card', 'sites', 'keys', 'glossary', 'data', 'about'] as const;
export type OptionSection = (typeof OPTION_SECTIONS)[number];

/** The section that an address names; the first where it names none. */
export function sectionAt(hash: string): OptionSection {
  return OPTION_SECTIONS.find((section) => `#${section}` === hash) ?? 'reading';
}

type Props = { section: OptionSection; children: ComponentChildren };

/** A list of the sections, beside the one that is open; above it where the window is narrow. */
export function OptionsFrame({ section, children }: Props) {
  const t = useTranslate();
  return (
    <div class="options">
      <nav class="options-nav" aria-label={t('openOptions')}>
        {OPTION_SECTIONS.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
            {t(`options_${one}`)}
          </a>
        ))}
      </nav>
      <section class="options-section" aria-labelledby="section">
        <h2 id="section">{t(`options_${section}`)}</h2>
        {children}
      </section>
    </div>
  );
}
