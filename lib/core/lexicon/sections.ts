import { aligned, BEFORE, BLOCK, HEADER_WORDS, MAGIC, STRIDE, VERSION } from './format.ts';

export type Sections = ReturnType<typeof openSections>;

/**
 * The parts of the file, where they lie.
 * @throws Error where the bytes are not a packed lexicon of this version.
 */
export function openSections(buffer: ArrayBuffer) {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new Error('lexicon: too short');
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  const [magic, version, nodes = 0, words = 0, wideNodes = 0, codes = 0, tableUnits = 0] = header;
  if (magic !== MAGIC || version !== VERSION) throw new Error('lexicon: not a packed lexicon of this version');
  let at = HEADER_WORDS * 4;
  const take = (bytes: number) => {
    const start = at;
    at += aligned(bytes);
    if (at > buffer.byteLength) throw new Error('lexicon: cut short');
    return start;
  };
  const blocks = Math.ceil(nodes / BLOCK);
  const block = new Uint32Array(buffer, take(blocks * BEFORE.size * 4), blocks * BEFORE.size);
  const strides = Math.ceil(words / STRIDE);
  const codesBefore = new Uint32Array(buffer, take(strides * 4), strides);
  const label = new Uint16Array(buffer, take(nodes * 2), nodes);
  const wide = new Uint16Array(buffer, take(wideNodes * 2), wideNodes);
  const code = new Uint16Array(buffer, take(codes * 2), codes);
  const table = new Uint16Array(buffer, take(tableUnits * 2), tableUnits);
  const children = new Uint8Array(buffer, take(Math.ceil(nodes / 2)), Math.ceil(nodes / 2));
  const ends = new Uint8Array(buffer, take(Math.ceil(nodes / 8)), Math.ceil(nodes / 8));
  const cost = new Uint8Array(buffer, take(words), words);
  const kind = new Uint8Array(buffer, take(Math.ceil(words / 4)), Math.ceil(words / 4));
  const syllables = String.fromCharCode(...table).split('\n');
  return { nodes, block, codesBefore, label, wide, code, children, ends, cost, kind, syllables };
}
