const MINUTE = 60_000;
const UNITS = [
  ['minute', MINUTE],
  ['hour', 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['month', 30.44 * 24 * 60 * MINUTE],
  ['year', 365.25 * 24 * 60 * MINUTE],
] as const;

/** A span of milliseconds in its largest fitting unit: `10 min`, `3 days`, `4 mths`. */
export function intervalText(milliseconds: number, language: string): string {
  const fitting = UNITS.filter(([, size]) => milliseconds >= size).at(-1) ?? UNITS[0];
  const [unit, size] = fitting;
  const value = Math.max(1, Math.round(milliseconds / size));
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/** A span from now in words: `in 3 days`. */
export function relativeText(milliseconds: number, language: string): string {
  const [unit, size] = UNITS.filter(([, one]) => milliseconds >= one).at(-1) ?? UNITS[0];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.max(1, Math.round(milliseconds / size)),
    unit,
  );
}

/** How long ago something was, in words: `3 days ago`, `this minute`. */
export function agoText(milliseconds: number, language: string): string {
  const [unit, size] = UNITS.filter(([, one]) => milliseconds >= one).at(-1) ?? UNITS[0];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(milliseconds / size) || 0, unit);
}

export function dateText(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}

/** A date as short as it stays clear: without the year where it is that of `now`. */
export function shortDateText(at: number, now: number, language: string): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return formatOf(language, isThisYear ? 'short' : 'medium', { day: 'numeric', month: 'short', ...year }).format(at);
}

/** Making a format takes longer than using it a hundred times, and a list of dates uses it at every key. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${kind}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, made);
  return made;
}

export function dateTimeText(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
