import { beforeAll, describe, expect, test } from 'vitest';
import { createGlossary, type Glossary } from '../../../lib/core/glossary/glossary.ts';
import type { TermEntry } from '../../../lib/core/glossary/term.ts';
import { createTermEntries } from '../../../lib/core/glossary/term-entries.ts';
import { readGlossary } from '../../../scripts/read-glossary.ts';

describe('the glossary that ships', () => {
  let glossary: Glossary = createGlossary([]);
  let entries: readonly TermEntry[] = [];
  // readGlossary throws the list of every problem that checkGlossary finds.
  beforeAll(async () => {
    const { terms, shards } = await readGlossary();
    glossary = createGlossary(terms);
    const termEntries = createTermEntries(glossary, async (shard) => shards[shard]);
    entries = (await Promise.all(terms.map(({ id }) => termEntries.of(id)))).flatMap((entry) => entry ?? []);
  }, 60_000);

  test('has no problem and holds at least a thousand terms, each under its own id', () => {
    const ids = glossary.terms().map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(ids).size).toBe(ids.length);
    expect(entries.map(({ id }) => id)).toEqual(ids);
  });

  test('shows for every verified rendering an address where it was seen', () => {
    const seen = entries.flatMap(({ renderings }) => renderings.flatMap((one) => one.seen ?? []));
    expect(seen.length).toBeGreaterThan(0);
    for (const address of seen) expect(['http:', 'https:']).toContain(new URL(address).protocol);
  });

  test('names for every rendering a source, unless it is our own', () => {
    for (const { id, renderings } of entries) {
      for (const { kind, source } of renderings) expect(kind === 'ours' || source !== undefined, id).toBe(true);
    }
  });

  test('finds every term by each of its forms, as long as the form is', () => {
    for (const term of glossary.terms()) {
      for (const form of [...term.spellings, ...term.otherForms]) {
        const hit = glossary.matches(form).find((match) => match.term.id === term.id && match.end === form.length);
        expect(hit?.start, form).toBe(0);
      }
    }
  });

  test('finds no term in the longer strings in which it stands by accident', () => {
    for (const term of glossary.terms()) {
      for (const bar of term.barred) {
        expect(glossary.matches(bar).filter((match) => match.term.id === term.id)).toEqual([]);
      }
    }
  });
});
