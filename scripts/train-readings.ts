/** npm run train:readings -- polyphone-dev.tsv g2pM-folder: learns lib/data/readings.bin.gz (lib/data/README.md). */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readMaterial, trainOn } from './readings/material.ts';
import { packWeights } from './readings/weights.ts';
import { ROOT } from './root.ts';

const [benchmarkPath, teacherFolder] = process.argv.slice(2);
if (!benchmarkPath || !teacherFolder) throw new Error('usage: train-readings polyphone-dev.tsv g2pM-folder');
const { benchmark, free } = await readMaterial(benchmarkPath, teacherFolder);
const bytes = gzipSync(packWeights(trainOn(benchmark, free)), { level: 9 });
await writeFile(join(ROOT, 'lib/data/readings.bin.gz'), bytes);
console.log(`lib/data/readings.bin.gz: ${bytes.length.toLocaleString('en')} bytes, ${free.length} free examples`);
