import type { ComponentChildren } from 'preact';
import type { UnknownFormula } from '../lib/core/protocol/look-up.ts';
import { BareWord } from './BareWord.tsx';
import { type Translate, useTranslate } from './translate.ts';

type Props = {
  formula: UnknownFormula;
  /** As the reader wants it written. */
  pinyin: string;
  /** The reader writes an entry of their own for a formula without one. */
  onWrite: () => void;
  /** Stand beside the headword. */
  children?: ComponentChildren;
};

/** A formula that the glossary does not have: one by its shape, or one that is nearly another. */
export function FormulaNote({ formula, pinyin, onWrite, children }: Props) {
  const t = useTranslate();
  if (formula.kind === 'near-miss') return <p class="formula-note near-miss">{differenceText(formula, t)}</p>;
  return (
    <BareWord text={formula.text} pinyin={pinyin} note={t('formulaWithoutEntry')} onWrite={onWrite}>
      {children}
    </BareWord>
  );
}

function differenceText(
  { text, formula, term, difference }: Extract<UnknownFormula, { kind: 'near-miss' }>,
  t: Translate,
) {
  const { rendering } = term;
  if (difference.kind === 'order') return t('nearMissOrder', text, formula, rendering);
  if (difference.kind === 'missing') return t('nearMissLacks', text, formula, rendering, difference.member);
  const { here, there } = difference;
  if (here === '') return t('nearMissLacks', text, formula, rendering, there);
  if (there === '') return t('nearMissAdds', text, formula, rendering, here);
  return t('nearMissChanged', text, formula, rendering, here, there);
}
