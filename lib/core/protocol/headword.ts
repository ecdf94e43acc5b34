import type { LookUp } from './look-up.ts';

type Subject = Pick<LookUp, 'own' | 'term' | 'formula' | 'unlisted' | 'words'>;

/** What a card is about, as it stands at its head; undefined where nothing is known of the place. */
export function headwordOf(found: Subject): string | undefined {
  const { own, term, words } = found;
  return own?.term.headword ?? term?.headword ?? bareWord(found)?.text ?? words[0]?.headword;
}

/** What has neither a term nor an entry of the dictionary, and yet is one thing: a formula by its shape, a name. */
export function bareWord({
  formula,
  unlisted,
}: Pick<Subject, 'formula' | 'unlisted'>): { readonly text: string; readonly simplified: string } | undefined {
  return formula?.kind === 'pattern' ? formula : unlisted;
}
