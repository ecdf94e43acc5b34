import { failure, ok, type Result } from '../core/result.ts';

/** Why the notebook could not be read or written. */
export const STORAGE_FAILURES = [
  'storage-full',
  'storage-refused',
  'storage-newer',
  'storage-damaged',
  'storage-blocked',
  'storage-outdated',
  'storage-failed',
] as const;
export type StorageFailure = (typeof STORAGE_FAILURES)[number];

/**
 * Runs a database action; what the browser may refuse becomes a failure with a code, nothing is thrown.
 * Dexie wraps the browser's error, sometimes twice, so the innermost name counts.
 */
export async function attempt<Value>(action: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  try {
    return ok(await action());
  } catch (error) {
    // Whatever happened, the transaction was rolled back: nothing is half-written, the caller tells the reader.
    const names = errorNames(error);
    return failure(codeOf(names), error instanceof Error ? `${names.join(' < ')}: ${error.message}` : String(error));
  }
}

function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let inner: unknown = error;
  while (inner instanceof Error || inner instanceof DOMException) {
    names.push(inner.name);
    inner = 'inner' in inner && inner.inner !== inner ? inner.inner : undefined;
    if (names.length > 4) break;
  }
  return names;
}

function codeOf(names: readonly string[]): StorageFailure {
  if (names.includes('QuotaExceededError')) return 'storage-full';
  if (names.includes('VersionError')) return 'storage-newer';
  // What the browser says of files of its own that it cannot make out.
  if (names.some((name) => name === 'UnknownError' || name === 'NotReadableError')) return 'storage-damaged';
  // Private windows, "never remember history", policies and broken profiles answer with one of these.
  const refused = ['MissingAPIError', 'InvalidStateError', 'SecurityError', 'OpenFailedError', 'NotAllowedError'];
  if (names.some((name) => refused.includes(name))) return 'storage-refused';
  // Closed, and not because it could not be opened before: only a newer Tifa makes us close for good (database.ts).
  return names.includes('DatabaseClosedError') ? 'storage-outdated' : 'storage-failed';
}
