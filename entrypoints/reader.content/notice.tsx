import { render } from 'preact';
import cardStyles from '../../components/card.css?inline';
import { Notice } from '../../components/Notice.tsx';
import tokens from '../../components/tokens.css?inline';
import { createSurface } from '../../lib/dom/surface.ts';

/** Says one thing in the corner of the page until the reader closes it. */
export function showNotice(text: string): void {
  const surface = createSurface(tokens + cardStyles);
  render(<Notice text={text} onClose={surface.remove} />, surface.root);
  surface.show('corner');
}
