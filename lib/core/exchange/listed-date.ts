import { writtenDate } from '../dates/written-date.ts';

const TIME = /^(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The ISO day of a cell that holds a date and nothing but it, or a time with it: 2026-11-20, 2026/11/20, 2026年11月20日.
 * Null for the rest, also for 11/12/2026, which is a day of November here and of December there.
 */
export function listedDay(cell: string): string | null {
  const text = cell.trim();
  const found = writtenDate(text);
  return found?.start === 0 && TIME.test(text.slice(found.end)) ? found.day : null;
}

/** The moment that a cell names, in epoch ms. A day, or a time without its zone, is noon UTC: the same day nearly everywhere. */
export function listedMoment(cell: string): number | null {
  const text = cell.trim();
  const instant = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  const day = listedDay(text);
  return day === null ? null : Date.parse(`${day}T12:00:00Z`);
}
