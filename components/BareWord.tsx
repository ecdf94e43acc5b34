import type { ComponentChildren } from 'preact';
import { useTranslate } from './translate.ts';

type Props = {
  text: string;
  /** As the reader wants it written; may be empty. */
  pinyin: string;
  /** Why there is no more to say. */
  note: string;
  /** The reader writes an entry of their own for it. */
  onWrite: () => void;
  /** Stand beside the headword. */
  children?: ComponentChildren;
};

/** What neither glossary nor dictionary has: how it is read, and the way to an entry of the reader's own. */
export function BareWord({ text, pinyin, note, onWrite, children }: Props) {
  const t = useTranslate();
  return (
    <section class="term">
      <div class="head">
        <h2 class="headword" lang="zh">
          {text}
        </h2>
        {children}
      </div>
      {pinyin !== '' && <p class="pinyin">{pinyin}</p>}
      <p class="formula-note">{note}</p>
      <p class="actions">
        <button type="button" class="undo" onClick={(event) => event.isTrusted && onWrite()}>
          {t('formulaWrite')}
        </button>
      </p>
    </section>
  );
}
