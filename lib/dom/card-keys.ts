/** What a key means while a card is open. */
export type CardKey = 'close' | 'more' | 'pin' | 'back' | 'next' | 'previous';

/** What a page's own fields and controls are for, and a link's Enter. */
const TAKES_KEYS = 'input, textarea, select, button, a[href], summary, audio, video, [contenteditable], [tabindex]';

/** Whether the page itself waits for keys where the keyboard is. */
export function isPageBusy(): boolean {
  const focused = document.activeElement;
  return focused instanceof Element && focused !== document.body && focused.closest(TAKES_KEYS) !== null;
}

/**
 * What a key means for a card that the keyboard is not in: Enter alone, which does nothing on a page where nothing has
 * the focus. Space and arrows are for scrolling.
 */
export function keyBesideCard(event: KeyboardEvent): CardKey | null {
  if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey || event.isComposing || isPageBusy()) {
    return null;
  }
  return event.shiftKey ? 'pin' : 'more';
}

/**
 * What a key means while the keyboard is in the card; null for those that belong to what has the focus there.
 * @param focused what has it within the card. @param singleKeys whether letters are keys.
 */
export function keyInCard(event: KeyboardEvent, focused: Element | null, singleKeys: boolean): CardKey | null {
  if (event.ctrlKey || event.metaKey || event.isComposing) return null;
  if (event.key === 'Escape') return 'close';
  if (event.altKey) return event.key === 'ArrowLeft' ? 'back' : null;
  if (focused?.matches('input, textarea, select, [contenteditable]')) return null;
  if (event.key === 'Backspace') return 'back';
  if (event.key === 'Enter' && event.shiftKey) return 'pin';
  // A button has an Enter of its own.
  if (event.key === 'Enter') return focused?.matches('button, a[href], summary') ? null : 'more';
  return singleKeys ? (LETTERS.get(event.key) ?? null) : null;
}

const LETTERS: ReadonlyMap<string, CardKey> = new Map([
  ['j', 'next'],
  ['k', 'previous'],
  ['p', 'pin'],
]);
