import { describe, expect, it } from 'vitest';
import { type CharacterPosition, characterAt, type Point } from '../../lib/dom/pointer-position.ts';
import { showReadings } from '../../lib/dom/ruby.ts';
import { boxOf, one, onlyBlock, openPage, textAt, textsOf } from './page.ts';
import { readRuns } from './reading-source.ts';

/** A point within a box, in parts of its width from the left. */
function within(box: DOMRect, part = 0.5): Point {
  return { x: box.left + box.width * part, y: box.top + box.height / 2 };
}

function positionOf(found: CharacterPosition | null) {
  return found && [found.node, found.offset];
}

describe('characterAt', () => {
  it.each([0.1, 0.5, 0.9])('finds every character of a line, pointed at %s of its width', (part) => {
    openPage('<p>中国式现代化，推进</p>');
    const text = textAt(one('p'));
    for (let offset = 0; offset < text.length; offset++) {
      expect(positionOf(characterAt(within(boxOf(text, offset), part)))).toEqual([text, offset]);
    }
  });

  it('finds the first and last characters of every line', () => {
    openPage('<p style="width: 100px; font: 20px/40px monospace; word-break: break-all">中国式现代化推进高质量</p>');
    const text = textAt(one('p'));
    for (const offset of [0, 4, 5, 9, 10]) {
      expect(positionOf(characterAt(within(boxOf(text, offset), 0.2)))).toEqual([text, offset]);
      expect(positionOf(characterAt(within(boxOf(text, offset), 0.8)))).toEqual([text, offset]);
    }
  });

  it('finds none beside the text, between lines or off the window', () => {
    openPage('<p style="font: 20px/60px monospace; width: 300px">中国式<br>现代化</p>');
    const text = textAt(one('p'));
    const [first, last] = [boxOf(text, 0), boxOf(text, 2)];
    const none: Point[] = [
      { x: first.left - 5, y: first.top + 5 },
      { x: last.right + 5, y: last.top + 5 },
      { x: first.left + 5, y: first.top - 12 },
      { x: first.left + 5, y: first.bottom + 12 },
      { x: -10, y: -10 },
      { x: innerWidth + 10, y: 5 },
    ];
    expect(none.map(characterAt)).toEqual(none.map(() => null));
  });

  it('finds the character after an inline tag', () => {
    openPage('<p>智<b>能</b>化</p>');
    const b = textAt(one('b'));
    expect(positionOf(characterAt(within(boxOf(b, 0), 0.1)))).toEqual([b, 0]);
    const last = textAt(one('p'), 2);
    expect(positionOf(characterAt(within(boxOf(last, 0), 0.1)))).toEqual([last, 0]);
  });

  it.each([0.1, 0.4, 0.6, 0.9])('finds a surrogate pair by its beginning, pointed at %s of its width', (part) => {
    openPage('<p>姓𠮷名</p>');
    const text = textAt(one('p'));
    const box = boxOf(text, 1, 2);
    expect(box.width).toBeGreaterThan(10);
    expect(positionOf(characterAt(within(box, part)))).toEqual([text, 1]);
  });

  it.each([0.1, 0.5, 0.9])('finds the characters of a word with a reading, pointed at %s of their width', (part) => {
    openPage('<p>推进，中国式</p>');
    showReadings(onlyBlock(), readRuns(onlyBlock()));
    const shown = textsOf(one('p')).filter(({ length }) => length > 0);
    expect(shown.map(({ data }) => data)).toEqual(['推进', '，', '中国式']);
    for (const text of shown) {
      for (let offset = 0; offset < text.length; offset++) {
        expect(positionOf(characterAt(within(boxOf(text, offset), part)))).toEqual([text, offset]);
      }
    }
  });

  it('finds none in the reading above a word', () => {
    openPage('<p style="line-height: 3">中国式</p>');
    showReadings(onlyBlock(), readRuns(onlyBlock()));
    const reading = one('rt').getBoundingClientRect();
    expect(reading.height).toBeGreaterThan(5);
    expect(characterAt({ x: reading.left + reading.width / 2, y: reading.top + 2 })).toBeNull();
  });

  it('finds none under something that lies over the text', () => {
    openPage('<p>中国</p><div style="position: fixed; inset: 0"></div>');
    expect(characterAt(within(boxOf(textAt(one('p')), 0)))).toBeNull();
  });
});
