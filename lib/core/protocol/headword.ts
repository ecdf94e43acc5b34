import type { LookUp } from './look-up.ts';

/** What a card is about, as it stands at its head; undefined where nothing is known of the place. */
export function headwordOf({
  own,
  term,
  formula,
  words,
}: Pick<LookUp, 'own' | 'term' | 'formula' | 'words'>): string | undefined {
  const pattern = formula?.kind === 'pattern' ? formula.text : undefined;
  return own?.term.headword ?? term?.headword ?? pattern ?? words[0]?.headword;
}
