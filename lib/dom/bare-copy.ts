/** Chromium keeps what is selected in a shadow root apart. */
type SelectingRoot = ShadowRoot & { getSelection?: () => Selection | null };

/**
 * Ctrl+C with nothing selected, which copies nothing by itself, copies what `text` gives then; null leaves it alone.
 * Fields and editors of the page, and fields of ours, keep theirs.
 * @param root of the box that the text is about. @param onCopied is called when it is on the clipboard.
 */
export function onBareCopy(
  root: ShadowRoot,
  text: () => string | null,
  onCopied: () => void,
  signal: AbortSignal,
): void {
  const onCopy = (event: ClipboardEvent) => {
    if (!event.isTrusted || event.defaultPrevented || !event.clipboardData) return;
    if (isSomethingSelected(root) || isEditing(root)) return;
    const copied = text();
    if (copied === null) return;
    event.clipboardData.setData('text/plain', copied);
    event.preventDefault();
    onCopied();
  };
  document.addEventListener('copy', onCopy, { signal });
}

function isSomethingSelected(root: SelectingRoot): boolean {
  return String(getSelection() ?? '') !== '' || String(root.getSelection?.() ?? '') !== '';
}

function isEditing(root: ShadowRoot): boolean {
  const focused = root.activeElement ?? document.activeElement;
  return (
    focused instanceof HTMLElement && (focused.matches('input, textarea, select, iframe') || focused.isContentEditable)
  );
}
