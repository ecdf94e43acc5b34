import { toneless } from '../pinyin/syllable.ts';
import type { Entry } from './entry.ts';

/** Entries whose headword (either script), pinyin (with or without tones and spaces) or meaning holds the query. */
export function searchEntries<Listed extends { readonly entry: Entry }>(
  listed: readonly Listed[],
  query: string,
): Listed[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [...listed];
  const sound = bare(wanted);
  return listed.filter(({ entry: { item } }) => {
    const { simplified, traditional, pinyin, meaning } = item;
    if (`${simplified} ${traditional}`.toLowerCase().includes(wanted)) return true;
    if (meaning.toLowerCase().includes(wanted)) return true;
    return sound !== '' && bare(pinyin.toLowerCase()).includes(sound);
  });
}

function bare(pinyin: string): string {
  return toneless(pinyin).replace(/[\s'’-]/g, '');
}
