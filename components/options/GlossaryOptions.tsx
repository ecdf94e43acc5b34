import { useTranslate } from '../translate.ts';

/** @param props.count null while it is being counted, or cannot be. */
export function GlossaryOptions({ count }: { count: number | null }) {
  const t = useTranslate();
  return (
    <>
      <p>{t('glossaryCount', count ?? '–')}</p>
      <p class="quiet">{t('glossaryAbout')}</p>
      <a class="button" href="glossary.html">
        {t('openGlossary')}
      </a>
    </>
  );
}
