import { articleDate } from '../../lib/core/dates/article-date.ts';
import type { PinyinStyle } from '../../lib/core/pinyin/pinyin-style.ts';
import type { Settings } from '../../lib/core/settings/settings.ts';
import { articleClues } from '../../lib/dom/article-clues.ts';

/** How things are looked up on a page: how pinyin is written, and when the article was published if it says so (ISO day). */
export type Circumstances = { readonly style: PinyinStyle; readonly articleDate?: string };

/** Read anew each time: a page may bring another article without loading again. */
export function circumstancesOf({ notation, sandhi }: Settings): Circumstances {
  const date = articleDate(articleClues(document), Date.now());
  const style = { notation, sandhi };
  return date === null ? { style } : { style, articleDate: date };
}
