type Props = { id: string; label: string; hint?: string | undefined };

/** What a control is for, and where that is not plain, a line more. The ids name and describe the control. */
export function RowText({ id, label, hint }: Props) {
  return (
    <span class="row-text">
      <span id={id}>{label}</span>
      {hint !== undefined && (
        <span class="row-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </span>
  );
}
