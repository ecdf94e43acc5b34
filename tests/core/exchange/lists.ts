import type { ListedItem } from '../../../lib/core/exchange/listed-item.ts';
import type { Parsed, Problem } from '../../../lib/core/exchange/parsed.ts';

/** What a file that has to be good holds. */
export function good<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** What is wrong with a file that must not be good, as `line code`. */
export function wrong(parsed: Parsed<unknown>): string[] {
  if (parsed.ok) throw new Error('was read');
  return parsed.problems.map(({ line, code }: Problem) => `${line} ${code}`);
}

/** Headword, other script, pinyin and meaning on a line. */
export function brief(items: readonly ListedItem[]): string[] {
  return items.map(({ simplified, traditional, pinyin, meaning }) =>
    [simplified, traditional, pinyin, meaning].join(' | '),
  );
}
