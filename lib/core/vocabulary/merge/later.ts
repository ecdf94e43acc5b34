/** A value with the time of its last change (epoch ms). */
export type Stamped<Value> = { readonly value: Value; readonly at: number };

/**
 * The later of two values. Of two that are as late, the one that is greater as text: any fixed choice does, as long as
 * every machine makes the same whichever side it stands on.
 */
export function later<Value>(a: Stamped<Value>, b: Stamped<Value>): Stamped<Value> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  // By far the most often: the same record in two copies of a notebook, which sorting its keys would make slow.
  if (isCopy(a.value, b.value)) return a;
  return canonical(a.value) >= canonical(b.value) ? a : b;
}

/** A value as JSON with sorted keys: the same text for the same content. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));
}

/** Whether two values have the same content. */
export function isSameContent(a: unknown, b: unknown): boolean {
  return isCopy(a, b) || canonical(a) === canonical(b);
}

/** Whether two values have the same content with their keys in the same order, as copies of a record have. */
export function isCopy(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
