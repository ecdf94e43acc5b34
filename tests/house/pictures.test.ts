import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';

const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
const IMAGES = join(ROOT, 'docs/images');
/** Bytes; who clones the repository waits for them. */
const MOST = 6_000_000;

/** Paths of the pictures that a page of the documentation shows, from the root. */
function shownIn(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const found = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)|src="([^"]+)"/g)].map(([, by, of]) => by ?? of ?? '');
  return found.map((path) => relative(ROOT, join(ROOT, dirname(page), path)));
}

const taken = readdirSync(IMAGES, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => relative(ROOT, join(file.parentPath, file.name)));

describe('the pictures of the documentation', () => {
  test.each(PAGES)('are there for whoever reads %s', (page) => {
    expect(shownIn(page).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('are shown somewhere, all of them', () => {
    const shown = new Set(PAGES.flatMap(shownIn));
    expect(taken.filter((path) => !shown.has(path))).toEqual([]);
  });

  test('do not weigh the repository down', () => {
    expect(taken.reduce((sum, path) => sum + statSync(join(ROOT, path)).size, 0)).toBeLessThan(MOST);
  });
});
