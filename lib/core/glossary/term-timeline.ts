import type { ShownRendering, TermContent } from '../protocol/look-up.ts';

/** A step in the life of a term: when it was coined, or when it was rendered so. Dates are as precise as known. */
export type TimelineStep =
  | {
      readonly kind: 'coined';
      readonly date?: string;
      readonly occasion?: string;
      readonly isProbable: boolean;
    }
  | { readonly kind: 'rendered'; readonly date: string; readonly rendering: ShownRendering };

/** The life of a term, the oldest first; a coining without a date comes before all. Renderings without a date are left out. */
export function termTimeline({ origin, renderings }: Pick<TermContent, 'origin' | 'renderings'>): TimelineStep[] {
  const steps: TimelineStep[] = [];
  if (origin) {
    const { certainty, ...coined } = origin;
    steps.push({ kind: 'coined', ...coined, isProbable: certainty === 'probable' });
  }
  for (const rendering of renderings) {
    const date = rendering.source?.date;
    if (date !== undefined) steps.push({ kind: 'rendered', date, rendering });
  }
  // Stable: of two of one date the coining is before the rendering.
  return steps.sort((one, other) => compare(one.date ?? '', other.date ?? ''));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
