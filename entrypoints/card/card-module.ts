import { createCardPresenter } from './card-presenter.tsx';
import { createOwnTermForm } from './own-term-form.tsx';

/** All that is drawn over a page by Preact. It comes when it is first needed. */
export const cardModule = { createCardPresenter, createOwnTermForm };
export type CardModule = typeof cardModule;

declare global {
  /** Of the extension's own world: scripts of the page do not see it. */
  var tifaCard: CardModule | undefined;
}
