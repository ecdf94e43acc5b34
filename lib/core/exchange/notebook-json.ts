import * as v from 'valibot';
import type { Notebook } from '../vocabulary/notebook.ts';
import { notebookSchema } from './notebook-schema.ts';
import { type Parsed, type Problem, parseJson, refused } from './parsed.ts';

/** The version that is written. Every version ever written stays readable. */
const VERSION = 1;

const headSchema = v.object({ format: v.literal('tifa-notebook'), version: v.pipe(v.number(), v.integer()) });

/**
 * The whole notebook as a file, nothing left out: docs/notebook-format.md. Each record has a line of its own, so that
 * two exports can be compared. @param now epoch ms
 */
export function writeNotebook(notebook: Notebook, now: number): string {
  const parts = (['entries', 'encounters', 'reviews', 'tombstones'] as const).map((name) => {
    const records = notebook[name].map((record) => `\n${JSON.stringify(record)}`);
    return `"${name}":[${records.join(',')}\n]`;
  });
  const head = `"format":"tifa-notebook","version":${VERSION},"exportedAt":${now}`;
  return `{${head},\n${parts.join(',\n')}}\n`;
}

export function parseNotebook(text: string): Parsed<Notebook> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const head = v.safeParse(headSchema, json.value);
  if (!head.success) return refused('not-this-format', null, 'tifa-notebook');
  if (head.output.version > VERSION) return refused('newer-format', null, `${head.output.version}`);
  const parsed = v.safeParse(notebookSchema, json.value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, problems: parsed.issues.map((issue) => toProblem(issue, text)) };
}

/** `entries[3].card.due: …`, and the line of that record in a file as we write it. */
function toProblem(issue: v.BaseIssue<unknown>, text: string): Problem {
  const path = v.getDotPath(issue) ?? '';
  const [part, index] = path.split('.');
  const start = text.split('\n').findIndex((line) => line.startsWith(`"${part}":[`));
  const line = start >= 0 && index !== undefined && /^\d+$/.test(index) ? start + 2 + Number(index) : null;
  return { line, code: 'bad-field', detail: `${path}: ${issue.message}` };
}
