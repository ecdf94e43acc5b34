import { cedictPinyin } from './cedict-pinyin.ts';

/** A word that a definition names: `環境|环境[huan2 jing4]`; one form where both scripts agree. */
export type Reference = {
  readonly traditional: string;
  readonly simplified: string;
  /** Numbered syllables, one token each; empty where none is given. */
  readonly pinyin: string;
};

const MARKS = String.raw`\s|[\],;:()（）"、。`;
const WORD = `[^${MARKS}]+`;
const HAN_WORD = `\\p{Script=Han}[^${MARKS}]*`;
const REFERENCE = new RegExp(`(?:(${WORD})\\|)?(${WORD})\\[([^\\]]+)\\]|(?:(${HAN_WORD})\\|)?(${HAN_WORD})`, 'gu');
const READING = /\[([^\]]+)\]/g;
const SYLLABLES = /^(?:[A-Za-z:]+[1-5]|[A-Z])(?:[ ,·-]*(?:[A-Za-z:]+[1-5]|[A-Z]))*$/;

/** Every word that a definition names in Chinese, in order. */
export function references(sense: string): Reference[] {
  return [...sense.matchAll(REFERENCE)].flatMap((match) => {
    const simplified = match[2] ?? match[5] ?? '';
    const traditional = match[1] ?? match[4] ?? simplified;
    const pinyin = spaced(match[3] ?? '');
    return pinyin === '' || SYLLABLES.test(pinyin) ? [{ traditional, simplified, pinyin }] : [];
  });
}

/** How a reference is named in running text; by default in Simplified. */
export type NamedAs = (reference: Reference) => string;

/** A definition to be read: its references as `环境 (huánjìng)`, readings alone as `yāo`. */
export function readable(sense: string, namedAs: NamedAs = ({ simplified }) => simplified): string {
  return sense
    .replace(REFERENCE, (whole: string) => {
      const [reference] = references(whole);
      if (!reference) return whole;
      return namedAs(reference) + (reference.pinyin === '' ? '' : ` (${running(reference.pinyin)})`);
    })
    .replace(READING, (whole: string, pinyin: string) => (SYLLABLES.test(spaced(pinyin)) ? running(pinyin) : whole));
}

/** Tone-marked pinyin. A few readings are printed in words instead of syllables: `bu4zu2 wei2 wai4ren2 dao4`. */
function running(pinyin: string): string {
  const parts = tidy(pinyin).split(' ');
  const isByWord = parts.some((part) => /[1-5][a-z]/i.test(part));
  return isByWord ? parts.map((part) => cedictPinyin(spaced(part))).join(' ') : cedictPinyin(parts.join(' '));
}

function spaced(pinyin: string): string {
  return tidy(pinyin).replace(/([1-5])(?=[a-z])/gi, '$1 ');
}

/** `lu : 4` is a slip for `lu:4`. */
function tidy(pinyin: string): string {
  return pinyin.replace(/u ?: ?(?=[1-5a-z])/g, 'u:').trim();
}
