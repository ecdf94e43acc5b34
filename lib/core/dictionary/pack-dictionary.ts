import { characterLength } from '../text/han.ts';
import type { CedictEntry } from './cedict.ts';
import { SHARD_COUNT, shardOf } from './dictionary.ts';
import { createResolver, type ParsedEntry } from './resolve-references.ts';
import { type DictionaryRow, headwordsOf, type PointerRow, toWordRow } from './row.ts';
import { isSurname, parseSenses } from './senses.ts';

/** The numbered syllable that a Simplified character is read as, unless its sentence says otherwise. */
export type OrdinaryReading = (character: string) => string;

/** An entry's pinyin as it is to be written, in CC-CEDICT's notation. */
export type PinyinOf = (entry: CedictEntry) => string;

/** Packs the dictionary into the rows of each shard, so that the entries of one headword stand in reading order. */
export function packDictionary(
  entries: readonly CedictEntry[],
  ordinaryReading: OrdinaryReading,
  pinyinOf: PinyinOf = ({ pinyin }) => pinyin,
): readonly (readonly (DictionaryRow | PointerRow)[])[] {
  const parsed = entries.map((entry) => ({ entry, senses: parseSenses(entry.simplified, entry.english) }));
  const targetsOf = createResolver(parsed);
  const shards = Array.from({ length: SHARD_COUNT }, (): (DictionaryRow | PointerRow)[] => []);
  const pointers = pointersBetween(entries);
  for (const [traditional, simplified] of pointers) shards[shardOf(traditional)]?.push([traditional, simplified]);
  for (const one of inReadingOrder(parsed, ordinaryReading)) {
    const row = toRow(one, targetsOf(one), pinyinOf);
    const homes = headwordsOf(row).map((headword) => shardOf(pointers.get(headword.charAt(0)) ?? headword));
    for (const shard of new Set(homes)) shards[shard]?.push(row);
  }
  return shards;
}

/**
 * First units of Traditional headwords that are only ever written as one and the same in Simplified: their words lie
 * there alone. Not 乾, which is also 乾 in Simplified, nor 鍾, which is 钟 or 锺.
 */
function pointersBetween(entries: readonly CedictEntry[]): ReadonlyMap<string, string> {
  const written = new Map<string, Set<string>>();
  for (const { traditional, simplified } of entries) {
    for (const headword of [traditional, simplified]) {
      const first = headword.charAt(0);
      written.set(first, (written.get(first) ?? new Set()).add(simplified.charAt(0)));
    }
  }
  return new Map(
    [...written].flatMap(([first, forms]) => {
      const [only = first, ...others] = forms;
      return others.length === 0 && only !== first ? [[first, only]] : [];
    }),
  );
}

function toRow({ entry, senses }: ParsedEntry, targets: readonly ParsedEntry[], pinyinOf: PinyinOf): DictionaryRow {
  const wordRow = (one: CedictEntry) => toWordRow({ ...one, pinyin: pinyinOf(one) });
  // A variant is counted as the word itself is.
  const classifiers = [senses, ...targets.map((target) => target.senses)].find((one) => one.classifiers.length > 0);
  const optional = [
    (classifiers?.classifiers ?? []).map(toWordRow),
    senses.notes,
    targets.map((target) => [...wordRow(target.entry), target.senses.definitions] as const),
    entry.isOurs ? [1] : [],
  ] as const;
  const used = optional.findLastIndex((part) => part.length > 0) + 1;
  // As many of the optional parts as are used, in their order.
  return [...wordRow(entry), senses.definitions, ...optional.slice(0, used)] as unknown as DictionaryRow;
}

/**
 * Living words first, then what only sends the reader on, then proper names, surnames at the very end; among equals the
 * ordinary reading of a character, then the fuller entry (後 before 后, dōngxi before dōngxī).
 */
function inReadingOrder(parsed: readonly ParsedEntry[], ordinaryReading: OrdinaryReading): ParsedEntry[] {
  const keyed = parsed.map((one) => ({
    one,
    rank: entryRank(one),
    isUnusual: isSingle(one.entry) && one.entry.pinyin.toLowerCase() !== ordinaryReading(one.entry.simplified),
    senses: one.senses.definitions.length,
  }));
  keyed.sort((a, b) => a.rank - b.rank || Number(a.isUnusual) - Number(b.isUnusual) || b.senses - a.senses);
  return keyed.map(({ one }) => one);
}

function isSingle({ simplified }: CedictEntry): boolean {
  return simplified.length === characterLength(simplified, 0);
}

function entryRank({ entry, senses }: ParsedEntry): number {
  if (entry.english.every(isSurname)) return 3;
  if (/^\p{Lu}/u.test(entry.pinyin)) return 2;
  return senses.isPointer ? 1 : 0;
}
