// Not the stroke 丨 (U+4E28): outside dictionaries it is only ever printed for a bar (夜读丨小城故事).
const HAN = /(?!丨)\p{Script=Han}/u;
const HAN_CHARACTERS = /(?!丨)\p{Script=Han}/gu;
const STROKE = 0x4e28;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether the text holds at least one Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** The Chinese characters of a text, in order; each is one or two UTF-16 units. */
export function hanCharacters(text: string): string[] {
  const characters: string[] = [];
  for (let i = 0; i < text.length; i++) {
    // Nearly always all of them are of the plain kind.
    if (!isBmpHan(text.charCodeAt(i))) return text.match(HAN_CHARACTERS) ?? [];
    characters.push(text.charAt(i));
  }
  return characters;
}

/** How many Chinese characters `[start, end)` of a text holds. */
export function hanCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    if (!isBmpHan(text.charCodeAt(i))) return hanCharacters(text.slice(start, end)).length;
    count++;
  }
  return count;
}

/**
 * Whether text is Chinese rather than Japanese or Korean written partly in the same characters.
 * A kana or hangul letter for every four characters is far more than a Chinese page ever quotes.
 */
export function looksChinese(text: string): boolean {
  const han = hanCharacters(text).length;
  if (han === 0) return false;
  const foreign = text.match(KANA_OR_HANGUL)?.length ?? 0;
  return foreign * 4 < han;
}

/** Length in UTF-16 units of the character at `offset`: 2 for a whole surrogate pair, else 1 (a lone surrogate too). */
export function characterLength(text: string, offset: number): 1 | 2 {
  if ((text.charCodeAt(offset) & 0xfc00) !== 0xd800) return 1;
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether the UTF-16 unit belongs to the Basic Multilingual Plane's ideographs. Quick test for inner loops. */
export function isBmpHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff && unit !== STROKE) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0xf900 && unit <= 0xfa6d) ||
    (unit >= 0xfa70 && unit <= 0xfad9) ||
    unit === 0x3007 ||
    unit === 0x3005
  );
}

/** Whether the character that begins at `offset` is Chinese. */
export function isHanAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (isBmpHan(unit)) return true;
  // Punctuation is as common as it is quickly told; what is left, radicals, Suzhou numerals and the supplementary planes,
  // is rare enough to ask the regular expression.
  if (unit < 0x2e80 || (unit >= 0x3000 && unit <= 0x3020) || (unit > 0x303b && unit < 0xd800) || unit > 0xdfff) {
    return false;
  }
  return HAN.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}
