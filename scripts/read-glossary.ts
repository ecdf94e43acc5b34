import * as OpenCC from 'opencc-js';
import { type CheckedGlossary, checkGlossary } from '../lib/core/glossary/check-entries.ts';
import { type PackedGlossary, packGlossary, type TraditionalForms } from '../lib/core/glossary/pack-glossary.ts';
import { readGlossaryFiles } from './glossary/glossary-files.ts';

/**
 * Reads the editors' files, checks them and packs them.
 * @throws Error that lists every problem found.
 */
export async function readGlossary(): Promise<PackedGlossary> {
  const { entries, sources } = await readEntries();
  return packGlossary(entries, sources, traditionalForms());
}

/**
 * Reads the editors' files and checks them.
 * @throws Error that lists every problem found.
 */
export async function readEntries(): Promise<CheckedGlossary> {
  const files = await readGlossaryFiles();
  const checked = checkGlossary(files.filed, files.sources);
  if (checked.problems.length > 0) {
    const lines = checked.problems.map(({ where, what, place }) => `  ${files.lineOf(place)}: ${where}: ${what}`);
    throw new Error(`glossary:\n${lines.join('\n')}`);
  }
  return checked;
}

/** Every Traditional spelling of a Simplified text, by OpenCC. */
export function traditionalForms(): TraditionalForms {
  const converters = (['t', 'tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));
  return (simplified) =>
    [...new Set(converters.map((convert) => convert(simplified)))].filter((form) => form !== simplified);
}
