/**
 * The text of a file that the reader picked: UTF-8, UTF-16 where its byte order mark says so (spreadsheets' "Unicode
 * text"), or else GB 18030, in which Chinese spreadsheets write their CSV.
 * @returns null where it is text in none of them.
 */
export function decodeFile(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes);
  const text = decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes);
  return text?.includes('\0') ? null : text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding: the answer asked for.
    return null;
  }
}
