/**
 * The packed lexicon: a trie in typed arrays that is used where it lies, nothing is parsed at load (docs/adr/0003).
 *
 * Uint32 header: magic, version, nodes, words, readings, bytes of the syllable table; then, each section aligned to 4:
 *   firstChild Uint32[nodes+1] · word Uint32[nodes] (word number + 1, 0 for none) · readingStart Uint32[words+1]
 *   label Uint16[nodes] · reading Uint16[readings] · cost Uint8[words] · syllable table, one ASCII syllable a line
 * Nodes are numbered breadth first, so the children of a node are neighbours, sorted by label (a UTF-16 unit).
 */
export const MAGIC = 0x54494641;
export const VERSION = 1;
export const HEADER_WORDS = 6;

/** Steps of word cost to one nat: cost = round(-ln(frequency) * COST_SCALE), at most 255. */
export const COST_SCALE = 14;

/** Bits of a reading code beside the number of its syllable (numbered notation, lower case). */
export const CAPITAL = 0x8000;
export const HYPHEN_BEFORE = 0x4000;
export const SYLLABLE_MASK = 0x3fff;

export function aligned(bytes: number): number {
  return (bytes + 3) & ~3;
}
