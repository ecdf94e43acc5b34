import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Annotator } from '../../lib/core/annotation/annotator.ts';
import type { TermSegment } from '../../lib/core/annotation/segment.ts';
import { hanCharacters } from '../../lib/core/text/han.ts';
import { decodeText } from '../decode-text.ts';
import { loadEngine } from '../engine.ts';
import { ROOT } from '../root.ts';
import { htmlText } from './html-text.ts';
import { markdownTable, percent } from './markdown-table.ts';

const MATERIAL = join(ROOT, '../shared/data');
/** Terms of a page that its row names. */
const SHOWN = 6;

const passageSchema = v.object({
  text: v.string(),
  terms: v.array(v.string()),
  nested_terms: v.array(v.string()),
  must_not_match: v.array(v.object({ term: v.string(), char_index: v.number() })),
});
export type Passage = v.InferOutput<typeof passageSchema>;

/** Recall on marked passages, and how densely whole pages light up; says so where the material is missing. */
export async function precision(): Promise<string> {
  if (!existsSync(MATERIAL)) return `Skipped: there is no ${MATERIAL}.`;
  const { annotator } = await loadEngine();
  const lines = (await readFile(join(MATERIAL, 'passages-sample.jsonl'), 'utf8')).trim().split('\n');
  const passages = lines.map((line) => v.parse(passageSchema, JSON.parse(line)));
  return [passageTable(passages, annotator), await textTable(annotator)].join('\n\n');
}

function passageTable(passages: readonly Passage[], annotator: Annotator): string {
  const results = passages.map((passage) => readPassage(passage, annotator));
  const sum = (count: (result: PassageResult) => number) => results.reduce((total, one) => total + count(one), 0);
  const ratio = (found: number, all: number) => (all === 0 ? 'none' : `${found} of ${all} (${percent(found / all)})`);
  const terms = passages.flatMap((passage) => passage.terms).length;
  const nested = passages.flatMap((passage) => passage.nested_terms).length;
  const missed = results.flatMap((result) => result.missed);
  const wrong = sum((result) => result.wrong);
  return [
    markdownTable(
      [`${passages.length} passages`, 'found'],
      [
        ['terms', ratio(terms - sum((result) => result.missed.length), terms)],
        ['nested terms', ratio(nested - sum((result) => result.missedNested.length), nested)],
        [
          'marked though they must not be',
          `${wrong} of ${passages.flatMap((passage) => passage.must_not_match).length}`,
        ],
      ],
    ),
    `Missed: ${missed.join(' · ') || 'none'}`,
    `Missed nested: ${results.flatMap((result) => result.missedNested).join(' · ') || 'none'}`,
  ].join('\n\n');
}

type PassageResult = { readonly missed: string[]; readonly missedNested: string[]; readonly wrong: number };

/** A term counts as found where a mark, or a part of one, is exactly it, inner quotation marks aside. */
export function readPassage(passage: Passage, annotator: Pick<Annotator, 'annotate'>): PassageResult {
  const marks = annotator
    .annotate(passage.text)
    .flatMap((segment) => (segment.kind === 'term' ? withParts(segment) : []));
  const found = new Set(marks.map(({ start, end }) => unquoted(passage.text.slice(start, end))));
  const isMissed = (term: string) => !found.has(unquoted(term));
  return {
    missed: passage.terms.filter(isMissed),
    missedNested: passage.nested_terms.filter(isMissed),
    wrong: passage.must_not_match.filter(({ term, char_index }) =>
      marks.some(({ start, end }) => start === char_index && end === char_index + term.length),
    ).length,
  };
}

function withParts(segment: TermSegment): TermSegment[] {
  return [segment, ...segment.parts.flatMap(withParts)];
}

function unquoted(text: string): string {
  return text.replaceAll(/[“”‘’"'「」『』《》]/g, '');
}

async function textTable(annotator: Annotator): Promise<string> {
  const rows: (string | number)[][] = [];
  const pages = (await readdir(join(MATERIAL, 'pages'))).filter((name) => name.endsWith('.html'));
  for (const name of pages) {
    const { text } = decodeText(await readFile(join(MATERIAL, 'pages', name)));
    rows.push(row(name, htmlText(text), annotator));
  }
  const sentences = (await readFile(join(MATERIAL, 'polyphone-dev.tsv'), 'utf8')).split('\n').slice(1);
  rows.push(row('encyclopaedia sentences', sentences.map((line) => line.split('\t')[0]).join('\n'), annotator));
  return markdownTable(['text', 'Chinese characters', 'marks', 'per 1,000', 'most often'], rows);
}

function row(name: string, text: string, annotator: Annotator): (string | number)[] {
  const characters = hanCharacters(text).length;
  const marks = text.split('\n').flatMap((line) => annotator.findTerms(line).map((match) => match.term.headword));
  const counts = new Map<string, number>();
  for (const headword of marks) counts.set(headword, (counts.get(headword) ?? 0) + 1);
  const often = [...counts].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  const density = ((1000 * marks.length) / Math.max(1, characters)).toFixed(1);
  return [name, characters, marks.length, density, often.map(([headword, count]) => `${headword} ${count}`).join(', ')];
}
