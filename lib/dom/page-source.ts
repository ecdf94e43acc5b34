/** Title and address that a page is known by. A frame without its own has those of the page that made it. */
export function pageSource(): { readonly title: string; readonly url: string } {
  const hasAddress = /^(https?|file):/.test(location.href);
  return { title: document.title.trim() || titleAround(), url: hasAddress ? location.href : document.baseURI };
}

function titleAround(): string {
  try {
    return window.top?.document.title.trim() ?? '';
  } catch {
    // A page of another origin, which is not to be looked into.
    return '';
  }
}
