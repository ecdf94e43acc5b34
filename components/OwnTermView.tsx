import type { ComponentChildren } from 'preact';
import type { OwnTermContent } from '../lib/core/protocol/look-up.ts';
import { Parts } from './Parts.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  own: OwnTermContent;
  /** As the reader wants it written. */
  pinyin: string;
  onEdit: () => void;
  onRemove: () => void;
  /** Stand beside the headword. */
  children?: ComponentChildren;
};

/** A term of the reader's own: what they wrote of it, and the way to change it. */
export function OwnTermView({ own, pinyin, onEdit, onRemove, children }: Props) {
  const t = useTranslate();
  const { headword, traditional, renderings, note, source, site } = own.term;
  const [first, ...others] = renderings;
  return (
    <section class="term own">
      <div class="head">
        <h2 class="headword" lang="zh">
          {headword}
          {traditional !== '' && <span class="traditional">{traditional}</span>}
        </h2>
        {children}
      </div>
      <p class="pinyin">{pinyin}</p>
      <p class="rendering">{first}</p>
      {others.map((rendering) => (
        <p class="rendering other" key={rendering}>
          {rendering}
        </p>
      ))}
      <p class="source">
        <span class="kind official">{t('yours')}</span>
        {[source, site !== null && t('siteOnly', site)].filter(Boolean).join(' · ')}
      </p>
      {note !== '' && <p class="gloss own-note">{note}</p>}
      <Parts parts={own.parts} />
      <p class="actions">
        <button type="button" class="undo" onClick={(event) => event.isTrusted && onEdit()}>
          {t('edit')}
        </button>
        <button type="button" class="undo" onClick={(event) => event.isTrusted && onRemove()}>
          {t('delete')}
        </button>
      </p>
    </section>
  );
}
