import type { CedictEntry } from './cedict.ts';
import type { Reference } from './reference.ts';
import type { Senses } from './senses.ts';

/** An entry with its senses sorted. */
export type ParsedEntry = { readonly entry: CedictEntry; readonly senses: Senses };

/** More words than this are a list, not a meaning. */
const MOST_TARGETS = 3;

/**
 * Finds the entries whose meaning is another entry's too: what it sends the reader to, and where that does nothing but
 * send on, the next. What leads nowhere or back is left out.
 */
export function createResolver(entries: readonly ParsedEntry[]): (from: ParsedEntry) => ParsedEntry[] {
  const byTraditional = new Map<string, ParsedEntry[]>();
  for (const one of entries) {
    const same = byTraditional.get(one.entry.traditional);
    if (same) same.push(one);
    else byTraditional.set(one.entry.traditional, [one]);
  }

  function find({ traditional, simplified, pinyin }: Reference): ParsedEntry | undefined {
    const named = (byTraditional.get(traditional) ?? []).filter(({ entry }) => entry.simplified === simplified);
    if (pinyin === '') return named.find(({ senses }) => !senses.isPointer);
    const isRead = (entry: CedictEntry) => entry.pinyin.toLowerCase() === pinyin.toLowerCase();
    return (
      named.find(({ entry }) => entry.pinyin === pinyin) ??
      named.find(({ entry }) => isRead(entry)) ??
      // A slip in the reading is no reason to leave the reader without a meaning.
      (named.length === 1 ? named[0] : undefined)
    );
  }

  function targets(from: ParsedEntry, passed: ReadonlySet<ParsedEntry>): ParsedEntry[] {
    return from.senses.sameAs.flatMap((reference) => {
      const target = find(reference);
      if (!target || passed.has(target)) return [];
      return target.senses.isPointer ? targets(target, new Set([...passed, target])) : [target];
    });
  }

  return (from) => [...new Set(targets(from, new Set([from])))].slice(0, MOST_TARGETS);
}
