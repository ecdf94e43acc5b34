/** One day, counted from 1 January 1970, and what happened on it. */
export type DayValue = { readonly day: number; readonly value: number };

/** A share of the whole (0 to 1) in the period that begins on a day; null where there was nothing to measure. */
export type DayShare = { readonly day: number; readonly share: number | null };

/** A bar made of parts, each with its name. */
export type StackedBar = {
  readonly label: string;
  readonly parts: readonly { readonly name: string; readonly value: number }[];
};

/** How a chart is to look: its width in CSS pixels, the language of its dates, the names of its axes. */
export type ChartLook = {
  readonly width: number;
  readonly language: string;
  readonly xLabel: string;
  readonly yLabel: string;
};

/** Draws charts; where they come from is no concern of what shows them. Each call makes a new element. */
export type Charts<Drawing> = {
  columns(days: readonly DayValue[], look: ChartLook): Drawing;
  /** @param aim a share to compare with, drawn as a line of its own. */
  shares(days: readonly DayShare[], aim: number, look: ChartLook): Drawing;
  /** Weeks as columns from Monday down to Sunday. */
  calendar(days: readonly DayValue[], look: ChartLook): Drawing;
  bars(bars: readonly StackedBar[], look: ChartLook): Drawing;
};
