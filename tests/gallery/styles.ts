import card from '../../components/card.css?inline';
import controls from '../../components/controls.css?inline';
import glossary from '../../components/glossary.css?inline';
import hand from '../../components/hand.css?inline';
import importColumns from '../../components/import-columns.css?inline';
import list from '../../components/list.css?inline';
import options from '../../components/options/options.css?inline';
import ownForm from '../../components/own-form.css?inline';
import page from '../../components/page.css?inline';
import popup from '../../components/popup.css?inline';
import preview from '../../components/preview.css?inline';
import progress from '../../components/progress.css?inline';
import read from '../../components/read.css?inline';
import review from '../../components/review.css?inline';
import tokens from '../../components/tokens.css?inline';
import vocabulary from '../../components/vocabulary.css?inline';

/** The style sheets of each surface, as it loads them, made to fit into a shadow root. */
export const STYLES = {
  // Its host stands in the top layer; here it stands in the row.
  card: tokens + card.replaceAll(':host', '.nowhere'),
  popup: ofPage(controls, popup),
  welcome: ofPage(controls, preview),
  options: ofPage(controls, preview, options),
  notebook: ofPage(vocabulary, hand, list, importColumns),
  review: ofPage(vocabulary, review, progress),
  glossary: ofPage(vocabulary, glossary, ownForm),
  read: ofPage(read),
} as const;

export type Surface = keyof typeof STYLES;

function ofPage(...sheets: readonly string[]): string {
  return [tokens, page, ...sheets]
    .join('\n')
    .replaceAll(/(?<![\w-])body(?=\s*\{)/g, '.body')
    .replaceAll(':root', ':host');
}
