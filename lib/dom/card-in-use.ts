import { OWN_CARD } from './eligible.ts';

/** Whether the reader is typing into a card, or has a menu of it open: it is not to go because the pointer does. */
export function isCardInUse(): boolean {
  const { activeElement } = document;
  if (activeElement?.tagName !== OWN_CARD) return false;
  const inFocus = activeElement.shadowRoot?.activeElement;
  return inFocus?.closest('input, textarea, [role="menu"]') != null;
}
