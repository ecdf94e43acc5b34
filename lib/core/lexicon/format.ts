/**
 * The packed lexicon (docs/adr/0006): a trie as counts, whose links are worked out block by block where a text needs
 * them. What is not in the file need not be read at every waking up, nor what no text asks for be unpacked.
 *
 * Uint32 header: magic, version, nodes, words, wide nodes, reading codes, units of the syllable table; then, each
 * section aligned to 4:
 *   block Uint32[blocks * 3] · codes before Uint32[words / STRIDE] · label Uint16[nodes] · wide Uint16[wide nodes]
 *   code Uint16[codes] · syllable table Uint16[units], UTF-16, one syllable with its tone mark a line
 *   children Uint8[nodes / 2] · ends Uint8[nodes / 8] · cost Uint8[words] · kind Uint8[words / 4]
 * Nodes are numbered breadth first, so the children of a node are neighbours, sorted by label (a UTF-16 unit).
 * `children` has four bits a node, their number; a node with WIDE or more has it in `wide`, in the order of the nodes.
 * Words are numbered as their nodes; bit n of `ends` says that a word ends at node n. `kind` has two bits a word. Small
 * numbers lie side by side in a byte, the first in its lowest bits. `block` says for every BLOCK nodes what comes before
 * them: the number of their first child, words, wide nodes. `codes before` says for every STRIDE words how many reading
 * codes come before them.
 */
export const MAGIC = 0x54494641;
export const VERSION = 3;
export const HEADER_WORDS = 7;

export const WIDE = 15;
export const BLOCK = 256;
export const STRIDE = 32;

/** Places in `block`. */
export const BEFORE = { child: 0, words: 1, wide: 2, size: 3 } as const;

/** How a word is read: not known; as its characters by themselves, first readings; so, as a name; as `code` says. */
export const KIND = { none: 0, plain: 1, name: 2, listed: 3 } as const;

/** Steps of word cost to one nat: cost = round(-ln(frequency) * COST_SCALE), at most 255. */
export const COST_SCALE = 14;

/** Bits of a reading code beside the number of its syllable (lower case). */
export const CAPITAL = 0x8000;
export const HYPHEN_BEFORE = 0x4000;
export const SPACE_BEFORE = 0x2000;
export const SYLLABLE_MASK = 0x1fff;

export function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}
