const DAY = 86_400_000;

/** The date of a day counted from 1 January 1970, in a language. */
export function dayLabel(day: number, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day * DAY);
}

/** `20 Nov`: room for a few along an axis. */
export function shortDay(day: number, language: string): string {
  return dayLabel(day, language, { day: 'numeric', month: 'short' });
}
