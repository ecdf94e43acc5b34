/** The text of a saved page, a line for each of its blocks; good enough to count in, not to show. */
export function htmlText(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->|<(script|style|noscript|svg)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/<\/?(?:p|div|li|ul|td|tr|table|br|h[1-6]|a|section|article|title|option)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex, digits) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))
    .replaceAll(/&[a-z]+;/gi, ' ')
    .replaceAll(/[ \t\r\u3000]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}
