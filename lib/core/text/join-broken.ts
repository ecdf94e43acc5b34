/** What begins a paragraph of its own: a bullet, or the number of an item or article. */
const ITEM =
  /^\s*(?:[■□●○◆◇▲△★☆※•·▪*＊-]|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、）)](?!\d)|第[一二三四五六七八九十百千\d]+[条條章节節])/;
const SENTENCE_END = /[。！？!?…；;：:][”’」』）)》]*$/;

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

export function isIndented(line: string): boolean {
  return /^\s/.test(line);
}

export function beginsItem(line: string): boolean {
  return ITEM.test(line);
}

/** Whether a line comes to an end where a sentence or one of its larger parts does. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.trimEnd());
}

/** Two halves of a broken text as one: with a space between Latin words, as Chinese has none. */
export function joinBroken(before: string, after: string): string {
  const [start, end] = [before.trimEnd(), after.trimStart()];
  const areWords = /[A-Za-z,.;]$/.test(start) ? /^[A-Za-z\d]/.test(end) : /\d$/.test(start) && /^[A-Za-z]/.test(end);
  return `${start}${areWords ? ' ' : ''}${end}`;
}
