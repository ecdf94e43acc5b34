import { describe, expect, it } from 'vitest';
import { READING_PLACES, READING_SIZES, TONE_COLOURS } from '../../lib/core/settings/settings.ts';
import { groundOf } from '../../lib/dom/ground.ts';
import { lookOn } from '../../lib/dom/reading-look.ts';
import { showReadings } from '../../lib/dom/ruby.ts';
import { one, onlyBlock, openPage, pinyinOf, textsOf } from './page.ts';
import { ALL, OFF, readPage } from './reading-page.ts';
import { createSource } from './reading-source.ts';

const TEXT = '会议，强调，要推进改革，实现共同富裕，坚持高质量发展。'.repeat(6);

/** Distances from line to line, along the direction in which lines follow one another. */
function pitches(root: Element, isVertical: boolean): number[] {
  const tops = textsOf(root).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map((box) => (isVertical ? -box.left : box.top));
  });
  const lines = [...new Set(tops.map(Math.round))]
    .sort((a, b) => a - b)
    .filter((top, i, all) => i === 0 || top - (all[i - 1] ?? 0) > 3);
  return lines.slice(1).map((top, i) => top - (lines[i] ?? 0));
}

describe('lines with readings', () => {
  const cases = READING_PLACES.flatMap((readingPlace) =>
    READING_SIZES.flatMap((readingSize) =>
      [14, 16, 18, 22].flatMap((size) =>
        (['horizontal-tb', 'vertical-rl'] as const).map((mode) => ({ readingPlace, readingSize, size, mode })),
      ),
    ),
  );

  it.each(cases)(
    'stand evenly with them $readingPlace, $readingSize, at $size px, $mode',
    async ({ size, mode, ...look }) => {
      const html = `<p style="writing-mode: ${mode}; width: 320px; height: auto; max-height: 320px; font-size: ${size}px; line-height: 1.5">${TEXT}</p>`;
      await readPage(html, createSource([]), { ...ALL, ...look });
      const found = pitches(one('p'), mode === 'vertical-rl');
      expect(found.length).toBeGreaterThan(2);
      expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(2);
    },
  );
});

describe('the look of readings', () => {
  it('changes on the open page, and off leaves it as it was', async () => {
    const html = '<p style="line-height: 1.2">会议在北京举行。</p>';
    const reader = await readPage(html, createSource([]), ALL);
    const usual = one('rt').getBoundingClientRect();
    await reader.apply({ ...ALL, readingPlace: 'below', readingSize: 'large' });
    const other = one('rt').getBoundingClientRect();
    expect(other.height).toBeGreaterThan(usual.height);
    expect(other.top).toBeGreaterThan(usual.top);
    expect(one('p').getAttribute('data-tifa-lines')).toBe('wide');
    await reader.apply(ALL);
    expect(one('p').getAttribute('data-tifa-lines')).toBe('');
    await reader.apply(OFF);
    expect(document.body.innerHTML).toBe(html);
  });
});

type Colour = readonly [red: number, green: number, blue: number];

function toColour(css: string): Colour {
  const [red = 0, green = 0, blue = 0] = css.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue];
}

/** WCAG 2.2. */
function contrast(one: Colour, other: Colour): number {
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('colours of tones', () => {
  const schemes = TONE_COLOURS.filter((scheme) => scheme !== 'none');
  const greys = Array.from({ length: 52 }, (_, i) => i * 5);

  it.each(schemes)('of %s can be read on every ground on which they are shown', (toneColours) => {
    let shown = 0;
    for (const grey of greys) {
      openPage(
        `<p style="background: rgb(${grey}, ${grey}, ${grey}); color: ${grey < 128 ? '#fff' : '#000'}">妈麻马骂吗</p>`,
      );
      const look = lookOn({ readingPlace: 'above', readingSize: 'medium', toneColours }, () => groundOf(one('p')).kind);
      showReadings(onlyBlock(), [{ start: 0, end: 5, written: ['mā', 'má', 'mǎ', 'mà', 'ma'] }], look);
      const tones = [...document.querySelectorAll('tifa-tone')];
      const colours = tones.map((tone) => getComputedStyle(tone).color);
      expect([0, 5]).toContain(new Set(colours).size);
      for (const colour of colours) expect(contrast(toColour(colour), [grey, grey, grey])).toBeGreaterThanOrEqual(4.5);
      if (tones.length > 0) shown++;
    }
    // On white and black, of course, and on what is near them.
    expect(shown).toBeGreaterThanOrEqual(12);
  });

  it('leave the word whole for whoever looks for its reading, and the page without text of ours', () => {
    openPage('<p>西安</p>');
    const look = lookOn({ readingPlace: 'above', readingSize: 'medium', toneColours: 'pleco' }, () => 'light');
    showReadings(onlyBlock(), [{ start: 0, end: 2, written: ['Xī', "'ān"] }], look);
    expect(pinyinOf(document)).toEqual(["Xī'ān"]);
    expect(document.body.textContent).toBe('西安');
    const tones = [...document.querySelectorAll('tifa-tone')];
    expect(tones.map((tone) => getComputedStyle(tone, '::before').content)).toEqual(['"Xī" / ""', '"\'ān" / ""']);
  });

  it.each([
    ['a picture', 'background: url(data:,) #fff'],
    ['a veil', 'background: #ffffff80'],
    ['neither light nor dark', 'background: #b1141c'],
  ])('are left out over %s', async (_, style) => {
    const html = `<div style="${style}"><p>会议在北京举行。</p></div>`;
    await readPage(html, createSource([]), { ...ALL, toneColours: 'mdbg' });
    expect(pinyinOf(document)).toHaveLength(1);
    expect(document.querySelector('tifa-tone')).toBeNull();
  });
});
