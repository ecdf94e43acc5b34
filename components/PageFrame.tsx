import type { ComponentChildren } from 'preact';
import { failureText } from './failure-text.ts';
import { useTranslate } from './translate.ts';

type Props = {
  title: string;
  links: readonly { readonly href: string; readonly label: string }[];
  /** The settings themselves are wider than a text, and need no way to the settings. */
  isSettings?: boolean;
  /** Code of what went wrong with the notebook; null while all is well. */
  failure: string | null;
  onRetry: () => void;
  children: ComponentChildren;
};

/** What the extension's own pages have in common: heading, way to the other page, and the word when the notebook fails. */
export function PageFrame({ title, links, isSettings = false, failure, onRetry, children }: Props) {
  const t = useTranslate();
  const isOutdated = failure === 'storage-outdated';
  return (
    <main class={isSettings ? 'page is-settings' : 'page'}>
      <header class="page-head">
        <h1>{title}</h1>
        <nav>
          {links.map(({ href, label }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
          {!isSettings && <a href="options.html">{t('openOptions')}</a>}
        </nav>
      </header>
      {failure !== null && (
        <div class="message failed" role="alert">
          <p>{failureText(t, failure)}</p>
          {/* What is blocked goes on by itself. */}
          {failure !== 'storage-blocked' && (
            <button type="button" class="button" onClick={onRetry}>
              {t(isOutdated ? 'reloadPage' : 'retry')}
            </button>
          )}
        </div>
      )}
      {children}
      <footer class="credit">{t('dictionaryCredit')}</footer>
    </main>
  );
}
