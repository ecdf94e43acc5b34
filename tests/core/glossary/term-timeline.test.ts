import { describe, expect, test } from 'vitest';
import { termTimeline } from '../../../lib/core/glossary/term-timeline.ts';
import type { ShownRendering } from '../../../lib/core/protocol/look-up.ts';

function rendering(text: string, date?: string): ShownRendering {
  const source = { title: 'Report', body: 'Xinhua', ...(date === undefined ? {} : { date }) };
  return { text, kind: 'official', verified: false, source };
}

describe('the timeline of a term', () => {
  test('begins with its coining and has its renderings in order', () => {
    const renderings = [rendering('new', '2022-10-16'), rendering('old', '2013'), rendering('between', '2017-10')];
    const steps = termTimeline({
      origin: { date: '2012-11', occasion: 'Congress', certainty: 'probable' },
      renderings,
    });
    expect(steps.map((step) => (step.kind === 'coined' ? step.occasion : step.rendering.text))).toEqual([
      'Congress',
      'old',
      'between',
      'new',
    ]);
    expect(steps[0]).toEqual({ kind: 'coined', date: '2012-11', occasion: 'Congress', isProbable: true });
  });

  test('puts a coining before a rendering of the same day, and one without a date before all', () => {
    const renderings = [rendering('same', '2012-11-08')];
    const kinds = (date?: string) =>
      termTimeline({ origin: { certainty: 'certain', ...(date === undefined ? {} : { date }) }, renderings }).map(
        ({ kind }) => kind,
      );
    expect(kinds('2012-11-08')).toEqual(['coined', 'rendered']);
    expect(kinds()).toEqual(['coined', 'rendered']);
  });

  test('leaves out what nobody dated', () => {
    expect(termTimeline({ renderings: [rendering('undated')] })).toEqual([]);
  });
});
