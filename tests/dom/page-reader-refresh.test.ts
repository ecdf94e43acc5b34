import { describe, expect, it } from 'vitest';
import { ALL, OFF, readPage, TERMS, underlined, wordsWithPinyin } from './reading-page.ts';
import { createSource, spansOf } from './reading-source.ts';

/** A source whose terms the reader adds to while the page is open. */
function growingSource(terms: string[]) {
  const { readBlocks } = createSource(terms);
  return {
    findTerms: async (blocks: readonly { text: string }[]) => blocks.map((block) => spansOf(block, terms)),
    readBlocks,
  };
}

describe('when what is known of a page changes', () => {
  it('new terms are marked and old ones go, without a reload', async () => {
    const terms = ['改革'];
    const reader = await readPage('<p>改革和开放</p>', growingSource(terms), OFF);
    expect(underlined()).toEqual(['改革']);
    terms.splice(0, 1, '开放');
    await reader.refresh();
    expect(underlined()).toEqual(['开放']);
  });

  it('readings come with new terms and go with old ones', async () => {
    const terms = ['改革'];
    const reader = await readPage('<p>改革和开放</p>', growingSource(terms), TERMS);
    expect(wordsWithPinyin()).toEqual(['改革']);
    terms.push('开放');
    await reader.refresh();
    expect(wordsWithPinyin()).toEqual(['改革', '开放']);
    terms.splice(0, 2);
    await reader.refresh();
    expect([wordsWithPinyin(), document.body.innerHTML]).toEqual([[], '<p>改革和开放</p>']);
  });

  it('a page that is not read any more stays as it is', async () => {
    const reader = await readPage('<p>改革</p>', growingSource([]), ALL);
    reader.stop();
    await reader.refresh();
    expect(document.body.innerHTML).toBe('<p>改革</p>');
  });
});
