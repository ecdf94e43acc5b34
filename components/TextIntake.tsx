import { useState } from 'preact/hooks';
import { useTranslate } from './translate.ts';

/** Why a file cannot be read; `size` is in bytes. */
export type IntakeFailure = {
  readonly code: 'empty' | 'too-large' | 'not-text' | 'unreadable';
  readonly name: string;
  readonly size: number;
};

type Props = {
  failure: IntakeFailure | null;
  /** Bytes of the largest file that is read. */
  largest: number;
  /** Whether a file is held over the page. */
  isHeld: boolean;
  onFile: (file: File) => void;
  onText: (text: string) => void;
};

/** Where the reader pastes a text, or opens or drops a file. */
export function TextIntake({ failure, largest, isHeld, onFile, onText }: Props) {
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
      {failure && (
        <p class="message failed" role="alert">
          {failureText(t, failure, largest)}
        </p>
      )}
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
        <label class="button intake-file">
          {t('readOpenFile')}
          <input
            type="file"
            accept=".txt,.text,.html,.htm,.xhtml,text/plain,text/html"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onFile(file);
              // The same file once more is a choice too.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="submit" class="button primary" disabled={text.trim() === ''}>
          {t('readStart')}
        </button>
      </div>
      <p class="quiet">{t('readPrivacy')}</p>
    </form>
  );
}

function failureText(t: ReturnType<typeof useTranslate>, { code, name, size }: IntakeFailure, largest: number): string {
  switch (code) {
    case 'empty':
      return t('readEmpty', name);
    case 'too-large':
      return t('readTooLarge', name, megabytes(size), megabytes(largest));
    case 'not-text':
      return t('readNotText', name);
    case 'unreadable':
      return t('readUnreadable', name);
  }
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}
