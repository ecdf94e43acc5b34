import { beginsItem, endsSentence, isBlank, isIndented, joinBroken } from './join-broken.ts';

/** Columns in which a wrapped text is set; a Chinese character takes two. Verse and slogans are narrower. */
const NARROWEST = 40;
const WIDEST = 160;
/** How far a full line may stay behind: a character that did not fit, and a mark that may not begin a line. */
const RAGGED = 4;

/**
 * Joins the lines of a text that was wrapped at a fixed width into its paragraphs. A line goes on in the next only where
 * that is certain: most lines of the text are equally wide, this one is so too, and the next is neither indented nor
 * an item of a list. Where it ends with a sentence, paragraphs must also be marked otherwise, by indents or empty lines.
 * @param lines as in the file, empty ones included.
 * @returns paragraphs with the indent of their first line, and how often lines were joined.
 */
export function rejoinLines(lines: readonly string[]): { paragraphs: string[]; joins: number } {
  const width = wrapWidth(lines);
  const areMarked = lines.slice(1).some((line) => isBlank(line) || isIndented(line));
  const paragraphs: string[] = [];
  let joins = 0;
  let before: string | null = null;
  for (const line of lines) {
    const isJoined = before !== null && width !== null && goesOn(before, line, width, areMarked);
    if (isJoined) {
      paragraphs.push(joinBroken(paragraphs.pop() ?? '', line));
      joins++;
    } else if (!isBlank(line)) paragraphs.push(line.trimEnd());
    before = line;
  }
  return { paragraphs, joins };
}

function goesOn(line: string, next: string, width: number, areMarked: boolean): boolean {
  if (isBlank(line) || isBlank(next) || isIndented(next) || beginsItem(next)) return false;
  if (columns(line) < width - RAGGED) return false;
  return areMarked || !endsSentence(line);
}

/** The width at which a text is wrapped, in columns; null where it is not, or where that is uncertain. */
function wrapWidth(lines: readonly string[]): number | null {
  const followed = lines.filter((line, i) => !isBlank(line) && !isBlank(lines[i + 1] ?? ''));
  const widths = followed.map(columns).sort((a, b) => b - a);
  // A line in twenty may be longer: an address, say, that could not be wrapped.
  const width = widths[Math.floor(widths.length / 20)] ?? 0;
  const full = widths.filter((one) => one >= width - RAGGED).length;
  const isWrapped = full >= 3 && full * 2 >= widths.length && width >= NARROWEST && width <= WIDEST;
  return isWrapped ? width : null;
}

/** Width of a line on a screen of fixed columns. */
function columns(line: string): number {
  return line.trimEnd().replace(/[\u2e80-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/gu, '  ').length;
}
