import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnnotator } from '../../../lib/core/annotation/annotator.ts';
import { messyText } from '../messy-text.ts';
import { smallEngine } from '../small-engine.ts';

test('the pointer meets the very segment that stands there in the whole text', () => {
  const annotator = createAnnotator(smallEngine());
  fc.assert(
    fc.property(
      messyText(['全面深化改革开放', '民生', '人民生活', '西安', '。', '\n', 'a']),
      fc.nat(200),
      (text, offset) => {
        const whole = annotator.annotate(text).find(({ start, end }) => start <= offset && offset < end);
        const here = annotator.segmentAt(text, offset);
        // Plain pieces are joined in a whole text and single here; nothing is said about them but that they are plain.
        if (whole?.kind === 'plain') expect(here?.kind).toBe('plain');
        else expect(here).toEqual(whole);
      },
    ),
  );
});
