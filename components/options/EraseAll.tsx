import { useId, useState } from 'preact/hooks';
import type { StoredCounts } from '../../lib/core/vocabulary/stored-counts.ts';
import { useTranslate } from '../translate.ts';

type Props = { stored: StoredCounts | null; onErase: () => void };

/** The way to delete all there is: said plainly what goes, and only for who writes that they want it. */
export function EraseAll({ stored, onErase }: Props) {
  const t = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toLowerCase() === t('eraseWord');

  function close(): void {
    setOpen(false);
    setTyped('');
  }

  if (!isOpen)
    return (
      <>
        <h3>{t('eraseTitle')}</h3>
        <button type="button" class="button danger" onClick={() => setOpen(true)}>
          {t('eraseStart')}
        </button>
      </>
    );
  return (
    <form
      class="message erase"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMeant) return;
        close();
        onErase();
      }}
    >
      <h3>{t('eraseTitle')}</h3>
      <p>{t('eraseWhat', ...countsOf(stored))}</p>
      <p>{t('eraseForGood')}</p>
      <label for={id}>{t('eraseType', t('eraseWord'))}</label>
      <input
        id={id}
        class="erase-word"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        ref={focusOnce}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <div class="erase-buttons">
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
        <button type="submit" class="button danger" disabled={!isMeant}>
          {t('eraseNow')}
        </button>
      </div>
    </form>
  );
}

/** What cannot be counted can be deleted all the same. */
function countsOf(stored: StoredCounts | null): (number | string)[] {
  if (!stored) return ['–', '–', '–', '–', '–'];
  return [stored.terms, stored.sentences, stored.reviews, stored.ownTerms, stored.corrections];
}

/** The field has appeared because the reader pressed the button. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
