import type { SavedItem } from '../vocabulary/entry.ts';
import { type Citation, markdownCitation, plainCitation } from './citation.ts';

/** What the reader may copy of a card, in the order of the menu. */
export const COPY_CHOICES = ['term', 'pinyin', 'rendering', 'citation', 'markdown'] as const;
export type CopyChoice = (typeof COPY_CHOICES)[number];

/** Those that have something to copy. */
export function copyChoices({ pinyin, meaning }: Pick<SavedItem, 'pinyin' | 'meaning'>): CopyChoice[] {
  return COPY_CHOICES.filter(
    (choice) => !(choice === 'pinyin' && pinyin === '') && !(choice === 'rendering' && meaning === ''),
  );
}

export function copiedText(choice: CopyChoice, citation: Citation): string {
  const { term, pinyin, rendering } = citation;
  switch (choice) {
    case 'term':
      return term;
    case 'pinyin':
      return `${term} ${pinyin}`;
    case 'rendering':
      return rendering;
    case 'citation':
      return plainCitation(citation);
    case 'markdown':
      return markdownCitation(citation);
  }
}
