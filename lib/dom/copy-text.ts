/**
 * Puts a text on the clipboard at the reader's press of a button. Pages served over plain http have no
 * `navigator.clipboard`, so there the old command does it.
 * @returns whether the browser let it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Missing on plain http whatever the type says.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // The page forbids it to what runs in it; the old command is not covered by that.
  }
  return copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  const stopped = new AbortController();
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', onCopy, { capture: true, signal: stopped.signal });
  const done = document.execCommand('copy');
  stopped.abort();
  return done;
}
