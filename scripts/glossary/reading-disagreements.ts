import { createAnnotator } from '../../lib/core/annotation/annotator.ts';
import { createCharacterReader } from '../../lib/core/annotation/character-reader.ts';
import { createGlossary } from '../../lib/core/glossary/glossary.ts';
import type { Term } from '../../lib/core/glossary/term.ts';
import type { Lexicon } from '../../lib/core/lexicon/lexicon.ts';
import type { Disambiguator } from '../../lib/core/pinyin/disambiguator.ts';
import { citation, parsePinyin } from '../../lib/core/pinyin/orthography.ts';

/** An entry whose pinyin is not what the engine reads in its headword; citation syllables. */
export type ReadingDisagreement = { readonly term: Term; readonly entry: string; readonly engine: string };

/** Compares every entry's pinyin with the reading of its headword by an engine that has no glossary. */
export function readingDisagreements(
  terms: readonly Term[],
  lexicon: Lexicon,
  disambiguator: Disambiguator,
): ReadingDisagreement[] {
  const glossary = createGlossary([]);
  const readSentence = createCharacterReader(lexicon);
  const annotator = createAnnotator({ lexicon, glossary, disambiguator, readSentence });
  return terms.flatMap((term) => {
    const entry = (parsePinyin(term.pinyin) ?? []).flatMap((word) => word.written.map(citation)).join(' ');
    const engine = annotator
      .annotate(term.headword)
      .flatMap((segment) => (segment.kind === 'plain' ? [] : segment.syllables))
      .join(' ');
    return entry === engine ? [] : [{ term, entry, engine }];
  });
}
