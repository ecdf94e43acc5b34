import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../../lib/core/glossary/check-entries.ts';
import { ROOT } from '../root.ts';

const FOLDER = join(ROOT, 'lib/data/glossary');

/** The editors' files as they wrote them, unchecked. */
export type GlossaryFiles = {
  readonly filed: readonly { readonly category: string; readonly entry: unknown }[];
  readonly sources: readonly unknown[];
  /** `lib/data/glossary/economy.yaml:12` for a place in these lists. */
  lineOf(place: Place): string;
};

type YamlList = { readonly path: string; readonly document: Document; readonly lines: LineCounter };

/**
 * Reads the editors' files, with the line of everything that stands in them.
 * @throws Error where a file is no YAML or no list.
 */
export async function readGlossaryFiles(folder = FOLDER): Promise<GlossaryFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml') && name !== 'sources.yaml').sort();
  const lists = await Promise.all(names.map((name) => readList(join(folder, name))));
  const sourceList = await readList(join(folder, 'sources.yaml'));
  const placed = lists.flatMap((list) =>
    itemsOf(list).map((entry, index) => ({
      list,
      index,
      category: basename(list.path, '.yaml'),
      entry: withRelationRecords(entry),
    })),
  );
  return {
    filed: placed.map(({ category, entry }) => ({ category, entry })),
    sources: itemsOf(sourceList),
    lineOf(place) {
      if (place.list === 'sources') return lineIn(sourceList, [place.index, ...place.path]);
      const entry = placed[place.index];
      return entry ? lineIn(entry.list, [entry.index, ...place.path]) : relative(ROOT, folder);
    },
  };
}

async function readList(path: string): Promise<YamlList> {
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { schema: 'failsafe', lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new Error(`glossary: ${relative(ROOT, path)}: ${error.message}`);
  return { path, document, lines };
}

function itemsOf({ path, document }: YamlList): unknown[] {
  const value: unknown = document.toJS();
  if (!Array.isArray(value)) throw new Error(`glossary: ${relative(ROOT, path)} is not a list`);
  return value;
}

/** The line of a value, or of the nearest thing around it that the file has. */
function lineIn({ path, document, lines }: YamlList, keys: readonly (string | number)[]): string {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return `${relative(ROOT, path)}:${lines.linePos(Number(node.range[0])).line}`;
    }
  }
  return relative(ROOT, path);
}

/** Editors may write a bare id where a relation has no date: `partOf: [a, b]`. */
function withRelationRecords(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || !('relations' in entry)) return entry;
  const { relations } = entry;
  if (typeof relations !== 'object' || relations === null) return entry;
  const records = Object.entries(relations).map(([kind, list]) => [
    kind,
    Array.isArray(list) ? list.map((item: unknown) => (typeof item === 'string' ? { id: item } : item)) : list,
  ]);
  return { ...entry, relations: Object.fromEntries(records) };
}
