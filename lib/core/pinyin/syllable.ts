/** Pinyin of one character with its tone mark, lower case, citation tone: `zhì`, `de`, `lǜ`. Empty where unknown. */
export type Syllable = string;

const TONE_MARKS: Readonly<Record<string, readonly string[]>> = {
  a: ['ā', 'á', 'ǎ', 'à'],
  e: ['ē', 'é', 'ě', 'è'],
  i: ['ī', 'í', 'ǐ', 'ì'],
  o: ['ō', 'ó', 'ǒ', 'ò'],
  u: ['ū', 'ú', 'ǔ', 'ù'],
  ü: ['ǖ', 'ǘ', 'ǚ', 'ǜ'],
  m: ['m̄', 'ḿ', 'm̌', 'm̀'],
  n: ['n̄', 'ń', 'ň', 'ǹ'],
};

/**
 * From CC-CEDICT's notation (`lu:4`, `de5`, `r5`, `Xi2`) to tone marks, keeping the case.
 * Anything that is not a numbered syllable comes back as it is.
 */
export function toneMarked(numbered: string): string {
  const match = /^([a-zü:]+)([1-5])$/i.exec(numbered);
  if (!match) return numbered;
  const letters = (match[1] ?? '').replace(/u:|v/g, 'ü').replace(/U:|V/g, 'Ü');
  const tone = Number(match[2]);
  if (tone === 5) return letters;
  const at = toneBearer(letters);
  const vowel = letters.charAt(at);
  const marked = TONE_MARKS[vowel.toLowerCase()]?.[tone - 1] ?? vowel;
  const cased = vowel === vowel.toLowerCase() ? marked : marked.toUpperCase();
  return letters.slice(0, at) + cased + letters.slice(at + 1);
}

/** Hanyu Pinyin scheme: a or e takes the mark, then o of ou, else the last vowel (guì, liú); ng and m stand alone. */
function toneBearer(letters: string): number {
  const lower = letters.toLowerCase();
  for (const first of ['a', 'e', 'ou']) {
    const at = lower.indexOf(first);
    if (at >= 0) return at;
  }
  for (let i = lower.length - 1; i >= 0; i--) if ('iouü'.includes(lower.charAt(i))) return i;
  return 0;
}

const COMBINING_TONE = /[\u0300\u0301\u0304\u030c]/g;

/** The syllable without its tone mark; ü stays ü. */
export function toneless(syllable: string): string {
  return syllable.normalize('NFD').replace(COMBINING_TONE, '').normalize('NFC');
}

/** Whether two syllables are the same but that one of them may be unstressed: dictionaries differ (知识 zhīshi, zhīshí). */
export function isSameButForStress(one: Syllable, other: Syllable): boolean {
  const bare = toneless(one);
  return one === other || (bare === toneless(other) && (one === bare || other === bare));
}
