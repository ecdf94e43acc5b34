import * as v from 'valibot';
import type { Notebook } from '../vocabulary/notebook.ts';
import { NOTEBOOK_SCHEMAS } from './notebook-schema.ts';
import { type Parsed, type Problem, parseJson, refused } from './parsed.ts';
import { VERSION } from './write-notebook.ts';

const headSchema = v.object({ format: v.literal('tifa-notebook'), version: v.pipe(v.number(), v.integer()) });

export function parseNotebook(text: string): Parsed<Notebook> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const head = v.safeParse(headSchema, json.value);
  if (head.success && head.output.version > VERSION) return refused('newer-format', null, `${head.output.version}`);
  const schema = head.success ? NOTEBOOK_SCHEMAS.get(head.output.version) : undefined;
  if (!schema) return refused('not-this-format', null, 'tifa-notebook');
  const parsed = v.safeParse(schema, json.value);
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
