import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGlossary } from '../../lib/core/glossary/glossary.ts';
import type { Term } from '../../lib/core/glossary/term.ts';
import { ROOT } from '../root.ts';
import { markdownTable, percent } from './markdown-table.ts';

const JUDGED = join(ROOT, 'scripts/glossary/candidates-judged.tsv');

/** How a political string of the list is marked; where several hold, the first. */
type Way = 'itself' | 'part' | 'holds' | 'missed';

const NAMES: Readonly<Record<Way, string>> = {
  itself: 'marked, as a form of a term',
  part: 'marked where it stands in a longer form of a term',
  holds: 'a shorter term in it is marked',
  missed: 'missed',
};

/** How much of what recurs in the news and is political the glossary has. */
export async function coverage(terms: readonly Term[]): Promise<string> {
  const wanted = politicalStrings(await readFile(JUDGED, 'utf8'));
  const ways = waysOf(wanted, terms);
  const of = (way: Way) => wanted.filter((_, index) => ways[index] === way);
  const marked = of('itself').length + of('part').length;
  const rows = (['itself', 'part', 'holds', 'missed'] as const).map((way) => [
    NAMES[way],
    of(way).length,
    percent(of(way).length / wanted.length),
  ]);
  return [
    markdownTable([`${wanted.length} political strings`, 'count', 'share'], rows),
    `Marked themselves or in a longer form: ${percent(marked / wanted.length)}; with a term in them too: ${percent((marked + of('holds').length) / wanted.length)}.`,
    `Missed, the most frequent first: ${of('missed').join(' · ') || 'none'}`,
  ].join('\n\n');
}

/** The strings judged `yes`, in the list's order: the most frequent first. */
export function politicalStrings(judged: string): string[] {
  return judged
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .flatMap(([text, verdict]) => (text && verdict === 'yes' ? [text] : []));
}

/** The way of every string, in their order. */
export function waysOf(strings: readonly string[], terms: readonly Term[]): Way[] {
  const glossary = createGlossary(terms);
  const forms = terms.flatMap(({ spellings, otherForms }) => [...spellings, ...otherForms]);
  const all = new Set(forms);
  return strings.map((text) => {
    if (all.has(text)) return 'itself';
    if (forms.some((form) => form.includes(text))) return 'part';
    return glossary.matches(text).length > 0 ? 'holds' : 'missed';
  });
}
