import { OWN_TEXT } from './eligible.ts';
import { ROOMY } from './line-spacing.ts';

/**
 * Lets what is dragged be the bare page's. The browser has filled in the markup when the drag begins, and while it lasts
 * nothing on the page can stand aside; so our elements are taken out of that markup.
 */
export function keepDragsBare(signal: AbortSignal): void {
  addEventListener(
    'dragstart',
    ({ dataTransfer }) => {
      const markup = dataTransfer?.getData('text/html') ?? '';
      if (/<tifa-text|data-tifa/.test(markup)) dataTransfer?.setData('text/html', bareMarkup(markup));
    },
    { capture: true, signal },
  );
}

function bareMarkup(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of body.querySelectorAll(OWN_TEXT)) element.replaceWith(bareText(element));
  for (const block of body.querySelectorAll(`[${ROOMY}]`)) block.removeAttribute(ROOMY);
  return body.innerHTML;
}

/** Text that begins the markup carries its looks with it: the bare page's in an element made for that, ours in our own. */
function bareText({ textContent, attributes }: Element): Node {
  const style = attributes.getNamedItem('style');
  if (!style) return document.createTextNode(textContent);
  const span = document.createElement('span');
  span.setAttribute('style', `${style.value} display: inline !important; float: none;`);
  span.textContent = textContent;
  return span;
}
