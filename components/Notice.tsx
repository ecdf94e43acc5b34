/** A word to the reader; needs no translation context, since it may outlive the extension. */
export function Notice({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="card notice" role="status">
      <p>{text}</p>
      <button type="button" class="undo" aria-label="×" onClick={onClose}>
        ×
      </button>
    </div>
  );
}
