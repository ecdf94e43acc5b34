import { characterSet } from '../text/character-set.ts';

/** Connects the parts of a foreign name; half a dozen look-alikes are in print. */
export const DOTS = characterSet('·•・‧∙．');

/** Where the part of a name begins that an offset falls on, behind a dot or at the name's own start: 唐纳德·特|朗普. */
export function startOfNamePart(text: string, start: number, offset: number): number {
  for (let at = offset; at > start; at--) if (DOTS.has(text.charCodeAt(at - 1))) return at;
  return start;
}

/** Where that part ends, before a dot or at the name's own end. */
export function endOfNamePart(text: string, end: number, offset: number): number {
  for (let at = offset; at < end; at++) if (DOTS.has(text.charCodeAt(at))) return at;
  return end;
}
