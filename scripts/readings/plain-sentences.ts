import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as OpenCC from 'opencc-js';
import { sentences } from '../../lib/core/text/sentences.ts';

/** Shorter ones are headings, longer ones lists. */
const [SHORTEST, LONGEST] = [8, 150];

/** Sentences nobody has labelled: the paragraphs of SQuAD-like files (`context`), in Simplified characters. */
export async function readPlainSentences(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  // What is in Simplified characters already stays as it is.
  const simplify = OpenCC.Converter({ from: 'twp', to: 'cn' });
  const found = files.flatMap((file) => paragraphs(JSON.parse(file))).flatMap((text) => cut(simplify(text)));
  return [...new Set(found)];
}

function cut(text: string): string[] {
  return sentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

/** The texts named `context`, wherever they stand. */
function paragraphs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'context' && typeof part === 'string' ? [part] : paragraphs(part),
  );
}
