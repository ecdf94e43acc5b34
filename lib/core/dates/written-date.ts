/** A date found in a text: its ISO day, and where it stands, in UTF-16 offsets. */
export type WrittenDate = { readonly day: string; readonly start: number; readonly end: number };

const YEAR = '(?<year>(?:19|20)\\d{2})';
/** 2024年4月24日, 2024-04-24, 2024/4/24, 2024.4.24. */
const COMMON = new RegExp(
  `(?<!\\d)${YEAR}(?:\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*(?<date>\\d{1,2})\\s*日|(?<mark>[-/.])(?<month2>\\d{1,2})\\k<mark>(?<date2>\\d{1,2})(?!\\d))`,
);
/** Taiwan counts from 1912: 民國112年2月21日 is in 2023. */
const REPUBLICAN = /民[國国]\s*(?<year>\d{2,3})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<date>\d{1,2})\s*日/;
/** 20240424, with nothing else beside it but a time. */
const COMPACT = new RegExp(`^\\s*${YEAR}(?<month>\\d{2})(?<date>\\d{2})(?:\\d{6})?(?!\\d)`);
const ZONED_TIME = /^[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/;
const EIGHT_HOURS = 8 * 3_600_000;

/** The first full date in a text. A time that names its zone is taken to the day it was in China, UTC+8. */
export function writtenDate(text: string): WrittenDate | null {
  const match = REPUBLICAN.exec(text) ?? COMMON.exec(text) ?? COMPACT.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const since = match[0].startsWith('民') ? 1911 : 0;
  const day = isoDay(Number(groups.year) + since, groups.month ?? groups.month2, groups.date ?? groups.date2);
  if (day === null) return null;
  const end = match.index + match[0].length;
  return { day: inChina(day, text.slice(end)), start: match.index, end };
}

/** `2024-04-24`; null where the calendar has no such day. */
export function isoDay(year: number, month: string | undefined, date: string | undefined): string | null {
  const day = `${year}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
  const time = Date.parse(day);
  // Some engines take 31 February for a day in March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}

function inChina(day: string, after: string): string {
  const time = ZONED_TIME.exec(after)?.[0];
  const instant = time === undefined ? Number.NaN : Date.parse(`${day}T${time.slice(1)}`);
  return Number.isNaN(instant) ? day : new Date(instant + EIGHT_HOURS).toISOString().slice(0, 10);
}
