import { failure, ok, type Result } from '../result.ts';
import { hasHan } from './han.ts';

export type DecodedText = {
  readonly text: string;
  /** Name of the encoding as browsers know it. */
  readonly encoding: string;
  /** Whether some bytes stand for nothing in this encoding; they have become U+FFFD. */
  readonly damaged: boolean;
};

/** Bytes into text, U+FFFD for what is broken, no byte order mark: `new TextDecoder(encoding).decode(bytes)`. */
export type Decode = (encoding: string, bytes: Uint8Array) => string;

const BOMS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** More broken characters than this share, and the file is not written in the encoding tried. */
const TOLERATED = 0.01;
/** Bytes and characters that are enough to tell the encoding of a whole file by. */
const SAMPLE = 262_144;
/** What text in UTF-16 is made of: ASCII, the commoner ideographs, Chinese punctuation, full-width forms. */
const PLAIN = /[\t\n\r -~·—‘’“”…■-◿\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/**
 * Decodes a text of unknown encoding: byte order mark, then UTF-8, then UTF-16 without a mark, GB18030 or Big5,
 * whichever makes plain text of it. A page's declaration decides only where the bytes leave it open, since saved pages often
 * declare another encoding than theirs. A few broken bytes are let pass and reported as `damaged`.
 * @returns failure `not-text` where the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): Result<DecodedText, 'not-text'> {
  const as = (encoding: string): DecodedText => {
    const text = decode(encoding, bytes);
    return { text, encoding, damaged: text.includes('\ufffd') };
  };
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (marked) return ok(as(marked[0]));
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return unmarkedUtf16(sample, as, decode);
  const utf8 = as('utf-8');
  if (!utf8.damaged || isMostlySound(utf8.text)) return ok(utf8);
  const double = doubleByte(bytes, decode);
  return double ? ok(as(double)) : unmarkedUtf16(sample, as, decode);
}

function unmarkedUtf16(
  sample: Uint8Array,
  as: (encoding: string) => DecodedText,
  decode: Decode,
): Result<DecodedText, 'not-text'> {
  const found = ['utf-16le', 'utf-16be'].find((encoding) => {
    const text = decode(encoding, sample);
    return hasHan(text) && (text.match(PLAIN)?.length ?? 0) > 0.95 * text.length;
  });
  return found === undefined ? failure('not-text') : ok(as(found));
}

/** GB18030 or Big5: the one in which the bytes are sound and mostly common characters; null where neither. */
function doubleByte(bytes: Uint8Array, decode: Decode): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const rated = ['gb18030', 'big5'].flatMap((encoding) => {
    const share = commonShare(sample, encoding === 'big5');
    return share > 0.6 && isMostlySound(decode(encoding, bytes)) ? [{ encoding, share }] : [];
  });
  rated.sort((a, b) => b.share - a.share);
  const [best, other] = rated;
  if (!best) return null;
  const declared = declaredEncoding(decode('gb18030', sample.subarray(0, 4096)));
  // A difference of one character in fifty is chance; then the page may know best.
  const isOpen = other !== undefined && best.share - other.share < 0.02;
  return isOpen && other.encoding === declared ? declared : best.encoding;
}

/** Share of the two-byte characters that are punctuation or of the standard's first level, where the common ones stand. */
function commonShare(bytes: Uint8Array, isBig5: boolean): number {
  const [from, to] = isBig5 ? [0xa4, 0xc6] : [0xb0, 0xd7];
  let all = 0;
  let common = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]];
    if (lead < 0x81) continue;
    all++;
    const isWhole = isBig5 ? trail >= 0x40 : trail >= 0xa1;
    if (isWhole && ((lead >= from && lead <= to) || (lead >= 0xa1 && lead <= 0xa3))) common++;
    i++;
  }
  return all === 0 ? 0 : common / all;
}

function declaredEncoding(head: string): string | null {
  const name = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  if (/^(gb2312|gbk|gb18030|x-gbk)$/.test(name)) return 'gb18030';
  return /^(big5|big5-hkscs)$/.test(name) ? 'big5' : null;
}

/** A few broken places, each one run of U+FFFD, among much that is whole Chinese or Latin text. */
function isMostlySound(text: string): boolean {
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken === 0 || broken * 5 < whole || broken / text.length <= TOLERATED;
}
