import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as OpenCC from 'opencc-js';
import { parse } from 'yaml';
import { checkGlossary } from '../lib/core/glossary/check-entries.ts';
import { type PackedGlossary, packGlossary } from '../lib/core/glossary/pack-glossary.ts';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, 'lib/data/glossary');

/**
 * Reads the editors' files, checks them and packs them.
 * @throws Error that lists every problem found.
 */
export async function readGlossary(): Promise<PackedGlossary> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml') && name !== 'sources.yaml').sort();
  const filed: { category: string; entry: unknown }[] = [];
  for (const name of names) {
    const entries = await readYaml(name);
    filed.push(...entries.map((entry) => ({ category: basename(name, '.yaml'), entry: withRelationRecords(entry) })));
  }
  const { entries, sources, problems } = checkGlossary(filed, await readYaml('sources.yaml'));
  if (problems.length > 0)
    throw new Error(`glossary:\n${problems.map(({ where, what }) => `  ${where}: ${what}`).join('\n')}`);
  return packGlossary(entries, sources, traditionalForms());
}

async function readYaml(name: string): Promise<unknown[]> {
  const value: unknown = parse(await readFile(join(FOLDER, name), 'utf8'), { schema: 'failsafe' });
  if (!Array.isArray(value)) throw new Error(`glossary: ${name} is not a list`);
  return value;
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

function traditionalForms(): (simplified: string) => string[] {
  const converters = (['t', 'tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));
  return (simplified) =>
    [...new Set(converters.map((convert) => convert(simplified)))].filter((form) => form !== simplified);
}
