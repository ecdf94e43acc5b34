import { describe, expect, it } from 'vitest';
import { addStyle, one, openPage, textsOf } from './page.ts';
import { ALL, readPage, wordsWithPinyin } from './reading-page.ts';
import { createSource } from './reading-source.ts';

const TEXT = '会议，强调，要推进改革，实现共同富裕，坚持高质量发展。'.repeat(6);

function rectsOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** Pairs of a reading and a character's line that cover each other by more than a hair. */
function collisions(root: Element): number {
  const lines = textsOf(root)
    .flatMap(rectsOf)
    .filter(({ width }) => width > 0);
  const readings = [...root.querySelectorAll('rt')].map((rt) => rt.getBoundingClientRect());
  const covers = (a: DOMRect, b: DOMRect) => {
    // Boxes of characters reach beyond their ink by a fifth, above and below.
    const [top, bottom] = [b.top + b.height * 0.2, b.bottom - b.height * 0.2];
    return a.left < b.right - 1 && a.right > b.left + 1 && a.top < bottom && a.bottom > top;
  };
  return readings.flatMap((reading) => lines.filter((line) => covers(reading, line))).length;
}

describe('readings', () => {
  it.each([
    ['14 px', 'font-size: 14px'],
    ['16 px', 'font-size: 16px'],
    ['18 px', 'font-size: 18px'],
    ['22 px', 'font-size: 22px'],
    ['twice the size', 'font-size: 16px; zoom: 2'],
    ['a narrow column', 'font-size: 16px; width: 120px'],
    ['lines without room', 'font-size: 16px; line-height: 1'],
    ['lines of a height that nobody can change', 'font-size: 16px; line-height: 18px !important'],
  ])('cover no line above them at %s', async (_, style) => {
    await readPage(`<p style="width: 300px; ${style}">${TEXT}</p>`, createSource([]), ALL);
    expect(wordsWithPinyin().length).toBeGreaterThan(10);
    expect(collisions(one('p'))).toBe(0);
  });

  it('have room though the page says that its line height is important', async () => {
    addStyle('body .text p { line-height: 1.2 !important }');
    await readPage(`<div class="text"><p>${TEXT}</p></div>`, createSource([]), ALL);
    expect(getComputedStyle(one('p')).lineHeight).toBe('39px');
  });

  it('make a word no wider than they are themselves', async () => {
    await readPage(`<p style="font-size: 16px">${TEXT}</p>`, createSource([]), ALL);
    for (const ruby of document.querySelectorAll('tifa-text > ruby')) {
      const [base, reading] = [ruby.firstChild, ruby.lastElementChild];
      const wider = Math.max(
        ...(base ? rectsOf(base) : []).map(({ width }) => width),
        reading?.getBoundingClientRect().width ?? 0,
      );
      for (const { width } of ruby.getClientRects()) expect(width).toBeLessThanOrEqual(wider + 1);
    }
  });
});

describe('a box that cannot grow', () => {
  it.each([
    ['a fixed height', 'height: 60px; overflow: hidden'],
    ['a greatest height', 'max-height: 60px; overflow: clip'],
  ])('is left bare where %s would cut its text off', async (_, style) => {
    const html = `<div style="${style}"><p style="margin: 0; width: 150px">会议强调，要推进改革</p></div><h2>要闻</h2>`;
    await readPage(html, createSource([]), ALL);
    expect(wordsWithPinyin()).toEqual(['要闻']);
    expect(document.body.innerHTML).toContain('<p style="margin: 0; width: 150px">会议强调，要推进改革</p>');
  });

  it('has readings where there is room for them, or where it hid text before', async () => {
    const roomy = '<div style="height: 200px; overflow: hidden"><p>会议强调</p></div>';
    const hiding = `<div style="height: 60px; overflow: hidden"><p>${'要推进改革，'.repeat(60)}</p></div>`;
    await readPage(roomy + hiding, createSource([]), ALL);
    expect(wordsWithPinyin().slice(0, 2)).toEqual(['会议强调', '要推进改革']);
  });

  it('is left bare in the markup as the page made it', async () => {
    const html = '<div style="height: 30px; overflow: hidden; line-height: 1.2">会议强调</div>';
    openPage(html);
    const reader = await readPage(html, createSource([]), ALL);
    expect(document.body.innerHTML).toBe(html);
    expect(reader.resisting).toBe(0);
  });
});
