import * as v from 'valibot';

const sourceTextSchema = v.object({
  /** Of the file; empty for pasted text. */
  name: v.string(),
  text: v.string(),
  /** What the file was written in; empty for pasted text. */
  encoding: v.string(),
  /** Whether some of its bytes meant nothing. */
  damaged: v.boolean(),
});
/** A text that the reader brought, as it came. */
export type SourceText = v.InferOutput<typeof sourceTextSchema>;

export function parseSourceText(stored: unknown): SourceText | null {
  const parsed = v.safeParse(sourceTextSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** Whether it is a web page, by the file's name or by how it begins. */
export function isHtml({ name, text }: SourceText): boolean {
  if (/\.txt$/i.test(name)) return false;
  return /\.x?html?$/i.test(name) || (name !== '' && /^\s*<(?:!doctype\s+html|html|head|body|meta)\b/i.test(text));
}
