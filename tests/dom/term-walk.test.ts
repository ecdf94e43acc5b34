import { beforeEach, describe, expect, it } from 'vitest';
import { rectsOf } from '../../lib/dom/block-positions.ts';
import { collectBlocks } from '../../lib/dom/blocks.ts';
import type { Place, TermPlace } from '../../lib/dom/known-blocks.ts';
import { walkToTerm } from '../../lib/dom/term-walk.ts';
import { openPage } from './page.ts';
import { spansOf } from './reading-source.ts';

const HTML = `
  <p>推进高质量发展，再推进新发展理念。</p>
  <p style="display: none">高质量发展</p>
  <div style="height: 2000px"></div>
  <p>贯彻新发展理念。</p>`;

let places: TermPlace[] = [];

/** All terms of the page, as one that grew from its end upwards would have them. */
beforeEach(() => {
  openPage(HTML);
  const blocks = collectBlocks(document.body).reverse();
  places = blocks.flatMap((block) => spansOf(block, ['高质量发展', '新发展理念']).map((span) => ({ block, span })));
});

function walk(from: Place | null, step: 1 | -1): Place {
  const found = walkToTerm(places, from, step, rectsOf);
  if (!found) throw new Error('nowhere to go');
  return found;
}

/** A place as its block's first characters and the offset there. */
function named({ block, offset }: Place): string {
  return `${block.text.slice(0, 2)} ${offset}`;
}

describe('walking from term to term', () => {
  it('begins with the first on screen and goes on in the order of the page, past what is hidden', () => {
    const first = walk(null, 1);
    const second = walk(first, 1);
    const third = walk(second, 1);
    expect([first, second, third].map(named)).toEqual(['推进 2', '推进 11', '贯彻 2']);
    expect(named(walk(third, 1))).toBe('推进 2');
  });

  it('goes backwards too, and from the first to the last', () => {
    const last = walk(walk(null, 1), -1);
    expect(named(last)).toBe('贯彻 2');
    expect(named(walk(last, -1))).toBe('推进 11');
  });

  it('brings the term into view', () => {
    const { block, offset } = walk(walk(walk(null, 1), 1), 1);
    const box = rectsOf(block, { start: offset, end: offset + 1 })[0];
    expect(scrollY).toBeGreaterThan(0);
    expect(box && box.top >= 0 && box.bottom <= innerHeight).toBe(true);
  });

  it('begins anew with what is on screen once the reader has scrolled on', () => {
    const first = walk(null, 1);
    scrollTo(0, 2_000);
    expect(named(walk(first, 1))).toBe('贯彻 2');
  });

  it('goes on from a word between two terms', () => {
    const [block] = collectBlocks(document.body);
    if (!block) throw new Error('no text');
    expect(named(walk({ block, offset: 8 }, 1))).toBe('推进 11');
    expect(named(walk({ block, offset: 8 }, -1))).toBe('推进 2');
  });

  it('leads nowhere on a page without terms', () => {
    expect(walkToTerm([], null, 1, rectsOf)).toBeNull();
  });
});
