import { type ListedItem, listedItem } from './listed-item.ts';
import { allOf, type Parsed, refused } from './parsed.ts';

/**
 * Pleco's flashcards as a text file (pleco.com/ipmanual/flash.html, "Import / Export File Format"): a line each of
 * headword, pinyin and definition, separated by tabs, the last two optional. The headword may be in both scripts,
 * `爱[愛]`; pinyin has tone numbers or marks; a line `//Category/Subcategory` stands for those below it. Inside
 * definitions Pleco uses private characters: U+EAB1 for a new line, others for fonts and links.
 */
export function readPleco(text: string): Parsed<ListedItem[]> {
  let tags: string[] = [];
  const items: Parsed<ListedItem>[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '') continue;
    if (line.startsWith('//')) tags = [line.slice(2).trim().replaceAll(/\s+/g, '_')].filter((tag) => tag !== '');
    else items.push(itemOf(line, tags, index + 1));
  }
  return items.length === 0 ? refused('empty-file') : allOf(items);
}

/** Whether a text has what only Pleco writes: categories, a headword in both scripts, private characters. */
export function isPleco(text: string): boolean {
  return /^\uFEFF?\/\//.test(text) || /^[^\t\r\n]*\p{Script=Han}\[\p{Script=Han}+\](?:\t|\r|\n|$)|\uEAB1/mu.test(text);
}

function itemOf(line: string, tags: readonly string[], number: number): Parsed<ListedItem> {
  const [headword = '', pinyin = '', definition = ''] = line.split('\t');
  const match = /^([^[\]]*)(?:\[([^[\]]*)\])?$/.exec(headword.trim());
  if (!match) return refused('no-headword', number, headword);
  const [, simplified = '', traditional = ''] = match;
  // `@` and `//` part the syllables of long headwords in Pleco's own exports.
  const reading = pinyin.replaceAll(/@|\/\//g, ' ');
  return listedItem({ simplified, traditional, pinyin: reading, meaning: plainDefinition(definition), tags }, number);
}

function plainDefinition(definition: string): string {
  const lines = definition.replaceAll('\uEAB1', '\n');
  // A colour is followed by two characters that carry it.
  return lines.replaceAll(/\uEAC1[\s\S]{2}/g, '').replaceAll(/[\uE000-\uF8FF]/g, '');
}
