import { problem, type ReadFile, readFile } from './exchange.ts';
import { readJson } from './json.ts';
import { readTbx } from './read-tbx.ts';
import { readTable } from './table.ts';

/**
 * Reads a file of terms: JSON, TBX, CSV or TSV, told apart by how it begins, since a name says little (.txt, .xml).
 * @param text the decoded file, with or without a byte order mark.
 */
export function readOwnTerms(text: string): ReadFile {
  const content = text.replace(/^\ufeff/, '');
  const read = readerOf(content)(content);
  return read.kind === 'terms' && read.terms.length === 0 ? readFile([], [problem(1, 'empty')]) : read;
}

function readerOf(content: string): (text: string) => ReadFile {
  const begin = content.trimStart().charAt(0);
  if (begin === '<') return readTbx;
  return begin === '{' || begin === '[' ? readJson : readTable;
}
