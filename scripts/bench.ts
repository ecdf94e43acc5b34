/** npm run bench: prints times and ratios against a baseline measured in the same run. */
import { benchEngine } from './bench/engine.ts';
import { benchWorker } from './bench/worker.ts';

console.log(`\n${(await benchEngine()).join('\n')}`);
console.log(`\n${(await benchWorker()).join('\n')}`);
