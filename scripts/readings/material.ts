import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLexicon } from '../../lib/core/lexicon/lexicon.ts';
import { buildData } from '../build-data.ts';
import { ROOT } from '../root.ts';
import { createExamples, type Labelled } from './examples.ts';
import type { Example } from './perceptron.ts';

export type Material = { readonly labelled: readonly Labelled[]; readonly other: readonly Example[] };

/** What the weights are learned from. @param path the CPP benchmark's development part; beside the repository if left out. */
export async function readMaterial(path = join(ROOT, '../shared/data/polyphone-dev.tsv')): Promise<Material> {
  await buildData();
  const bytes = await readFile(join(ROOT, 'public/data/lexicon.bin'));
  const lexicon = openLexicon(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const examples = createExamples(lexicon);
  const other = [...examples.dictionary(), ...(await examples.ownSentences()), ...(await examples.patterns())];
  return { labelled: await examples.benchmark(path), other };
}
