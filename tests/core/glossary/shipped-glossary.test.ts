import { beforeAll, describe, expect, test } from 'vitest';
import { createGlossary, type Glossary } from '../../../lib/core/glossary/glossary.ts';
import { readGlossary } from '../../../scripts/read-glossary.ts';

describe('the glossary that ships', () => {
  let glossary: Glossary = createGlossary({ terms: [], sources: [] });
  // readGlossary throws the list of every problem that checkGlossary finds.
  beforeAll(async () => {
    glossary = createGlossary(await readGlossary());
  }, 60_000);

  test('has no problem and holds at least a thousand terms, each under its own id', () => {
    const ids = glossary.terms.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows for every verified rendering an address where it was seen', () => {
    const seen = glossary.terms.flatMap(({ renderings }) => renderings.flatMap((one) => one.seen ?? []));
    expect(seen.length).toBeGreaterThan(0);
    for (const address of seen) expect(['http:', 'https:']).toContain(new URL(address).protocol);
  });

  test('names for every rendering a source that is on the list', () => {
    const cited = glossary.terms.flatMap(({ renderings }) => renderings.flatMap(({ source }) => source ?? []));
    for (const id of cited) expect(glossary.source(id), id).toBeDefined();
  });

  test('finds every term by each of its forms, as long as the form is', () => {
    for (const term of glossary.terms) {
      for (const form of [...term.spellings, ...term.otherForms]) {
        const hit = glossary.matches(form).find((match) => match.term.id === term.id && match.end === form.length);
        expect(hit?.start, form).toBe(0);
      }
    }
  });

  test('finds no term in the longer strings in which it stands by accident', () => {
    for (const term of glossary.terms) {
      for (const bar of term.barred) {
        expect(glossary.matches(bar).filter((match) => match.term.id === term.id)).toEqual([]);
      }
    }
  });
});
