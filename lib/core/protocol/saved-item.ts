import type { DictionaryEntry } from '../dictionary/row.ts';
import { termIdOf } from '../own-terms/own-glossary.ts';
import type { SavedItem } from '../vocabulary/entry.ts';
import { bareWord } from './headword.ts';
import type { LookUp } from './look-up.ts';

type Found = Pick<LookUp, 'own' | 'term' | 'formula' | 'unlisted' | 'words' | 'pinyin'>;

/** What saving the thing under the pointer would put into the notebook; null where there is nothing to save. */
export function savedItem(found: Found): SavedItem | null {
  const { own, term } = found;
  if (own) {
    const { id, headword, traditional, renderings } = own.term;
    return {
      kind: 'term',
      termId: termIdOf(id),
      simplified: headword,
      traditional: traditional || headword,
      pinyin: own.pinyin,
      meaning: renderings[0] ?? '',
    };
  }
  if (term) {
    const { id, headword, traditional, pinyin, renderings } = term;
    const meaning = renderings[0]?.text ?? term.gloss;
    return { kind: 'term', termId: id, simplified: headword, traditional, pinyin, meaning };
  }
  const bare = bareWord(found);
  if (bare) {
    return { kind: 'word', simplified: bare.simplified, traditional: bare.text, pinyin: found.pinyin, meaning: '' };
  }
  const entry = savedEntry(found);
  if (!entry) return null;
  const { simplified, traditional, definitions, targets } = entry;
  const pinyin = found.pinyin || entry.pinyin;
  const senses = [...definitions, ...targets.flatMap((target) => target.definitions)];
  return { kind: 'word', simplified, traditional, pinyin, meaning: senses.slice(0, 3).join('; ') };
}

/** The entry of the dictionary that gives a word its meaning: the one that is read as the word is here. */
export function savedEntry({ words, pinyin }: Pick<LookUp, 'words' | 'pinyin'>): DictionaryEntry | undefined {
  const entries = words[0]?.entries ?? [];
  return entries.find((entry) => entry.pinyin === pinyin) ?? entries[0];
}
