export const PROBLEM_CODES = [
  'not-text',
  'not-json',
  'not-this-format',
  'newer-format',
  'bad-field',
  'bad-date',
  'bad-status',
  'no-headword',
  'open-quote',
  'no-column',
  'empty-file',
] as const;

/** What is wrong with a file, and where. */
export type Problem = {
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly code: (typeof PROBLEM_CODES)[number];
  /** The field or the text that is meant; not translated. */
  readonly detail: string;
};

/** What a file holds, or everything that is wrong with it: of a file with a single bad line nothing is imported. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function refused(code: Problem['code'], line: number | null = null, detail = ''): Parsed<never> {
  return { ok: false, problems: [{ line, code, detail }] };
}

/** The values if there is nothing wrong with any of them, or else all that is. */
export function allOf<Value>(parsed: readonly Parsed<Value>[]): Parsed<Value[]> {
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: parsed.flatMap((one) => (one.ok ? [one.value] : [])) };
}

/** A text as JSON; where it is none, the line on which it stops being so, if the engine tells. */
export function parseJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // The reader chose another file, or one that was cut off: nothing has been touched yet.
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
    return refused('not-json', line, message);
  }
}
