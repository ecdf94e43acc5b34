import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from '../../../lib/core/text/sha1.ts';

test('names are the SHA-1 of their text in UTF-8, of any length', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', '改革', 'a'.repeat(1_000)));
  fc.assert(
    fc.property(text, (given) => {
      expect(sha1(given)).toBe(createHash('sha1').update(given, 'utf8').digest('hex'));
    }),
    { numRuns: 300 },
  );
});
