import { beginsItem, isIndented, joinBroken } from './join-broken.ts';
import type { TextPart } from './text-part.ts';

/** Whether, in a text, one word reaches over an offset. UTF-16. */
export type IsWordAcross = (text: string, offset: number) => Promise<boolean>;

/** Characters on either side of a break that are enough to tell the words there. */
const AROUND = 40;
/** How many captions may stand in the middle of a sentence. */
const MOST_CAPTIONS = 3;
/** A photographer's or artist's name; of 拍摄 one does not speak behind a name. */
const CREDIT = /[^拍](?:摄|攝|摄影|攝影|供图|供圖|制图|製圖)[）)]?$/;
/** Marks that cannot begin a paragraph. */
const NO_BEGINNING = /^\s*[，。、；：！？）》」』”’,]/;
const LONGEST_CAPTION = 150;

/**
 * Joins paragraphs that the columns of a newspaper or a photograph have broken in the middle of a sentence. A paragraph goes
 * on in the next only where that is certain: both are running text, the first does not end with its sentence, the next is
 * neither indented nor an item of a list, and
 * - the break follows a comma, or what comes next begins with a mark that cannot begin a paragraph, or
 * - a word reaches over the break (智|能化), or
 * - photo captions stand in between and the sentence before them had already passed a comma.
 * Captions in between go behind the paragraph.
 */
export async function rejoinParagraphs(
  parts: readonly TextPart[],
  isWordAcross: IsWordAcross,
): Promise<{ parts: TextPart[]; joins: number }> {
  const all = parts.map(captioned);
  const rejoined: TextPart[] = [];
  let joins = 0;
  for (let at = 0; at < all.length; at++) {
    const moved: TextPart[] = [];
    let part = all[at] as TextPart; // `at` is within
    for (;;) {
      const captions = captionsFrom(all, at + 1);
      const next = all[at + 1 + captions.length];
      const text = next && (await joined(part, captions.length > 0, next, isWordAcross));
      if (!text) break;
      part = { kind: 'paragraph', text };
      moved.push(...captions);
      at += captions.length + 1;
      joins++;
    }
    rejoined.push(part, ...moved);
  }
  return { parts: rejoined, joins };
}

/** The text of both; null where it is not certain that the first goes on in the second. */
async function joined(
  part: TextPart,
  isAcrossCaptions: boolean,
  next: TextPart,
  isWordAcross: IsWordAcross,
): Promise<string | null> {
  if (part.kind !== 'paragraph' || next.kind !== 'paragraph') return null;
  const [before, after] = [part.text.trimEnd(), next.text];
  if (!isUnfinished(before) || !isRunningText(after)) return null;
  const whole = joinBroken(before, after);
  if (NO_BEGINNING.test(after)) return whole;
  if (isIndented(after) || beginsItem(after) || !isRunningText(before)) return null;
  if (/[，、,]$/.test(before)) return whole;
  if (isAcrossCaptions) return /，[^。！？；]*$/.test(before) ? whole : null;
  const left = before.slice(-AROUND);
  return (await isWordAcross(joinBroken(left, after.slice(0, AROUND)), left.length)) ? whole : null;
}

/** A headline or a name has no sentence in it. */
function isRunningText(text: string): boolean {
  return /[。！？]/.test(text);
}

function isUnfinished(text: string): boolean {
  return /[\p{Script=Han}A-Za-z\d，、,]$/u.test(text);
}

function captionsFrom(parts: readonly TextPart[], from: number): readonly TextPart[] {
  const end = parts.findIndex(({ kind }, i) => i >= from && kind !== 'caption');
  return end < 0 || end - from > MOST_CAPTIONS ? [] : parts.slice(from, end);
}

/** A short paragraph that closes with the name of a photographer is a caption. */
function captioned(part: TextPart): TextPart {
  if (part.kind !== 'paragraph') return part;
  const text = part.text.trim();
  return text.length <= LONGEST_CAPTION && CREDIT.test(text) ? { kind: 'caption', text } : part;
}
