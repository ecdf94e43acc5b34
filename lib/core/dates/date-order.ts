/**
 * Dates are ISO texts as precise as known: `2022`, `2022-10`, `2022-10-16`. One that is less precise than the other is
 * neither before nor after what it holds.
 */

/** Whether all of a date lies after another one. */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

/** Whether a date has come by a day for certain: in the month that is all we know of, it may not have. */
export function hasComeBy(date: string, day: string): boolean {
  return date.length === day.length ? date <= day : isAfter(day, date);
}
