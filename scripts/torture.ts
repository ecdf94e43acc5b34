/**
 * npm run torture: kills the browser (SIGKILL) while the notebook is saving and importing, a hundred times over one
 * profile; nothing that was acknowledged may be lost, and nothing may be there by half.
 */
import { formatTorture, torture } from './torture/torture.ts';

const rounds = Number(process.argv[2] ?? 100);
const found = await torture(rounds, (line) => console.log(line));
console.log(formatTorture(found));
process.exitCode = found.lost + found.halves > 0 ? 1 : 0;
