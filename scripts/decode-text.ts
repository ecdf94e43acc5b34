import { type DecodedText, decodeText as decoded } from '../lib/core/text/decode-text.ts';

/**
 * Decodes a text file of unknown encoding, as the extension's own page does.
 * @throws Error where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decoded(bytes, (encoding, all) => new TextDecoder(encoding).decode(all));
  if (!text.ok) throw new Error('not a text file in UTF-8, UTF-16, GB18030 or Big5');
  return text.value;
}
