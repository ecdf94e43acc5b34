import * as v from 'valibot';
import { parsePinyin } from '../pinyin/orthography.ts';
import { hanCharacters } from '../text/han.ts';
import { type GlossaryEntry, glossaryEntrySchema, type Source, sourceSchema } from './term.ts';

/** An entry with the file it stands in. */
export type FiledEntry = { readonly category: string; readonly entry: GlossaryEntry };

export type Problem = { readonly where: string; readonly what: string };

export type CheckedGlossary = {
  readonly entries: readonly FiledEntry[];
  readonly sources: readonly Source[];
  /** Everything that is wrong by the editorial standard; empty where all is well. */
  readonly problems: readonly Problem[];
};

const GLOSS_WORDS = 60;

/** Checks the editors' files: each entry's shape and text, then what entries say of one another and of their sources. */
export function checkGlossary(
  filed: readonly { readonly category: string; readonly entry: unknown }[],
  sourceList: readonly unknown[],
): CheckedGlossary {
  const problems: Problem[] = [];
  const sources = sourceList.flatMap((source) => parsed(sourceSchema, source, `sources: ${nameOf(source)}`, problems));
  const entries = filed.flatMap(({ category, entry }) =>
    parsed(glossaryEntrySchema, entry, `${category}: ${nameOf(entry)}`, problems).map((sound) => ({
      category,
      entry: sound,
    })),
  );
  const ids = new Set(entries.map(({ entry }) => entry.id));
  const sourceIds = new Set(sources.map((source) => source.id));
  for (const { category, entry } of entries) {
    const found = [...checkText(entry), ...checkReferences(entry, ids, sourceIds)];
    problems.push(...found.map((what) => ({ where: `${category}: ${entry.id}`, what })));
  }
  problems.push(
    ...duplicates(sources.map(({ id }) => ({ key: id, where: `sources: ${id}` }))),
    ...checkDuplicates(entries),
  );
  return { entries, sources, problems };
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  where: string,
  problems: Problem[],
): v.InferOutput<Schema>[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [result.output];
  problems.push(
    ...result.issues.map((issue) => ({ where, what: `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}` })),
  );
  return [];
}

function nameOf(entry: unknown): string {
  const id = v.safeParse(v.object({ id: v.string() }), entry);
  return id.success ? id.output.id : JSON.stringify(entry).slice(0, 40);
}

function forms(entry: GlossaryEntry): string[] {
  return [entry.headword, ...(entry.forms ?? [])];
}

function checkText(entry: GlossaryEntry): string[] {
  const problems: string[] = [];
  const characters = hanCharacters(entry.headword).length;
  if (hanCharacters(entry.traditional).length !== characters)
    problems.push('Traditional and Simplified differ in length');
  const syllables = parsePinyin(entry.pinyin)?.reduce((sum, word) => sum + word.written.length, 0);
  if (syllables === undefined) problems.push(`“${entry.pinyin}” is not pinyin`);
  else if (syllables !== characters) problems.push(`${syllables} syllables for ${characters} characters`);
  const length = entry.gloss.split(/\s+/).length;
  if (length > GLOSS_WORDS) problems.push(`gloss has ${length} words, more than ${GLOSS_WORDS}`);
  if (forms(entry).some((form) => [...form].length < 2)) problems.push('a form of one character');
  return problems;
}

function checkReferences(entry: GlossaryEntry, ids: ReadonlySet<string>, sourceIds: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  for (const { kind, source, text } of entry.renderings) {
    if (source === undefined && kind !== 'ours') problems.push(`“${text}” names no source`);
    if (source !== undefined && !sourceIds.has(source)) problems.push(`unknown source ${source}`);
  }
  const members = [...(entry.members ?? []), ...(entry.formerMembers ?? []).flatMap((list) => list.items)];
  for (const { term } of members) if (term !== undefined && !ids.has(term)) problems.push(`unknown member ${term}`);
  for (const { id } of Object.values(entry.relations ?? {}).flat()) {
    if (!ids.has(id)) problems.push(`unknown relation to ${id}`);
    if (id === entry.id) problems.push('is related to itself');
  }
  for (const bar of entry.notIn ?? []) {
    if (!forms(entry).some((form) => bar.includes(form))) problems.push(`notIn ${bar} holds no form of it`);
  }
  return problems;
}

function checkDuplicates(entries: readonly FiledEntry[]): Problem[] {
  const located = entries.map(({ category, entry }) => ({ where: `${category}: ${entry.id}`, entry }));
  return [
    ...duplicates(located.map(({ where, entry }) => ({ key: entry.id, where }))),
    ...duplicates(located.flatMap(({ where, entry }) => [...new Set(forms(entry))].map((key) => ({ key, where })))),
  ];
}

function duplicates(keys: readonly { readonly key: string; readonly where: string }[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { key, where } of keys) {
    const owner = owners.get(key);
    if (owner !== undefined) problems.push({ where, what: `${key} is taken by ${owner}` });
    else owners.set(key, where);
  }
  return problems;
}
