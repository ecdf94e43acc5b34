const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>();

/** The bytes of a text in GB18030 (its two-byte part) or Big5, worked out by decoding every pair of bytes. */
export function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\x80') return [character.charCodeAt(0)];
      const pair = table.get(character);
      if (!pair) throw new Error(`${character} is not in ${encoding}`);
      return pair;
    }),
  );
}

function tableOf(encoding: string): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}
