import { walkToTerm } from '../../lib/dom/term-walk.ts';
import { createCards } from './cards.ts';
import { circumstancesOf } from './circumstances.ts';
import { createOwnTermForm } from './own-term-form.tsx';

/** All that is drawn over a page by Preact. It comes when it is first needed. */
export const cardModule = { circumstancesOf, createCards, createOwnTermForm, walkToTerm };
export type CardModule = typeof cardModule;

declare global {
  /** Of the extension's own world: scripts of the page do not see it. */
  var tifaCard: CardModule | undefined;
}
