import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintedSegment } from '../../lib/core/annotation/annotated-line.ts';
import { ROOT } from '../../scripts/root.ts';

export type AnnotatedLine = { readonly text: string; readonly segments: readonly PrintedSegment[] };
export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a reader would, from the project's folder. */
export function annotate(files: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/annotate.ts', ...files], { cwd: ROOT });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    // A child that has read enough may close its end first.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Every line of the output is a JSON object of its own. */
export function parsedLines({ stdout }: Run): AnnotatedLine[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AnnotatedLine); // the tests look into it field by field
}

/** Writes a file into a folder of its own and returns its path. */
export async function textFile(content: string | Uint8Array, name = 'article.txt'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'tifa-annotate-')), name);
  await writeFile(path, content);
  return path;
}
