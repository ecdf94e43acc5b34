import { type CheckedGlossary, checkGlossary, type FiledEntry } from '../../lib/core/glossary/check-entries.ts';
import type { GlossaryEntry } from '../../lib/core/glossary/term.ts';
import type { GlossaryFiles } from './glossary-files.ts';

/**
 * The entries whose headword, form, pinyin (tones or none), rendering, member or id contains a text, as an editor reads
 * them: file and line, headword, pinyin, renderings with their sources, relations.
 */
export function findEntries(files: GlossaryFiles, wanted: string): string[] {
  const { entries, sources } = checkGlossary(files.filed, files.sources);
  return entries
    .filter(({ entry }) => holds(entry, wanted))
    .map((filed) => described(filed, lineOf(files, filed.entry.id), sources));
}

function holds(entry: GlossaryEntry, wanted: string): boolean {
  const { id, headword, traditional, pinyin, forms = [], renderings, members = [] } = entry;
  const texts = [
    id,
    headword,
    traditional,
    pinyin,
    ...forms,
    ...renderings.map(({ text }) => text),
    ...members.flatMap(({ text, rendering }) => [text, rendering]),
  ];
  const plain = wanted.toLowerCase();
  if (texts.some((text) => text.toLowerCase().includes(plain))) return true;
  // Only what is all letters: 路 has no sound here.
  const letters = lettersOf(wanted);
  return letters !== '' && /^[\p{Script=Latin}\p{M}\s'’-]+$/u.test(wanted) && lettersOf(pinyin).includes(letters);
}

/** Pinyin as it is typed: no tones, spaces or marks, v for ü. */
function lettersOf(pinyin: string): string {
  const typed = pinyin
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[üǖǘǚǜ]/g, 'v');
  return typed.normalize('NFD').replaceAll(/[^a-z]/g, '');
}

function lineOf(files: GlossaryFiles, id: string): string {
  const index = files.filed.findIndex(
    ({ entry }) => typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === id,
  );
  return files.lineOf({ list: 'entries', index, path: [] });
}

function described({ entry }: FiledEntry, line: string, sources: CheckedGlossary['sources']): string {
  const titles = new Map(sources.map(({ id, title, date }) => [id, date ? `${title}, ${date}` : title]));
  const renderings = entry.renderings.map(({ text, kind, source, seen, note }) => {
    const origin = source === undefined ? '' : ` — ${titles.get(source) ?? source} (${source})`;
    return `  ${kind}${seen ? ', seen' : ''}: ${text}${origin}${note ? `; ${note}` : ''}`;
  });
  const relations = Object.entries(entry.relations ?? {}).map(
    ([kind, list]) => `  ${kind}: ${list.map(({ id, date }) => (date ? `${id} (${date})` : id)).join(', ')}`,
  );
  return [`${line}: ${entry.headword} ${entry.pinyin} [${entry.id}]`, ...renderings, ...relations].join('\n');
}
