import { describe, expect, test } from 'vitest';
import { createUnknownWords } from '../../../lib/core/annotation/unknown-words.ts';
import { KNOWN_WORDS } from '../../../lib/core/settings/settings.ts';
import { NO_STATUSES } from '../../../lib/core/vocabulary/entry-statuses.ts';
import { readDictionaries } from '../../../scripts/dictionaries.ts';
import { shippedEngine } from '../shipped-engine.ts';

const { annotator, lexicon } = await shippedEngine();
const { cedict, words } = await readDictionaries();

describe('words known by their frequency', () => {
  test.each(KNOWN_WORDS)('are about %i of the lexicon, each counted in one script', (knownWords) => {
    const simplified = new Set(cedict.map((entry) => entry.simplified));
    const traditional = new Set(cedict.map((entry) => entry.traditional));
    const isUnknown = createUnknownWords(lexicon, NO_STATUSES, knownWords);
    const segment = { kind: 'word', start: 0, syllables: [], written: ['X'], confidence: 1, choices: [] } as const;
    const known = words.filter(
      ({ text }) =>
        (simplified.has(text) || !traditional.has(text)) && !isUnknown(text)({ ...segment, end: text.length }),
    );
    expect(Math.abs(known.length - knownWords)).toBeLessThanOrEqual(knownWords * 0.06);
  });

  test('are also dates and amounts of known characters, and no names', () => {
    const text = '2022年5月12日，李楚楚记者报道。';
    const isUnknown = createUnknownWords(lexicon, NO_STATUSES, 10_000)(text);
    const found = annotator
      .annotate(text)
      .flatMap((segment) =>
        segment.kind !== 'plain' && isUnknown(segment) ? [text.slice(segment.start, segment.end)] : [],
      );
    expect(found).toEqual(['李楚楚']);
  });
});
