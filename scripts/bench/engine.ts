import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { NO_BREAKS } from '../../lib/core/annotation/breaks.ts';
import { sentencePaths } from '../../lib/core/annotation/sentence-paths.ts';
import { loadEngine } from '../engine.ts';
import { ROOT } from '../root.ts';
import { median, milliseconds } from './statistics.ts';

const CHARACTERS = 80_000;
const ROUNDS = 9;

/** The engine beside pinyin-pro's plain array call on the same text, in turns. */
export async function benchEngine(): Promise<string[]> {
  const { annotator, glossary, lexicon } = await loadEngine();
  const text = await newsText();
  const blocks = text.split('\n');
  const times = inTurns(blocks, {
    'pinyin-pro, plain array call': (block) => pinyin(block, { type: 'array', toneSandhi: false }),
    'Tifa: words, terms and readings': (block) => annotator.annotate(block),
    'Tifa: words and terms': (block) => [...sentencePaths(block, { glossary, lexicon }, NO_BREAKS)],
    'Tifa: terms only': (block) => annotator.findTerms(block),
  });
  const base = times[0]?.time ?? Number.NaN;
  return [
    `Engine, ${text.length.toLocaleString('en')} characters, median of ${ROUNDS} (Node ${process.versions.node})`,
    ...times.map(({ name, time }) => `  ${name.padEnd(33)} ${milliseconds(time)}   ${(time / base).toFixed(1)}×`),
  ];
}

/** Median times of actions on all blocks; in turns, so that whatever else the machine does slows all of them alike. */
function inTurns(blocks: readonly string[], actions: Readonly<Record<string, (block: string) => void>>) {
  const runs = Object.entries(actions).map(([name, action]) => ({ name, action, times: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { action, times } of runs) times.push(timed(blocks, action));
  }
  return runs.map(({ name, times }) => ({ name, time: median(times) }));
}

/** The sample page's own text, over and over. */
async function newsText(): Promise<string> {
  const html = await readFile(join(ROOT, 'tests/pages/provincial-daily.html'), 'utf8');
  const page = html
    .replace(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>|<[^>]+>/g, '')
    .replace(/\n\s*/g, '\n')
    .trim();
  return `${page}\n`.repeat(Math.ceil(CHARACTERS / page.length)).slice(0, CHARACTERS);
}

function timed(blocks: readonly string[], action: (block: string) => void): number {
  const start = performance.now();
  for (const block of blocks) action(block);
  return performance.now() - start;
}
