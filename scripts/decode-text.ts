import { analyse } from 'chardet';

export type DecodedText = { readonly text: string; readonly encoding: string; readonly damaged: boolean };

const BOMS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const CHINESE = new Set(['GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE']);
/** More broken characters than this share, and UTF-8 is not what the file is written in. */
const TOLERATED = 0.01;

/**
 * Decodes a text file of unknown encoding: byte order mark, then UTF-8 (a few broken bytes are let pass and reported as
 * `damaged`), then GB18030 or Big5 by statistics.
 * @throws Error where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (marked) return decodeAs(marked[0], bytes);
  if (bytes.subarray(0, 65_536).includes(0)) throw new Error('not a text file (it contains NUL bytes)');
  const utf8 = decodeAs('utf-8', bytes);
  if (!utf8.damaged || isMostlySound(utf8.text)) return utf8;
  const guesses = analyse(bytes.subarray(0, 262_144)).filter(({ name }) => CHINESE.has(name));
  const decoded = guesses
    .map(({ name }) => decodeAs(name.toLowerCase(), bytes))
    .filter(({ text }) => isMostlySound(text));
  const best = decoded.sort((a, b) => commonCharacters(b.text) - commonCharacters(a.text))[0];
  if (!best || commonCharacters(best.text) === 0) throw new Error('not a text file in UTF-8, GB18030 or Big5');
  return best;
}

/** A few broken places, each one run of U+FFFD, among much that is whole Chinese or Latin text. */
function isMostlySound(text: string): boolean {
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken === 0 || broken * 5 < whole || broken / text.length <= TOLERATED;
}

/** How many of the commonest characters of either script a text has: mojibake has next to none. */
function commonCharacters(text: string): number {
  return (
    text
      .slice(0, 100_000)
      .match(
        /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经國會時來為這個發對產們過說後經學]/g,
      )?.length ?? 0
  );
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.includes('\ufffd') };
}
