/** npm run train:readings -- FOLDER: learns lib/data/readings.bin.gz from what lib/data/README.md says. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readMaterial, trainOn } from './readings/material.ts';
import { packWeights } from './readings/weights.ts';
import { ROOT } from './root.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run train:readings -- FOLDER');
const material = await readMaterial(folder);
const bytes = gzipSync(packWeights(trainOn(material)), { level: 9 });
await writeFile(join(ROOT, 'lib/data/readings.bin.gz'), bytes);
const { benchmark, labelled, companions } = material;
console.log(
  `lib/data/readings.bin.gz: ${bytes.length.toLocaleString('en')} bytes; ` +
    `${benchmark.length + labelled.length} examples, ${companions.length} guesses`,
);
