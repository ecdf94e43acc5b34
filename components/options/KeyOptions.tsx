import { useTranslate } from '../translate.ts';

/** A command with the key that the browser has for it, and one that pages know all the same, if there is one. */
export type Key = { readonly description: string; readonly shortcut: string; readonly onPages: string };

type Props = { keys: readonly Key[]; onChangeKeys: () => void };

export function KeyOptions({ keys, onChangeKeys }: Props) {
  const t = useTranslate();
  return (
    <>
      <p>{t('keysIntro')}</p>
      <dl class="facts">
        {keys.map(({ description, shortcut, onPages }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>
              {shortcut !== '' && <kbd>{shortcut}</kbd>}
              {shortcut === '' && (onPages === '' ? t('keyNone') : t('keySuggested', onPages))}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onChangeKeys}>
        {t('keysChange')}
      </button>
    </>
  );
}
