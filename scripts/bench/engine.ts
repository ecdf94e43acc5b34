import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { loadEngine } from '../engine.ts';
import { ROOT } from '../root.ts';
import { median, milliseconds } from './statistics.ts';

const CHARACTERS = 80_000;
const ROUNDS = 9;

/** The engine beside pinyin-pro's plain array call on the same text, in turns. */
export async function benchEngine(): Promise<string[]> {
  const { annotator } = await loadEngine();
  const text = await newsText();
  const blocks = text.split('\n');
  const ours: number[] = [];
  const marks: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(
      timed(() => {
        for (const block of blocks) annotator.annotate(block);
      }),
    );
    marks.push(
      timed(() => {
        for (const block of blocks) annotator.findTerms(block);
      }),
    );
    plain.push(
      timed(() => {
        for (const block of blocks) pinyin(block, { type: 'array', toneSandhi: false });
      }),
    );
  }
  const base = median(plain);
  return [
    `Engine, ${text.length.toLocaleString('en')} characters, median of ${ROUNDS} (Node ${process.versions.node})`,
    `  pinyin-pro, plain array call      ${milliseconds(base)}   1×`,
    `  Tifa: words, terms and readings   ${milliseconds(median(ours))}   ${(median(ours) / base).toFixed(1)}×`,
    `  Tifa: terms only                  ${milliseconds(median(marks))}   ${(median(marks) / base).toFixed(1)}×`,
  ];
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

function timed(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
