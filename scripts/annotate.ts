/**
 * npm run --silent annotate -- [FILE…|-]
 * Prints one JSON line for every input line: the same segments, terms and readings that the extension shows.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { printedSegment } from '../lib/core/annotation/annotated-line.ts';
import type { Annotator } from '../lib/core/annotation/annotator.ts';
import { decodeText } from './decode-text.ts';
import { loadEngine } from './engine.ts';

/** Segments that are turned into JSON at once: a line of megabytes must not become one string of hundreds. */
const CHUNK = 5_000;

const files = process.argv.slice(2);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output (head, say) has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { annotator, glossary, entries } = await loadEngine();
const renderings = new Map(
  await Promise.all(glossary.terms().map(async ({ id }) => [id, (await entries.of(id))?.renderings[0]?.text] as const)),
);
for (const file of files.length > 0 ? files : ['-']) {
  try {
    const { text, damaged } = decodeText(file === '-' ? await readStandardInput() : await readFile(file));
    if (damaged) console.error(`annotate: ${file}: some bytes are not valid in its encoding and are shown as U+FFFD`);
    for (const line of lines(text)) await printLine(annotator, line);
  } catch (error) {
    console.error(`annotate: ${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function lines(text: string): string[] {
  const all = text.split(/\r\n|\n|\r/);
  if (all.at(-1) === '') all.pop();
  return all;
}

async function printLine(annotator: Annotator, line: string): Promise<void> {
  const segments = annotator.annotate(line);
  let json = `{"text":${JSON.stringify(line)},"segments":[`;
  for (let at = 0; at < segments.length; at += CHUNK) {
    const chunk = segments
      .slice(at, at + CHUNK)
      .map((segment) => JSON.stringify(printedSegment(line, segment, (id) => renderings.get(id))));
    json += (at > 0 ? ',' : '') + chunk.join(',');
    if (json.length > 1_000_000) {
      await print(json);
      json = '';
    }
  }
  await print(`${json}]}\n`);
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
