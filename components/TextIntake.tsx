import { useState } from 'preact/hooks';
import { FilePicker } from './FilePicker.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  /** Whether a file is held over the page. */
  isHeld: boolean;
  onFile: (file: File) => void;
  onText: (text: string) => void;
};

/** Where the reader pastes a text, or opens or drops a file. */
export function TextIntake({ isHeld, onFile, onText }: Props) {
  const t = useTranslate();
  const [text, setText] = useState('');
  return (
    <form
      class={isHeld ? 'intake is-held' : 'intake'}
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <textarea
        class="intake-text"
        lang="zh"
        rows={10}
        aria-label={t('readPaste')}
        placeholder={isHeld ? t('readDrop') : t('readPaste')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="intake-buttons">
        <FilePicker
          label={t('readOpenFile')}
          accept=".txt,.text,.html,.htm,.xhtml,text/plain,text/html"
          onFile={onFile}
        />
        <button type="submit" class="button primary" disabled={text.trim() === ''}>
          {t('readStart')}
        </button>
      </div>
      <p class="quiet">{t('readPrivacy')}</p>
    </form>
  );
}
