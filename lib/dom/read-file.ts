import { failure, ok, type Result } from '../core/result.ts';
import { decodeText } from '../core/text/decode-text.ts';
import type { SourceText } from '../core/text/source-text.ts';
import { decodeBytes } from './decode-file.ts';

/** Bytes of the largest file that is read: a book of over a million characters. */
export const LARGEST_FILE = 5_000_000;

export type FileFailure = 'empty' | 'too-large' | 'not-text' | 'unreadable';

/** Reads a file of the reader's as text, whatever encoding it is written in. */
export async function readFile(file: File): Promise<Result<SourceText, FileFailure>> {
  if (file.size > LARGEST_FILE) return failure('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // Moved or deleted since it was chosen, or a folder.
    return failure('unreadable', String(error));
  }
  const decoded = decodeText(bytes, decodeBytes);
  if (!decoded.ok) return decoded;
  return decoded.value.text.trim() === '' ? failure('empty') : ok({ name: file.name, ...decoded.value });
}
