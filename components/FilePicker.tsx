type Props = {
  label: string;
  /** What the system's dialogue offers: endings and media types. */
  accept: string;
  /** What can be chosen, said on hover. */
  hint?: string;
  onFile: (file: File) => void;
};

/** A button that opens the system's dialogue for a file. */
export function FilePicker({ label, accept, hint, onFile }: Props) {
  return (
    <label class="button file" title={hint}>
      {label}
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file chosen again, mended perhaps, is to be read again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
