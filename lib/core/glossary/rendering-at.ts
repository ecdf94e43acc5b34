import { isAfter } from '../dates/date-order.ts';
import type { Rendering } from './term.ts';

type Kinded = Pick<Rendering, 'kind' | 'note'>;

export type ChosenRendering<Some> = {
  readonly rendering: Some;
  /** No official one is as old as the article: this is the first there was. */
  readonly isLater: boolean;
};

/**
 * The rendering to show first: the latest official one in force on a day, or else another. A rendering is in force from
 * the date of its source on. A note limits a rendering to its own place: with one it comes behind all general ones.
 * @param renderings newest first. @param day ISO day of the article; null: today. @returns null where there are none.
 */
export function renderingAt<Some extends Kinded>(
  renderings: readonly Some[],
  dateOf: (rendering: Some) => string | undefined,
  day: string | null,
): ChosenRendering<Some> | null {
  const isLater = (rendering: Some) => day !== null && isAfter(dateOf(rendering) ?? '', day);
  const inForce = renderings.filter((rendering) => !isLater(rendering));
  const rendering =
    inForce.find(isGeneral) ??
    earliest(renderings.filter(isGeneral), dateOf) ??
    inForce[0] ??
    earliest(renderings, dateOf);
  return rendering ? { rendering, isLater: isLater(rendering) } : null;
}

function isGeneral({ kind, note }: Kinded): boolean {
  return kind === 'official' && note === undefined;
}

function earliest<Some>(
  renderings: readonly Some[],
  dateOf: (rendering: Some) => string | undefined,
): Some | undefined {
  const date = (rendering: Some) => dateOf(rendering) ?? '';
  return renderings.reduce<Some | undefined>(
    (first, other) => (first && date(first) <= date(other) ? first : other),
    undefined,
  );
}
