import * as v from 'valibot';
import { parsePinyin } from '../pinyin/orthography.ts';
import { hanCharacters } from '../text/han.ts';
import { type GlossaryEntry, glossaryEntrySchema, type Source, sourceSchema } from './term.ts';

/** An entry with the file it stands in. */
export type FiledEntry = { readonly category: string; readonly entry: GlossaryEntry };

/** Where in the lists given a problem is: the entry or source, and the keys that lead to the value within it. */
export type Place = {
  readonly list: 'entries' | 'sources';
  readonly index: number;
  readonly path: readonly (string | number)[];
};

export type Problem = { readonly where: string; readonly what: string; readonly place: Place };

export type CheckedGlossary = {
  readonly entries: readonly FiledEntry[];
  readonly sources: readonly Source[];
  /** Everything that is wrong by the editorial standard; empty where all is well. */
  readonly problems: readonly Problem[];
};

const GLOSS_WORDS = 60;

type Numbered<Item> = { readonly index: number; readonly item: Item };
type Finding = { readonly path: Place['path']; readonly what: string };

/** Checks the editors' files: each entry's shape and text, then what entries say of one another and of their sources. */
export function checkGlossary(
  filed: readonly { readonly category: string; readonly entry: unknown }[],
  sourceList: readonly unknown[],
): CheckedGlossary {
  const problems: Problem[] = [];
  const sources = sourceList.flatMap((source, index) =>
    parsed(sourceSchema, source, `sources: ${nameOf(source)}`, { list: 'sources', index, path: [] }, problems),
  );
  const entries = filed.flatMap(({ category, entry }, index) =>
    parsed(
      glossaryEntrySchema,
      entry,
      `${category}: ${nameOf(entry)}`,
      { list: 'entries', index, path: [] },
      problems,
    ).map(({ item }) => ({ index, item: { category, entry: item } })),
  );
  const ids = new Set(entries.map(({ item }) => item.entry.id));
  const sourceIds = new Set(sources.map(({ item }) => item.id));
  for (const { index, item } of entries) {
    const where = `${item.category}: ${item.entry.id}`;
    const found = [...checkText(item.entry), ...checkReferences(item.entry, ids, sourceIds)];
    problems.push(
      ...found.map(({ path, what }): Problem => ({ where, what, place: { list: 'entries', index, path } })),
    );
  }
  problems.push(...checkDuplicateSources(sources), ...checkDuplicates(entries));
  return { entries: entries.map(({ item }) => item), sources: sources.map(({ item }) => item), problems };
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  where: string,
  place: Place,
  problems: Problem[],
): Numbered<v.InferOutput<Schema>>[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [{ index: place.index, item: result.output }];
  problems.push(
    ...result.issues.map((issue) => ({
      where,
      what: `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`,
      place: { ...place, path: keysOf(issue) },
    })),
  );
  return [];
}

function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  const keys = issue.path?.map((item) => item.key) ?? [];
  return keys.filter((key) => typeof key === 'string' || typeof key === 'number');
}

function nameOf(entry: unknown): string {
  const id = v.safeParse(v.object({ id: v.string() }), entry);
  return id.success ? id.output.id : JSON.stringify(entry).slice(0, 40);
}

function forms(entry: GlossaryEntry): string[] {
  return [entry.headword, ...(entry.forms ?? [])];
}

function checkText(entry: GlossaryEntry): Finding[] {
  const found: Finding[] = [];
  const characters = hanCharacters(entry.headword).length;
  if (hanCharacters(entry.traditional).length !== characters)
    found.push({ path: ['traditional'], what: 'Traditional and Simplified differ in length' });
  const syllables = parsePinyin(entry.pinyin)?.reduce((sum, word) => sum + word.written.length, 0);
  if (syllables === undefined) found.push({ path: ['pinyin'], what: `“${entry.pinyin}” is not pinyin` });
  else if (syllables !== characters)
    found.push({ path: ['pinyin'], what: `${syllables} syllables for ${characters} characters` });
  const length = entry.gloss.split(/\s+/).length;
  if (length > GLOSS_WORDS)
    found.push({ path: ['gloss'], what: `gloss has ${length} words, more than ${GLOSS_WORDS}` });
  if (forms(entry).some((form) => [...form].length < 2))
    found.push({ path: ['forms'], what: 'a form of one character' });
  return found;
}

function checkReferences(entry: GlossaryEntry, ids: ReadonlySet<string>, sourceIds: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  for (const [index, { kind, source, text }] of entry.renderings.entries()) {
    const path = ['renderings', index];
    if (source === undefined && kind !== 'ours') found.push({ path, what: `“${text}” names no source` });
    if (source !== undefined && !sourceIds.has(source))
      found.push({ path: [...path, 'source'], what: `unknown source ${source}` });
  }
  const lists = [
    { path: ['members'], items: entry.members ?? [] },
    ...(entry.formerMembers ?? []).map(({ items }, index) => ({ path: ['formerMembers', index, 'items'], items })),
  ];
  for (const { path, items } of lists) {
    for (const [index, { term }] of items.entries()) {
      if (term !== undefined && !ids.has(term)) found.push({ path: [...path, index], what: `unknown member ${term}` });
    }
  }
  return [...found, ...checkRelations(entry, ids), ...checkBars(entry)];
}

function checkRelations({ id: own, relations = {} }: GlossaryEntry, ids: ReadonlySet<string>): Finding[] {
  return Object.entries(relations).flatMap(([kind, list]) =>
    list.flatMap(({ id }, index): Finding[] => {
      const path = ['relations', kind, index];
      if (!ids.has(id)) return [{ path, what: `unknown relation to ${id}` }];
      return id === own ? [{ path, what: 'is related to itself' }] : [];
    }),
  );
}

function checkBars(entry: GlossaryEntry): Finding[] {
  return (entry.notIn ?? []).flatMap((bar, index) => {
    const isSound = forms(entry).some((form) => bar.includes(form));
    return isSound ? [] : [{ path: ['notIn', index], what: `notIn ${bar} holds no form of it` }];
  });
}

function checkDuplicateSources(sources: readonly Numbered<Source>[]): Problem[] {
  return duplicates(
    sources.map(({ index, item: { id } }) => ({
      key: id,
      where: `sources: ${id}`,
      place: { list: 'sources', index, path: ['id'] },
    })),
  );
}

function checkDuplicates(entries: readonly Numbered<FiledEntry>[]): Problem[] {
  const located = entries.map(({ index, item: { category, entry } }) => ({
    entry,
    at: (path: string): Omit<Claim, 'key'> => ({
      where: `${category}: ${entry.id}`,
      place: { list: 'entries', index, path: [path] },
    }),
  }));
  return [
    ...duplicates(located.map(({ entry, at }) => ({ key: entry.id, ...at('id') }))),
    ...duplicates(
      located.flatMap(({ entry, at }) =>
        [...new Set(forms(entry))].map((key) => ({ key, ...at(key === entry.headword ? 'headword' : 'forms') })),
      ),
    ),
  ];
}

/** What an entry or source wants for itself alone. */
type Claim = { readonly key: string; readonly where: string; readonly place: Place };

function duplicates(claims: readonly Claim[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { key, where, place } of claims) {
    const owner = owners.get(key);
    if (owner !== undefined) problems.push({ where, what: `${key} is taken by ${owner}`, place });
    else owners.set(key, where);
  }
  return problems;
}
