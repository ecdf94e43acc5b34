/** Elements whose text is not running text of the page: never read, never changed. */
const SKIPPED = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'INPUT', 'SELECT', 'OPTION', 'BUTTON', 'IFRAME', 'OBJECT', 'EMBED',
  'CANVAS', 'AUDIO', 'VIDEO', 'SVG', 'MATH', 'CODE', 'KBD', 'SAMP', 'RT', 'RP', 'TITLE', 'HEAD', 'METER', 'PROGRESS',
]); // biome-ignore format: one set, read as one

/** Elements that continue the line of text they stand in. A link too, though no word crosses its edges. */
const INLINE = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'LABEL', 'MARK', 'Q',
  'RUBY', 'RB', 'S', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR', 'TIFA-TEXT',
]); // biome-ignore format: one set, read as one

/** Tags of our own elements in the page. */
export const OWN_TEXT = 'TIFA-TEXT';
export const OWN_CARD = 'TIFA-CARD';
export const OWN_READING = 'TIFA-READING';

export function isSkipped(element: Element): boolean {
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name) || name === OWN_CARD) return true;
  if (element.hasAttribute('hidden') || isEditingHost(element)) return true;
  // Kana beside the characters says so too, but a page that declares another language is believed at once.
  return /^(ja|ko)\b/i.test(element.getAttribute('lang') ?? '');
}

/** By attribute: the property would make the browser bring all styles up to date. */
function isEditingHost(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName.toUpperCase());
}

export function isLink(element: Element): boolean {
  return element.tagName === 'A';
}
