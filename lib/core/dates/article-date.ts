import { addressDate } from './address-date.ts';
import { writtenDate } from './written-date.ts';

/** What a page says of the day it was published, text by text as it stands there. */
export type DateClues = {
  /** Values of `<meta>` that name the day of publication. */
  readonly meta: readonly string[];
  /** `datePublished` of the page's JSON-LD. */
  readonly jsonLd: readonly string[];
  readonly address: string;
  /** `datetime` of `<time>` below the heading. */
  readonly times: readonly string[];
  /** Pieces of text below the heading, in order. */
  readonly lines: readonly string[];
};

const FIRST_YEAR = 1949;
const DAY = 86_400_000;
/** A date with a time, a source or nothing after it stands by itself; one with words after it is part of a sentence. */
const AFTER_LINE_DATE = /^\s*(?:$|[\s|｜·（(,，]|\d{1,2}[:：时時]|来源|來源|星期|周|T\d)/;
const BEFORE_LINE_DATE = /(?:^|[:：|｜·\s])\s*$/;

/**
 * The day an article was published, as `2024-04-24`; null where the page does not say. What is written for machines is
 * believed first, then the address, then what stands below the heading.
 * @param now epoch ms: no article is of a later day.
 */
export function articleDate(clues: DateClues, now: number): string | null {
  // The day after in UTC has begun somewhere.
  const last = new Date(now + DAY).toISOString().slice(0, 10);
  const isPlausible = (day: string) => Number(day.slice(0, 4)) >= FIRST_YEAR && day <= last;
  const stated = (texts: readonly string[]) => texts.map((text) => writtenDate(text)?.day ?? null);
  const days = [
    ...stated(clues.meta),
    ...stated(clues.jsonLd),
    addressDate(clues.address),
    ...stated(clues.times),
    ...clues.lines.map(lineDate),
  ];
  return days.find((day) => day !== null && isPlausible(day)) ?? null;
}

/** The date of a line such as `2024年04月24日08:00 来源：新华网`; null for a date within a sentence. */
function lineDate(line: string): string | null {
  const found = writtenDate(line);
  if (!found) return null;
  const isByItself = BEFORE_LINE_DATE.test(line.slice(0, found.start)) && AFTER_LINE_DATE.test(line.slice(found.end));
  return isByItself ? found.day : null;
}
