import { joinWritten } from '../core/pinyin/orthography.ts';
import type { WordReading } from '../core/protocol/blocks.ts';
import { hanCharacters } from '../core/text/han.ts';
import { isAnnotated, replaceText, restoreText, sourceText } from './annotated-text.ts';
import type { Block, Piece } from './blocks.ts';
import { type ReadingLook, setLook, showWritten, USUAL_LOOK } from './reading-look.ts';

/** Attribute of a reading that may be another; the style sheet dots it. */
const UNSURE = 'data-tifa-unsure';

/** Writes pinyin over the words of a block. Readings must be in order and not overlap. */
export function showReadings(block: Block, readings: readonly WordReading[], look: ReadingLook = USUAL_LOOK): void {
  for (const piece of block.pieces) {
    const own = hasRubyOfThePage(piece)
      ? []
      : readings.filter(({ start, end }) => start < piece.end && end > piece.start);
    if (own.length === 0 || piece.node.data !== '') restoreText(piece.node);
    if (own.length > 0) replaceText(piece.node, annotatedPiece(block, piece, own, look));
  }
}

/** Over a word that the page itself annotates there is no room for a second reading. */
function hasRubyOfThePage({ node }: Piece): boolean {
  return node.parentElement?.closest('ruby') != null;
}

/** Gives the block the very nodes and texts back that the page had made. */
export function hideReadings(block: Block): void {
  for (const { node } of block.pieces) restoreText(node);
}

export function hasReadings(block: Block): boolean {
  return block.pieces.some(({ node }) => isAnnotated(node));
}

function annotatedPiece(block: Block, piece: Piece, readings: readonly WordReading[], look: ReadingLook): HTMLElement {
  const data = sourceText(piece.node);
  const element = document.createElement('tifa-text');
  setLook(element, look);
  let at = 0;
  for (const reading of readings) {
    const from = Math.max(reading.start - piece.start, 0);
    const to = Math.min(reading.end, piece.end) - piece.start;
    const written = writtenWithin(block.text, reading, piece);
    if (from < at || joinWritten(written) === '') continue;
    if (from > at) element.append(data.slice(at, from));
    element.append(rubyOf(data.slice(from, to), written, reading.unsure === true, look));
    at = to;
  }
  if (at < data.length) element.append(data.slice(at));
  return element;
}

/** The part of a word's reading that falls on a piece: an inline tag may cut the word (智<b>能</b>). */
function writtenWithin(text: string, { start, end, written }: WordReading, piece: Piece): readonly string[] {
  if (start >= piece.start && end <= piece.end) return written;
  const before = hanCharacters(text.slice(start, Math.max(start, piece.start))).length;
  const within = hanCharacters(text.slice(Math.max(start, piece.start), Math.min(end, piece.end))).length;
  return written.slice(before, before + within);
}

function rubyOf(base: string, written: readonly string[], unsure: boolean, look: ReadingLook): HTMLElement {
  const ruby = document.createElement('ruby');
  const reading = document.createElement('rt');
  showWritten(reading, written, look);
  if (unsure) reading.setAttribute(UNSURE, '');
  ruby.append(base, reading);
  return ruby;
}
