/**
 * Writing pinyin by word (GB/T 16159): syllables joined, an apostrophe before a later syllable that begins with a
 * vowel (Xī'ān), capitals for names. A word is kept as one *written* syllable per Chinese character, each with what
 * stands before it (`'`, `-` or a space), so that it can still be cut where an inline tag cuts the word.
 */
export type WrittenSyllable = string;

const BEGINS_WITH_VOWEL = /^[aeoāáǎàēéěèōóǒò]/i;

/** Puts the apostrophe before every later syllable that needs one. Syllables may already carry `-` or a space. */
export function writtenSyllables(syllables: readonly string[]): WrittenSyllable[] {
  return syllables.map((syllable, index) =>
    index > 0 && BEGINS_WITH_VOWEL.test(syllable) ? `'${syllable}` : syllable,
  );
}

/** One word's pinyin, from all or some of its written syllables. */
export function joinWritten(written: readonly WrittenSyllable[]): string {
  return written.join('').replace(/^[' \u2009-]+/, '');
}

export type PinyinWord = { readonly written: readonly WrittenSyllable[] };

const SEPARATORS = /[\s,，、·/]+/;
// Initial, then vowels, then a final n or ng that no vowel follows; r is a syllable of its own (huār) but in er; in correct orthography a later syllable that
// begins with a vowel carries an apostrophe, so this is the only way to read a word.
const SYLLABLE =
  /er(?![aeiouü])|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiouü]+(?:ng(?![aeiouü])|n(?![aeiouü]))?|^(?:ng|n|m)$)|r(?![aeiouü])/gy;

/**
 * Reads orthographic pinyin back into words of written syllables: `Jīng-Jīn-Jì xiétóng` → [[Jīng,-Jīn,-Jì],[xié,tóng]].
 * Words without pinyin (`1+14+N`) are passed over: only Chinese characters are read.
 * @returns null where a word is not pinyin.
 */
export function parsePinyin(pinyin: string): PinyinWord[] | null {
  const words: PinyinWord[] = [];
  for (const word of pinyin.normalize('NFC').split(SEPARATORS)) {
    if (!/\p{Letter}/u.test(word) || /^[0-9A-Z+.%-]+$/.test(word)) continue;
    const written = parseWord(word);
    if (!written) return null;
    words.push({ written });
  }
  return words;
}

function parseWord(word: string): WrittenSyllable[] | null {
  const written: WrittenSyllable[] = [];
  for (const part of word.match(/['’-]?[^'’-]+/g) ?? []) {
    const mark = /^['’]/.test(part) ? "'" : part.startsWith('-') ? '-' : '';
    const letters = part.slice(mark.length);
    const plain = withoutTones(letters);
    if (plain.length !== letters.length) return null;
    let at = 0;
    SYLLABLE.lastIndex = 0;
    while (at < plain.length) {
      SYLLABLE.lastIndex = at;
      const match = SYLLABLE.exec(plain);
      if (!match || match[0].length === 0) return null;
      written.push((at === 0 ? mark : '') + letters.slice(at, at + match[0].length));
      at += match[0].length;
    }
  }
  return written.length > 0 ? written : null;
}

/** Lower case without tones, unit for unit as long as the input (all tone-marked vowels are single units in NFC). */
function withoutTones(letters: string): string {
  return [...letters.toLowerCase()]
    .map((letter) =>
      letter
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0304\u030c]/g, '')
        .normalize('NFC'),
    )
    .join('');
}

/** The bare lower-case citation syllable of a written one. */
export function citation(written: WrittenSyllable): string {
  return written.replace(/^[' -]+/, '').toLowerCase();
}

/** The syllable as a name begins with it. */
export function capital(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
