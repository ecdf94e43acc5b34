import type { Notebook } from '../vocabulary/notebook.ts';

/** The version that is written. Every version ever written stays readable. */
export const VERSION = 2;

/**
 * The whole notebook as a file, nothing left out: docs/notebook-format.md. Each record has a line of its own, so that
 * two exports can be compared. @param now epoch ms
 */
export function writeNotebook(notebook: Notebook, now: number): string {
  const names = ['entries', 'encounters', 'reviews', 'ownTerms', 'corrections', 'tombstones'] as const;
  const parts = names.map((name) => {
    const records = notebook[name].map((record) => `\n${JSON.stringify(record)}`);
    return `"${name}":[${records.join(',')}\n]`;
  });
  const head = `"format":"tifa-notebook","version":${VERSION},"exportedAt":${now}`;
  return `{${head},\n${parts.join(',\n')}}\n`;
}
