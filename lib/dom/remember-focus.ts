/** Notes where the reader is on the page; what it returns puts them back there: the focus, and what they had selected. */
export function rememberFocus(): () => void {
  const focused = document.activeElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    if (!selection || !range?.startContainer.isConnected) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
}
