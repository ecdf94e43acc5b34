/** Whether what the reader does with the keyboard goes to this document: neither to a frame within it nor to the page around it. */
export function isInFront(): boolean {
  const isWithin = document.activeElement instanceof HTMLIFrameElement;
  return !isWithin && (window === window.top || document.hasFocus());
}
