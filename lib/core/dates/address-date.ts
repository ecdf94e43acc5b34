import { isoDay } from './written-date.ts';

const YEAR = '((?:19|20)\\d{2})';
const MONTH = '(0?[1-9]|1[0-2])';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
/** How news sites write the day into the addresses of their articles; the whole day in digits first. */
const SHAPES = [
  // /20240424/, /t20240424_123.html, /202402210388.aspx
  new RegExp(`(?<![\\da-z])t?${YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=\\d{0,6}(?:[/_.-]|$))`, 'i'),
  // /2024/0424/, /202404/24/
  new RegExp(`/${YEAR}/?(0[1-9]|1[0-2])/?(0[1-9]|[12]\\d|3[01])/`),
  // /2024-04/24/, /2024/4/24/, /2024-04-24/
  new RegExp(`/${YEAR}[-/]${MONTH}[-/]${DAY}(?=[/_.]|$)`),
];

/** The day that an article's address names, as `2024-04-24`; null where it names none. */
export function addressDate(address: string): string | null {
  const path = address.replace(/[?#].*$/, '');
  for (const shape of SHAPES) {
    const [, year, month, date] = shape.exec(path) ?? [];
    const day = isoDay(Number(year), month, date);
    if (day !== null) return day;
  }
  return null;
}
