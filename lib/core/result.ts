/** An expected outcome: a value, or a failure named by a code that callers can act on. Bugs throw instead. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code; readonly detail?: string };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** The outcome of something whose value is of no concern to whoever asked for it. */
export function receipt<Code extends string>(done: Result<unknown, Code>): Result<null, Code> {
  return done.ok ? ok(null) : done;
}

export function failure<Code extends string>(code: Code, detail?: string): { ok: false; code: Code; detail?: string } {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}
