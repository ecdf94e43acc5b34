/** The name of an exported file: `tifa-2026-11-20.csv`, by the reader's day. @param utcOffset minutes ahead of UTC */
export function exportFileName(extension: string, now: number, utcOffset: number): string {
  return `tifa-${new Date(now + utcOffset * 60_000).toISOString().slice(0, 10)}.${extension}`;
}
