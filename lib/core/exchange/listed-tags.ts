/**
 * Tags in one cell: apart by commas or semicolons of either script, or, where there are none, by spaces. A tag of several
 * words is therefore written with a semicolon behind it, be it the only one.
 */
export function writeTags(tags: readonly string[]): string {
  if (!tags.some((tag) => /\s/.test(tag))) return tags.join(' ');
  return tags.length > 1 ? tags.join('; ') : `${tags[0]};`;
}

export function listedTags(cell: string): string[] {
  return cell.split(/[,;，；、]/.test(cell) ? /[,;，；、]/ : /\s+/);
}
