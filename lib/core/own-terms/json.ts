import * as v from 'valibot';
import {
  type Export,
  type FileTerm,
  type ImportProblem,
  parseTime,
  problem,
  type ReadFile,
  readFile,
  timeText,
} from './exchange.ts';
import { parsePositionedJson } from './positioned-json.ts';

const FORMAT = 'tifa-own-terms';
const VERSION = 1;

const fileSchema = v.object({ format: v.literal(FORMAT), version: v.number(), terms: v.array(v.unknown()) });

const timeSchema = v.pipe(
  v.string(),
  v.check((text) => parseTime(text) !== null),
  v.transform((text) => parseTime(text) ?? 0),
);

/** What is left out keeps the value it has. */
const termSchema = v.object({
  id: v.exactOptional(v.string()),
  headword: v.string(),
  traditional: v.exactOptional(v.string()),
  forms: v.exactOptional(v.array(v.string())),
  pinyin: v.exactOptional(v.string()),
  renderings: v.exactOptional(v.array(v.string())),
  note: v.exactOptional(v.string()),
  source: v.exactOptional(v.string()),
  site: v.exactOptional(v.nullable(v.string())),
  addedAt: v.exactOptional(timeSchema),
  changedAt: v.exactOptional(timeSchema),
});

/** All there is of every term; a term a line, so that two exports can be compared. */
export const exportJson: Export = (terms) => {
  const lines = terms.map((term) =>
    JSON.stringify({ ...term, addedAt: timeText(term.addedAt), changedAt: timeText(term.changedAt) }),
  );
  return `{"format":"${FORMAT}","version":${VERSION},"terms":[\n${lines.join(',\n')}\n]}\n`;
};

export function readJson(text: string): ReadFile {
  const json = parsePositionedJson(text);
  if (!json.ok) return readFile([], [problem(json.line, 'json_broken')]);
  const file = v.safeParse(fileSchema, json.value);
  if (!file.success) return readFile([], [problem(1, 'json_foreign')]);
  if (file.output.version !== VERSION) return readFile([], [problem(1, 'json_newer', `${file.output.version}`)]);
  const terms: FileTerm[] = [];
  const problems: ImportProblem[] = [];
  for (const value of file.output.terms) {
    const line = typeof value === 'object' && value !== null ? json.lineOf(value) : 1;
    const term = v.safeParse(termSchema, value);
    if (term.success) terms.push(toFileTerm(line, term.output));
    else problems.push(problem(line, 'json_term', v.getDotPath(term.issues[0]) ?? ''));
  }
  return readFile(terms, problems);
}

function toFileTerm(
  line: number,
  { id, addedAt, changedAt, site, ...rest }: v.InferOutput<typeof termSchema>,
): FileTerm {
  return {
    line,
    fields: { ...rest, ...(site === undefined ? {} : { site: site ?? '' }) },
    ...(id === undefined ? {} : { id }),
    ...(addedAt === undefined ? {} : { addedAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
  };
}
