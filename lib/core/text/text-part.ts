/** A piece of a text that the reader opened, as it is laid out on our own page. */
export type TextPart =
  | { readonly kind: 'heading' | 'paragraph' | 'item' | 'caption'; readonly text: string }
  /** A row of a table. */
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  /** A line exactly as in the file, white space and all; empty where the file has an empty line. */
  | { readonly kind: 'line'; readonly text: string };
