import { hasHan } from '../text/han.ts';
import { type ListedItem, listedItem } from './listed-item.ts';
import { allOf, type Parsed, refused } from './parsed.ts';

const ZHUYIN = /[\u3105-\u312f]/;

/**
 * The word list as the extension Zhongwen saves it (cschiller/zhongwen, js/wordlist.js): a line each of simplified,
 * traditional, pinyin with marks, zhuyin if that is switched on, definition and, since version 5.4, notes, separated by
 * tabs, ended by CRLF. Nothing is quoted; line breaks in notes are spaces.
 */
export function readZhongwen(text: string): Parsed<ListedItem[]> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const items = [...lines.entries()].filter(([, line]) => line.trim() !== '');
  if (items.length === 0) return refused('empty-file');
  return allOf(items.map(([index, line]) => itemOf(line.split('\t'), index + 1)));
}

function itemOf(cells: readonly string[], line: number): Parsed<ListedItem> {
  const [simplified = '', traditional = '', pinyin = '', ...rest] = cells;
  const isInBothScripts = hasHan(simplified) && hasHan(traditional) && simplified.length === traditional.length;
  if (!isInBothScripts || rest.length === 0) return refused('not-this-format', line, cells.join(' '));
  // Zhongwen writes "undefined" for words saved before zhuyin was switched on.
  const hasZhuyin = rest.length > 1 && (ZHUYIN.test(rest[0] ?? '') || rest[0] === 'undefined');
  const [meaning = '', note = ''] = hasZhuyin ? rest.slice(1) : rest;
  return listedItem({ simplified, traditional, pinyin, meaning, note }, line);
}
