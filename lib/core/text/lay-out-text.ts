import { endsSentence } from './join-broken.ts';
import { rejoinLines } from './rejoin-lines.ts';
import { type IsWordAcross, rejoinParagraphs } from './rejoin-paragraphs.ts';
import type { TextPart } from './text-part.ts';

/** A text laid out for reading, beside what the file has. */
export type LaidOutText = {
  /** Its headline; empty where it shows none. */
  readonly title: string;
  readonly parts: readonly TextPart[];
  /** The same text unaltered. */
  readonly asInFile: readonly TextPart[];
  /** How often broken lines and paragraphs were joined. */
  readonly joins: number;
};

const LONGEST_TITLE = 60;

/** What is taken over of an HTML file: its headline, the part that is read, and everything. */
export type StructuredText = {
  readonly title: string;
  readonly main: readonly TextPart[];
  readonly all: readonly TextPart[];
};

/** Lays out plain text: its lines as paragraphs, broken ones rejoined, a headline at its head set apart. */
export async function layOutText(text: string, isWordAcross: IsWordAcross): Promise<LaidOutText> {
  const lines = text.split(/\r\n|[\n\r\f\u2028\u2029]/);
  const unwrapped = rejoinLines(lines);
  const [first = '', ...rest] = unwrapped.paragraphs;
  const hasTitle = rest.length > 0 && first.trim().length <= LONGEST_TITLE && !/。/.test(first) && !endsSentence(first);
  const body = (hasTitle ? rest : unwrapped.paragraphs).map((one): TextPart => ({ kind: 'paragraph', text: one }));
  const { parts, joins } = await rejoinParagraphs(body, isWordAcross);
  return {
    title: hasTitle ? first.trim() : '',
    parts,
    asInFile: lines.map((line) => ({ kind: 'line', text: line })),
    joins: unwrapped.joins + joins,
  };
}

/** Lays out the text of an HTML file, broken paragraphs rejoined; its headline does not come twice. */
export async function layOutStructure(
  { title, main, all }: StructuredText,
  isWordAcross: IsWordAcross,
): Promise<LaidOutText> {
  const { parts, joins } = await rejoinParagraphs(main, isWordAcross);
  const isTitle = (part: TextPart) => part.kind === 'heading' && part.text === title;
  return { title, parts: parts.filter((part) => !isTitle(part)), asInFile: all, joins };
}
