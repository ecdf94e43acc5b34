import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingCharacters } from '../../../lib/core/text/differing-characters.ts';

/** The text with what differs in brackets. */
function marked(text: string, other: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of differingCharacters(text, other)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe('the characters that tell a term from another', () => {
  test.each([
    ['两个维护', '两个确立', '两个[维护]'],
    ['共同富裕', '同步富裕', '[共]同富裕'],
    ['同步富裕', '共同富裕', '同[步]富裕'],
    ['党的二十大', '党的二十大', '党的二十大'],
    ['市场主体', '经营主体', '[市场]主体'],
    ['三会一课', '三会', '三会[一课]'],
    ['民生', '', '[民生]'],
    ['', '民生', ''],
  ])('%s beside %s', (text, other, expected) => {
    expect(marked(text, other)).toBe(expected);
  });

  test('leave the same behind on both sides', () => {
    const word = fc.string({ unit: fc.constantFrom('党', '的', '大', '会'), maxLength: 8 });
    const kept = (text: string, other: string) => marked(text, other).replaceAll(/\[[^\]]*\]/g, '');
    fc.assert(
      fc.property(word, word, (text, other) => {
        expect(kept(text, other).length).toBe(kept(other, text).length);
      }),
    );
  });
});
