/**
 * A file of parts, each JSON, of which one can be read without the others. Little-endian: magic and number of parts
 * (u32 each), where each part ends (u32, bytes from the start of the file), zeros up to `HEADER`; then the parts.
 */
const MAGIC = 0x31_50_46_54; // TFP1
const HEADER = 4096;
const MOST_PARTS = HEADER / 4 - 2;

/** As much of a `Blob` as is needed: offsets are bytes. */
export type Sliced = {
  slice(start: number, end: number): { text(): Promise<string>; arrayBuffer(): Promise<ArrayBuffer> };
};

export type ReadPart = (number: number) => Promise<unknown>;

/** @param parts each JSON in UTF-8. @throws Error where there are more than the header has room for. */
export function packParts(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  if (parts.length > MOST_PARTS) throw new Error(`${parts.length} parts are more than ${MOST_PARTS}`);
  const ends: number[] = [];
  for (const { length } of parts) ends.push((ends.at(-1) ?? HEADER) + length);
  const file = new Uint8Array(ends.at(-1) ?? HEADER);
  new Uint32Array(file.buffer, 0, HEADER / 4).set([MAGIC, parts.length, ...ends]);
  parts.forEach((bytes, number) => {
    file.set(bytes, ends[number - 1] ?? HEADER);
  });
  return file;
}

/**
 * Reads the header. What it returns reads a part.
 * @throws Error where that is no such file, later where there is no such part or what it reads is no JSON.
 */
export async function openParts(file: Sliced): Promise<ReadPart> {
  const header = await file.slice(0, HEADER).arrayBuffer();
  const [magic, count = 0, ...ends] = header.byteLength === HEADER ? new Uint32Array(header) : [];
  if (magic !== MAGIC || count > MOST_PARTS) throw new Error('not a file of parts');
  return async (number) => {
    const end = number < count ? ends[number] : undefined;
    if (end === undefined) throw new Error(`part ${number} of ${count}`);
    return JSON.parse(await file.slice(ends[number - 1] ?? HEADER, end).text());
  };
}
