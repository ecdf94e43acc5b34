/** The address of the page that the reader sees: for a frame, as far as the browser tells it, the origin of the page around it. */
export function topAddress(): string {
  // Not in every Firefox; a frame is then a page of its own site.
  const around: DOMStringList | undefined = location.ancestorOrigins;
  return around?.item(around.length - 1) ?? location.href;
}
