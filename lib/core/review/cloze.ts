import type { Encounter } from '../vocabulary/entry.ts';

export type ClozePiece = { readonly kind: 'text' | 'gap'; readonly text: string };

/** A sentence in pieces, with gaps wherever its term stands: a second mention would give the answer away. */
export function clozePieces({
  sentence,
  start,
  end,
}: Pick<Encounter, 'sentence' | 'start' | 'end'>): readonly ClozePiece[] {
  const term = sentence.slice(start, end);
  if (term === '') return [{ kind: 'text', text: sentence }];
  // The saved place is a gap whatever stands around it; further mentions are looked for on either side.
  const texts = [...sentence.slice(0, start).split(term), ...sentence.slice(end).split(term)];
  return texts
    .flatMap<ClozePiece>((text, index) => [
      ...(index > 0 ? [{ kind: 'gap' as const, text: term }] : []),
      { kind: 'text', text },
    ])
    .filter(({ text }) => text !== '');
}
