/** The date of a day counted from 1 January 1970, in a language. */
export function dayText(day: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day * 86_400_000);
}
