import { gzipSync } from 'node:zlib';
import type { CheckedGlossary } from '../../lib/core/glossary/check-entries.ts';
import type { PackedGlossary } from '../../lib/core/glossary/pack-glossary.ts';
import { packTerms } from '../../lib/core/glossary/pack-terms.ts';
import type { GlossaryEntry } from '../../lib/core/glossary/term.ts';
import { markdownTable, percent } from './markdown-table.ts';

const NUMERAL = /[一二两三四五六七八九十百双\d]/;

/** What the glossary holds, as Markdown. */
export function statistics(checked: CheckedGlossary, packed: PackedGlossary): string {
  const entries = checked.entries.map(({ entry }) => entry);
  return [
    summary(entries, checked.sources.length, packed),
    categories(checked.entries),
    listOf('Origins that are probable only', entries, isProbable),
  ]
    .concat(listOf('Terms with renderings of our own only', entries, isOursAlone))
    .join('\n\n');
}

function summary(entries: readonly GlossaryEntry[], sources: number, packed: PackedGlossary): string {
  const renderings = entries.flatMap((entry) => entry.renderings);
  const kinds = countBy(renderings, ({ kind }) => kind);
  const members = entries.filter((entry) => entry.members !== undefined);
  return markdownTable(
    ['glossary', 'count'],
    [
      ['entries', entries.length],
      ['… verified (a rendering seen in its source or a faithful copy)', share(entries.filter(isVerified), entries)],
      ['… with renderings of our own only', share(entries.filter(isOursAlone), entries)],
      ['forms in print, both scripts', packed.terms.flatMap((term) => [...term.spellings, ...term.otherForms]).length],
      ['renderings', renderings.length],
      ...kinds.map(([kind, count]): [string, number] => [`… ${kind}`, count]),
      ['entries with members in order', members.length],
      ['… of them numeric formulas', members.filter(({ headword }) => NUMERAL.test(headword)).length],
      ...relationCounts(entries),
      ['sources', sources],
      ['packed, gzip (limit 400 kB)', `${Math.round(packedSize(packed) / 1000)} kB`],
    ],
  );
}

/** All files of the package that the glossary is in, zipped one by one; bytes. */
function packedSize({ terms, shards }: PackedGlossary): number {
  const files = [new Uint8Array(packTerms(terms)), ...shards.map((shard) => JSON.stringify(shard))].map((content) =>
    gzipSync(content, { level: 9 }),
  );
  return files.reduce((sum, file) => sum + file.length, 0);
}

/** A pair not to be confused is often named in both its entries and counts once. */
function relationCounts(entries: readonly GlossaryEntry[]): [string, number][] {
  const links = entries.flatMap((entry) =>
    Object.entries(entry.relations ?? {}).flatMap(([kind, list]) =>
      list.map(({ id }) => ({ kind, from: entry.id, to: id })),
    ),
  );
  const pairs = links.filter(({ kind }) => kind === 'notToConfuse').map(({ from, to }) => [from, to].sort().join(' '));
  return [
    ...countBy(
      links.filter(({ kind }) => kind !== 'notToConfuse'),
      ({ kind }) => kind,
    ).map(([kind, count]): [string, number] => [`relations: ${kind}`, count]),
    ['relations: pairs not to be confused', new Set(pairs).size],
  ];
}

function categories(filed: CheckedGlossary['entries']): string {
  const names = countBy(filed, ({ category }) => category).map(([category]) => category);
  return markdownTable(
    ['category', 'entries', 'verified'],
    names.map((name) => {
      const own = filed.filter(({ category }) => category === name).map(({ entry }) => entry);
      return [name, own.length, percent(own.filter(isVerified).length / own.length)];
    }),
  );
}

function listOf(title: string, entries: readonly GlossaryEntry[], isListed: (entry: GlossaryEntry) => boolean): string {
  const listed = entries.filter(isListed).map(({ headword }) => headword);
  return `${title} (${listed.length}): ${listed.join(' · ')}`;
}

function isVerified({ renderings }: GlossaryEntry): boolean {
  return renderings.some(({ seen }) => seen !== undefined);
}

function isOursAlone({ renderings }: GlossaryEntry): boolean {
  return renderings.every(({ kind }) => kind === 'ours');
}

function isProbable({ origin }: GlossaryEntry): boolean {
  return origin?.certainty === 'probable';
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  return `${part.length} (${percent(part.length / whole.length)})`;
}

/** The most frequent first. */
function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
