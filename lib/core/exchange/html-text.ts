/** Plain text as HTML, line breaks as `<br>`. */
export function toHtml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return escaped.replaceAll(/\r\n|\r|\n/g, '<br>');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of simple HTML as note-taking programs write it: blocks and breaks are line breaks, other tags nothing. */
export function fromHtml(html: string): string {
  const lines = html.replaceAll(/<br\s*\/?>|<\/(?:div|p|li)>/gi, '\n').replaceAll(/<[^>]*>/g, '');
  return lines.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex) return fromCode(decimal ? Number(decimal) : Number.parseInt(hex, 16), whole);
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
}

function fromCode(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
