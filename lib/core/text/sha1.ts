/**
 * SHA-1 of a text in UTF-8, as 40 hexadecimal digits: for names that are the same everywhere, and because Anki's
 * checksums are made of it. Not for secrets. Written out since the core has no Web Crypto, which is asynchronous besides.
 */
export function sha1(text: string): string {
  const words = padded(utf8(text));
  const hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < words.length; block += 16) addBlock(hash, words.slice(block, block + 16));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function addBlock(hash: number[], block: number[]): void {
  const w = [...block];
  for (let t = 16; t < 80; t++) w.push(rotated(at(w, t - 3) ^ at(w, t - 8) ^ at(w, t - 14) ^ at(w, t - 16), 1));
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  for (let t = 0; t < 80; t++) {
    const next = (rotated(a, 5) + mixed(t, b, c, d) + e + at(w, t)) | 0;
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
  }
  for (const [index, value] of [a, b, c, d, e].entries()) hash[index] = (at(hash, index) + value) | 0;
}

/** The function and the constant of each quarter of the rounds. */
function mixed(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function at(words: readonly number[], index: number): number {
  return words[index] ?? 0;
}

/** Bytes as big-endian words, with the end mark and the length in bits that SHA-1 wants. */
function padded(bytes: readonly number[]): number[] {
  const length = (Math.ceil((bytes.length + 9) / 64) * 64) / 4;
  const words = Array.from({ length }, () => 0);
  for (const [index, byte] of [...bytes, 0x80].entries())
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - 8 * (index & 3)));
  words[length - 2] = Math.floor(bytes.length / 0x20000000);
  words[length - 1] = (bytes.length << 3) | 0;
  return words;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}
