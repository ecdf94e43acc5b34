/** The Monday of a day's week; days are counted from 1 January 1970, a Thursday. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
