import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { ROOT } from '../root.ts';

export const SETTLED_FILE = 'lib/data/glossary-settled.yaml';

const why = v.pipe(v.string(), v.minLength(1));
const settledSchema = v.strictObject({
  /** Entries whose pinyin is right against the engine's. */
  readings: v.array(v.strictObject({ ids: v.array(v.string()), why })),
  /** Forms that are ordinary words too, and worth their marks. */
  words: v.array(v.strictObject({ forms: v.array(v.string()), why })),
  /** Ordinary words in which a term lights up, and is meant. */
  meant: v.array(v.strictObject({ texts: v.array(v.string()), why })),
});

/** What an editor has looked at and found right, each with the reason: the checks are silent about it. */
export type Settled = {
  readonly readings: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly meant: ReadonlySet<string>;
};

/** @throws ValiError where the file has not its shape. */
export async function readSettled(): Promise<Settled> {
  const file = v.parse(settledSchema, parse(await readFile(join(ROOT, SETTLED_FILE), 'utf8'), { schema: 'failsafe' }));
  return {
    readings: new Set(file.readings.flatMap(({ ids }) => ids)),
    words: new Set(file.words.flatMap(({ forms }) => forms)),
    meant: new Set(file.meant.flatMap(({ texts }) => texts)),
  };
}
