/** npx tsx scripts/train-readings.ts [polyphone-dev.tsv]: learns lib/data/readings.bin (lib/data/README.md). */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readMaterial } from './readings/material.ts';
import { train } from './readings/perceptron.ts';
import { packWeights } from './readings/weights.ts';
import { ROOT } from './root.ts';

const { labelled, other } = await readMaterial(process.argv[2]);
const bytes = packWeights(train([...labelled.map(({ example }) => example), ...other]));
await writeFile(join(ROOT, 'lib/data/readings.bin'), bytes);
console.log(`lib/data/readings.bin: ${bytes.length.toLocaleString('en')} bytes, ${other.length} further examples`);
