/** A tag is a word or two; what is longer was pasted by mistake. UTF-16 units. */
export const LONGEST_TAG = 60;

/** So many fit under a field without being a list to read. */
const MOST_OFFERED = 5;

/**
 * The tags in what the reader typed: apart by commas, semicolons and line breaks of either script, `#` before them or
 * not. Cut at {@link LONGEST_TAG}; a tag that is known in other capitals is that one.
 */
export function parseTags(typed: string, known: readonly string[]): string[] {
  const tags = typed.split(/[,，、;；\n]/).flatMap((part) => {
    const tag = part
      .replace(/^[\s#＃]+/, '')
      .replace(/\s+/g, ' ')
      .slice(0, LONGEST_TAG)
      .trim();
    return tag === '' ? [] : [knownAs(tag, known)];
  });
  return [...new Set(tags)];
}

/** Known tags that an entry lacks and that hold what is being typed, those that begin with it first; `known` in its order. */
export function offeredTags(known: readonly string[], present: readonly string[], typed: string): string[] {
  const wanted = folded(typed.replace(/^[\s#＃]+/, '').trim());
  const fitting = known.filter((tag) => !present.includes(tag) && folded(tag).includes(wanted));
  const begins = (tag: string) => folded(tag).startsWith(wanted);
  return [...fitting.filter(begins), ...fitting.filter((tag) => !begins(tag))].slice(0, MOST_OFFERED);
}

function knownAs(tag: string, known: readonly string[]): string {
  return known.find((one) => folded(one) === folded(tag)) ?? tag;
}

function folded(tag: string): string {
  return tag.toLowerCase();
}
