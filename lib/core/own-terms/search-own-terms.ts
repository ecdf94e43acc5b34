import { toneless } from '../pinyin/syllable.ts';
import type { OwnTerm } from './own-term.ts';

/** Terms of which a form, the pinyin (with or without tones and spaces), a rendering or the note holds the query. */
export function searchOwnTerms(terms: readonly OwnTerm[], query: string): readonly OwnTerm[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return terms;
  const sound = bare(wanted);
  return terms.filter(({ headword, traditional, forms, pinyin, renderings, note, source }) => {
    const texts = [headword, traditional, ...forms, ...renderings, note, source];
    if (texts.some((text) => text.toLowerCase().includes(wanted))) return true;
    return sound !== '' && bare(pinyin.toLowerCase()).includes(sound);
  });
}

function bare(pinyin: string): string {
  return toneless(pinyin).replace(/[\s'’-]/g, '');
}
