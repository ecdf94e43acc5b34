import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As many characters in a row are no coincidence. */
const SHARED = 12;

/**
 * Tells whether a sentence shares a run of characters with one that accuracy is measured on, so that it is not learned
 * from. Of those only the sentences are read, from all files in the folder, never their labels.
 */
export async function openKeptApart(folder: string): Promise<(sentence: string) => boolean> {
  const runs = new Set<string>();
  for (const name of await readdir(folder)) {
    for (const line of (await readFile(join(folder, name), 'utf8')).split('\n')) {
      for (const run of runsOf(line.replaceAll('▁', ''))) runs.add(run);
    }
  }
  return (sentence) => runsOf(sentence).some((run) => runs.has(run));
}

function runsOf(text: string): string[] {
  if (text.length <= SHARED) return text === '' ? [] : [text];
  return Array.from({ length: text.length - SHARED + 1 }, (_, at) => text.slice(at, at + SHARED));
}
