import { describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/core/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/core/settings/settings.ts';
import { offsetIn } from '../../lib/dom/block-positions.ts';
import { watchHoverReading } from '../../lib/dom/hover-reading.ts';
import { pointAtCharacter } from './hovering.ts';
import { boxOf, endOfTest, one, onlyBlock, openPage, textAt, wait } from './page.ts';
import { movePointer } from './pointer.ts';
import { spansOf } from './reading-source.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  推进: ['tuī', 'jìn'],
  共同: ['gòng', 'tóng'],
  富裕: ['fù', 'yù'],
};
const HTML = '<p style="margin-top: 80px">推进共同富裕</p>';
const LONG_ENOUGH = 150;

function watch(settings: Partial<Settings> = {}) {
  const block = onlyBlock();
  const asked: string[] = [];
  const reading = watchHoverReading({
    isOn: () => true,
    look: () => ({ ...DEFAULT_SETTINGS, ...settings }),
    placeOf: ({ node, offset }) => {
      const at = offsetIn(block, node, offset);
      return at === null ? null : { block, offset: at };
    },
    termAt: ({ offset }) => (offset >= 2 ? { start: 2, end: 6 } : undefined),
    read: async ({ text }) => {
      asked.push(text);
      return spansOf({ text }, Object.keys(WORDS)).map(({ start, end, termId }) => ({
        start,
        end,
        written: WORDS[termId] ?? [],
      }));
    },
    signal: endOfTest(),
  });
  return { reading, asked };
}

const label = () => document.querySelector('tifa-reading');
const shown = () => label()?.getAttribute('data-tifa') ?? null;

describe('the reading under the pointer', () => {
  it('is that of the word, or of the whole term, and goes with the pointer', async () => {
    openPage(HTML);
    watch();
    pointAtCharacter(0);
    await expect.poll(shown).toBe('tuījìn');
    pointAtCharacter(3);
    expect(shown()).toBeNull();
    await expect.poll(shown).toBe('gòngtóng fùyù');
    movePointer({ x: 5, y: 5 });
    expect(shown()).toBeNull();
  });

  it('goes when the pointer leaves the window', async () => {
    openPage(HTML);
    watch();
    pointAtCharacter(0);
    await expect.poll(shown).toBe('tuījìn');
    one('p').dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: document.body }));
    expect(shown()).toBe('tuījìn');
    one('p').dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: null }));
    expect(shown()).toBeNull();
  });

  it('is no part of the page, nor of its text', async () => {
    openPage(HTML);
    const html = document.body.outerHTML;
    watch();
    pointAtCharacter(0);
    await expect.poll(shown).toBe('tuījìn');
    expect(document.body.outerHTML).toBe(html);
    expect(label()?.textContent).toBe('');
  });

  it.each(['above', 'below'] as const)('stands %s the line and not over it', async (readingPlace) => {
    openPage(HTML);
    watch({ readingPlace });
    pointAtCharacter(0);
    await expect.poll(shown).toBe('tuījìn');
    const [box, line] = [label()?.getBoundingClientRect(), boxOf(textAt(one('p')), 0)];
    if (readingPlace === 'above') expect(box?.bottom).toBeLessThanOrEqual(line.top + 0.5);
    else expect(box?.top).toBeGreaterThanOrEqual(line.bottom - 0.5);
  });

  it('stands below a line at the upper edge of the window', async () => {
    openPage('<p style="margin: -16px 0 0">推进共同富裕</p>');
    watch();
    pointAtCharacter(0);
    await expect.poll(shown).toBe('tuījìn');
    expect(label()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(boxOf(textAt(one('p')), 0).bottom - 0.5);
  });

  it('stands beside a line that runs downwards', async () => {
    openPage('<p style="writing-mode: vertical-rl; margin-left: 200px; height: 300px">推进共同富裕</p>');
    watch();
    pointAtCharacter(0);
    await expect.poll(shown).toBe('tuījìn');
    expect(label()?.getBoundingClientRect().left).toBeGreaterThanOrEqual(boxOf(textAt(one('p')), 0).right - 0.5);
  });

  it('gives way to the card until the pointer is on another word', async () => {
    openPage(HTML);
    const { reading, asked } = watch();
    pointAtCharacter(2);
    await expect.poll(shown).toBe('gòngtóng fùyù');
    reading.giveWay();
    pointAtCharacter(3);
    await wait(LONG_ENOUGH);
    expect(shown()).toBeNull();
    expect(asked).toHaveLength(1);
    pointAtCharacter(1);
    await expect.poll(shown).toBe('tuījìn');
  });

  it('is readable where the ground of the page cannot be told', async () => {
    openPage('<div style="background: linear-gradient(#000, #fff); color: #fff"><p>推进</p></div>');
    watch();
    pointAtCharacter(0);
    await expect.poll(shown).toBe('tuījìn');
    const reading = label();
    const style = reading && getComputedStyle(reading);
    expect([style?.color, style?.backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
