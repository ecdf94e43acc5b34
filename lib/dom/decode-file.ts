import { type Decode, decodeText } from '../core/text/decode-text.ts';

/** The browser's own decoders. */
export const decodeBytes: Decode = (encoding, bytes) => new TextDecoder(encoding).decode(bytes);

/**
 * The text of a file that the reader picked, in whatever encoding spreadsheets write Chinese.
 * @returns null where it is no text, or has bytes that stand for nothing: a list must be whole.
 */
export function decodeFile(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes, decodeBytes);
  return decoded.ok && !decoded.value.damaged ? decoded.value.text : null;
}
