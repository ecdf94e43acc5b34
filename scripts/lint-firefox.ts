/**
 * npm run lint:firefox: what the gallery of Firefox would say of the build. Fails on every error and on every warning but
 * those of libraries that can set innerHTML, which our own code never asks of them: Preact (`__html`), as the linter sees
 * to, and d3-selection (`selection.html`), which the charts' library brings along and does not call.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROOT } from './root.ts';

const BUILD = join(ROOT, '.output/firefox-mv3');

const messageSchema = v.object({
  code: v.string(),
  message: v.string(),
  description: v.string(),
  file: v.optional(v.string()),
  line: v.optional(v.number()),
  column: v.optional(v.number()),
});
const reportSchema = v.object({ errors: v.array(messageSchema), warnings: v.array(messageSchema) });
type Message = v.InferOutput<typeof messageSchema>;

const { stdout, stderr } = spawnSync(
  'npx',
  ['--no-install', 'web-ext', 'lint', '--source-dir', BUILD, '--output', 'json', '--no-config-discovery'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    // It would ask the registry for a newer version of itself.
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
    shell: process.platform === 'win32',
  },
);
if (stdout.trim() === '') {
  console.error(stderr);
  process.exit(1);
}
const { errors, warnings } = v.parse(reportSchema, JSON.parse(stdout));
const ours = [...errors, ...warnings.filter((warning) => !isOfLibrary(warning))];
for (const { code, file, line, message, description } of ours)
  console.error(`${file ?? ''}:${line ?? ''} ${code} ${message}\n  ${description}`);
console.log(`web-ext lint: ${errors.length} errors, ${ours.length - errors.length} warnings of ours`);
process.exitCode = ours.length > 0 ? 1 : 0;

function isOfLibrary({ code, file = '', line = 1, column = 1 }: Message): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  const text = readFileSync(join(BUILD, file), 'utf8').split('\n')[line - 1] ?? '';
  const assignment = text.slice(column - 1);
  const isPreact = /^\w+\.innerHTML=\w+\.__html/.test(assignment);
  const isSelection = file.startsWith('chunks/progress-charts') && /^this\.innerHTML=\w+(?:\}|\?\?"")/.test(assignment);
  return isPreact || isSelection;
}
