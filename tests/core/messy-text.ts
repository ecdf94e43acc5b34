import fc from 'fast-check';

/** Any UTF-16 unit, so that surrogates come alone, in pairs and the wrong way round. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const loneSurrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const supplementaryHan = fc.integer({ min: 0x20000, max: 0x2a6df }).map((point) => String.fromCodePoint(point));

/** What a page may hold at its worst, mixed with the given pieces. */
export function messyText(pieces: readonly string[], maxLength = 60): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces);
  return fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: piece },
        { weight: 2, arbitrary: anyUnit },
        { weight: 1, arbitrary: loneSurrogate },
        { weight: 1, arbitrary: supplementaryHan },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));
}
