export type BroughtText = {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  /** Whether something that can be dropped is held over the page. */
  readonly onHeld: (isHeld: boolean) => void;
  readonly signal: AbortSignal;
};

/** Takes what the reader drops on our page or pastes into it, a file before a text. */
export function watchBroughtText({ onFile, onText, onHeld, signal }: BroughtText): void {
  const take = (event: Event, brought: DataTransfer | null) => {
    const [file] = brought?.files ?? [];
    const text = brought?.getData('text/plain') ?? '';
    if (!file && text.trim() === '') return;
    event.preventDefault();
    if (file) onFile(file);
    else onText(text);
  };
  document.addEventListener(
    'dragover',
    (event) => {
      // Otherwise the browser opens the file in our place.
      event.preventDefault();
      onHeld(true);
    },
    { signal },
  );
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && onHeld(false), { signal });
  document.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      onHeld(false);
      take(event, event.dataTransfer);
    },
    { signal },
  );
  document.addEventListener(
    'paste',
    (event) => {
      // What the reader is writing goes on.
      const { target } = event;
      if (target instanceof HTMLTextAreaElement && target.value !== '') return;
      take(event, event.clipboardData);
    },
    { signal },
  );
}
