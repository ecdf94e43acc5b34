import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { zip } from 'wxt';
import type { Request } from '../../lib/core/protocol/messages.ts';
import type { Result } from '../../lib/core/result.ts';
import { buildForTests, launchWithTifa, waitForMarks } from '../browser.ts';
import { servePage } from '../local-site.ts';
import { ROOT } from '../root.ts';
import { RIVALS, type RivalName, writeRivals } from './rival-workers.ts';
import { median, milliseconds, quantile } from './statistics.ts';
import { type ContentWorlds, openContentWorlds, type WorkerMemory, workerMemory } from './worker-session.ts';

const ROUNDS = 15;
const WARM_LOOK_UPS = 120;
const TIFA = 'Tifa 提法';
const EMPTY: RivalName = 'an empty worker';
const RIVAL_NAMES = Object.keys(RIVALS) as RivalName[]; // the keys of a constant

/** What the background costs when it was stopped, in use and at rest, beside other ways to keep a dictionary. */
export async function benchWorker(): Promise<string[]> {
  await buildForTests();
  const site = await servePage(join(ROOT, 'tests/pages/provincial-daily.html'));
  const rivals = await writeRivals();
  const tifa = await launchWithTifa({ headless: true, beside: rivals.folders });
  try {
    const page = await tifa.context.newPage();
    await page.goto(site.url);
    await waitForMarks(page);
    const worlds = await openContentWorlds(page);
    const blocks = await blocksInView(page);
    const { times, installing } = await wakings(worlds, blocks);
    const warm = await warmLookUps(worlds, blocks);
    await worlds.ask(TIFA, screenful(blocks));
    const memory = await workerMemory(tifa.context, '/background.js');
    return report(times, installing, warm, memory, blocks, await zipSize());
  } finally {
    await tifa.close();
    await site.close();
    await rivals.remove();
  }
}

type Block = { readonly text: string; readonly breaks: readonly number[] };

const STYLE = { notation: 'marks', sandhi: false } as const;

function lookUp(block: Block, offset: number): Request {
  return { kind: 'look-up', block: { ...block, breaks: [] }, offset, style: STYLE };
}

function screenful(blocks: readonly Block[]): Request {
  return {
    kind: 'read-blocks',
    blocks: blocks.map(({ text }) => ({ text, breaks: [] })),
    level: 'all',
    knownWords: 0,
    style: STYLE,
  };
}

/** The paragraphs on screen, as the reader asks for them. */
async function blocksInView(page: Page): Promise<Block[]> {
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, li')]
      .filter((block) => block.getBoundingClientRect().top < innerHeight && block.checkVisibility())
      .map((block) => block.textContent.trim()),
  );
  return texts.filter((text) => text !== '').map((text) => ({ text, breaks: [] }));
}

/** Times to the first answer of a worker that was stopped, all in turns, each round on another word. */
async function wakings(worlds: ContentWorlds, blocks: readonly Block[]) {
  const times = new Map<string, number[]>();
  let installing = 0;
  const wake = async (name: string, extension: string, message: unknown) => {
    await worlds.stopWorkers();
    const { time, answer } = await worlds.ask(extension, message);
    // A refusal is quick.
    if (extension === TIFA && !(answer as Result<unknown>).ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    times.set(name, [...(times.get(name) ?? []), time]);
    return answer;
  };
  // The first answer of a rival may have to wait until it is installed, and says how long that took.
  for (const name of RIVAL_NAMES) {
    const { answer } = await worlds.ask(name, { headword: '发展' });
    installing = Math.max(installing, (answer as { installing: number }).installing); // the rivals' own form
  }
  for (let round = 0; round < ROUNDS; round++) {
    const [block, offset] = placeOf(blocks, round * 17);
    for (const name of RIVAL_NAMES) await wake(name, name, { headword: block.text.slice(offset, offset + 2) });
    await wake('look-up', TIFA, lookUp(block, offset));
    await wake('screenful', TIFA, screenful(blocks));
  }
  return { times, installing };
}

/** Look-ups as the pointer goes over the text, each at another character. */
async function warmLookUps(worlds: ContentWorlds, blocks: readonly Block[]): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < WARM_LOOK_UPS; i++) {
    const [block, offset] = placeOf(blocks, i * 7);
    times.push((await worlds.ask(TIFA, lookUp(block, offset))).time);
  }
  return times;
}

/** The place a number of characters into the blocks, and round again. */
function placeOf(blocks: readonly Block[], characters: number): [Block, number] {
  let left = characters % blocks.reduce((sum, { text }) => sum + text.length, 0);
  for (const block of blocks) {
    if (left < block.text.length) return [block, left];
    left -= block.text.length;
  }
  throw new Error('there is no text in view');
}

async function zipSize(): Promise<number> {
  const [file = ''] = await zip({ root: ROOT });
  return (await stat(file)).size;
}

function report(
  times: ReadonlyMap<string, readonly number[]>,
  installing: number,
  warm: readonly number[],
  memory: WorkerMemory,
  blocks: readonly Block[],
  zipped: number,
): string[] {
  const empty = median(times.get(EMPTY) ?? []);
  const row = (label: string, name: string) => {
    const own = times.get(name) ?? [];
    const more = median(own) - empty;
    const figures = [
      milliseconds(median(own)),
      milliseconds(quantile(own, 0.95)),
      `+${milliseconds(Math.max(0, more))}`,
    ];
    return `  ${label.padEnd(54)}${figures.map((figure) => figure.padStart(9)).join('')}`;
  };
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return [
    `Background stopped → first answer, ${ROUNDS} rounds in turns${' '.repeat(14)}p50      p95     more`,
    ...RIVAL_NAMES.map((name) => row(name, name)),
    row('Tifa: look-up', 'look-up'),
    row(`Tifa: readings of a screenful, ${characters} characters`, 'screenful'),
    `  to be imported at install: IndexedDB ${milliseconds(installing)}, Tifa nothing`,
    `Look-up from the content script, warm, each at another character`,
    `  p50 ${milliseconds(median(warm))}   p95 ${milliseconds(quantile(warm, 0.95))}`,
    `Memory of the background after all that and a collection (V8's heap in use, and array buffers outside it)`,
    `  ${megabytes(memory.objects + memory.buffers)}: objects ${megabytes(memory.objects)}, buffers ${megabytes(memory.buffers)}`,
    `Package for the store`,
    `  ${megabytes(zipped)}`,
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
