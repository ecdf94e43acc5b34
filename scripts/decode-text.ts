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
  if (!utf8.damaged) return utf8;
  const broken = utf8.text.match(/\ufffd/g)?.length ?? 0;
  if (broken / utf8.text.length <= TOLERATED) return utf8;
  const guess = analyse(bytes.subarray(0, 262_144)).find(({ name }) => CHINESE.has(name));
  if (!guess || guess.confidence < 10) throw new Error('not a text file in UTF-8, GB18030 or Big5');
  const decoded = decodeAs(guess.name.toLowerCase(), bytes);
  const stillBroken = decoded.text.match(/\ufffd/g)?.length ?? 0;
  if (stillBroken / decoded.text.length > TOLERATED) throw new Error('not a text file in UTF-8, GB18030 or Big5');
  return decoded;
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.includes('\ufffd') };
}
