import { type PackedCategories, packCategories } from './categories.ts';
import type { FiledEntry } from './check-entries.ts';
import type { Rendering, Source, Term } from './term.ts';
import { type EntryShard, SHARD_SIZE, type ShardedEntry, type ShardedRendering } from './term-entries.ts';

/** Every way a Simplified text is printed in Traditional characters (Taiwan, Hong Kong, and the general conversion). */
export type TraditionalForms = (simplified: string) => readonly string[];

/** What goes into the package: read at every waking up, when a card opens, and when the notebook is filtered. */
export type PackedGlossary = {
  readonly terms: readonly Term[];
  readonly shards: readonly EntryShard[];
  readonly categories: PackedCategories;
};

/** Makes sound entries (`checkGlossary`) ready for matching: every form in both scripts and with pause marks dropped. */
export function packGlossary(
  entries: readonly FiledEntry[],
  sources: readonly Source[],
  traditionalForms: TraditionalForms,
): PackedGlossary {
  const shards: EntryShard[] = [];
  for (let at = 0; at < entries.length; at += SHARD_SIZE) {
    shards.push(packShard(entries.slice(at, at + SHARD_SIZE), sources));
  }
  return {
    terms: entries.map((filed) => packTerm(filed, traditionalForms)),
    shards,
    categories: packCategories(entries),
  };
}

function packTerm({ entry }: FiledEntry, traditionalForms: TraditionalForms): Term {
  const both = (form: string) => [form, ...traditionalForms(form)];
  const { id, headword, traditional, pinyin } = entry;
  const spellings = unique([...both(headword), traditional].flatMap(pauseVariants));
  const otherForms = unique((entry.forms ?? []).flatMap(both).flatMap(pauseVariants));
  return {
    id,
    headword,
    traditional,
    pinyin,
    spellings,
    otherForms: otherForms.filter((form) => !spellings.includes(form)),
    barred: unique((entry.notIn ?? []).flatMap(both)),
  };
}

/** A file's entries, with the sources that they cite. */
function packShard(filed: readonly FiledEntry[], sources: readonly Source[]): EntryShard {
  const renderings = filed.flatMap(({ entry }) => entry.renderings);
  const cited = new Set(renderings.map(({ source }) => source));
  const own = sources.filter(({ id }) => cited.has(id));
  const addresses = unique(renderings.flatMap(({ seen }) => seen ?? []));
  const packRendering = ({ source, seen, ...rendering }: Rendering): ShardedRendering => ({
    ...rendering,
    ...(source !== undefined && { source: own.findIndex(({ id }) => id === source) }),
    ...(seen !== undefined && { seen: addresses.indexOf(seen) }),
  });
  return {
    entries: filed.map((one) => packEntry(one, packRendering)),
    sources: own.map(({ id, ...source }) => source),
    addresses,
  };
}

/** Leaves out what the list of terms has. */
function packEntry(
  { category, entry }: FiledEntry,
  packRendering: (rendering: Rendering) => ShardedRendering,
): ShardedEntry {
  const { id, headword, traditional, pinyin, forms, notIn, renderings, ...rest } = entry;
  return { ...rest, category, renderings: renderings.map(packRendering) };
}

/** 不忘初心、牢记使命 is also printed with a space, a comma, or nothing at the pause mark. */
function pauseVariants(form: string): string[] {
  if (!/[、，]/.test(form)) return [form];
  return ['、', '，', ' ', '　', ''].map((mark) => form.replaceAll(/[、，]/g, mark));
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
