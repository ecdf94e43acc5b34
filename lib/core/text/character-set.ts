export type CharacterSet = {
  /** Whether the UTF-16 unit is one of the set; NaN, past the end of a text, is not. */
  has(unit: number): boolean;
};

/** A set of characters of the Basic Multilingual Plane as one bit each: for tests made at every character of a page. */
export function characterSet(characters: string): CharacterSet {
  const bits = new Uint8Array(0x10000 >> 3);
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i);
    bits[unit >> 3] = (bits[unit >> 3] ?? 0) | (1 << (unit & 7));
  }
  return { has: (unit) => ((bits[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0 };
}
