import type { Dictionary } from '../dictionary/dictionary.ts';
import { formulaAt } from '../formulas/formula-at.ts';
import type { SiteEngine } from '../own-terms/site-engines.ts';
import { joinWritten } from '../pinyin/orthography.ts';
import type { BlockText } from '../protocol/blocks.ts';
import type { UnknownFormula } from '../protocol/look-up.ts';
import type { Span } from '../text/span.ts';
import type { Annotator } from './annotator.ts';
import { namedTerm } from './term-content.ts';

export type ShownFormula = Span & {
  readonly formula: UnknownFormula;
  /** Whether the card is about the whole of it, not about a word in it. */
  readonly isWhole: boolean;
  readonly pinyin: string;
};

type FormulaSources = Pick<SiteEngine, 'annotator' | 'glossary' | 'entries' | 'ownTerm' | 'simplify'> & {
  readonly dictionary: Dictionary;
};

/** A formula at an offset that neither glossary nor dictionary has, ready to show; null where there is none. */
export async function unknownFormula(
  sources: FormulaSources,
  block: BlockText,
  offset: number,
): Promise<ShownFormula | null> {
  const { annotator, glossary, dictionary, simplify } = sources;
  const found = formulaAt(block, offset, glossary, simplify);
  if (!found) return null;
  const { start, end } = found.kind === 'pattern' ? found.span : found.miss;
  const text = block.text.slice(start, end);
  if (found.kind === 'pattern') {
    const { simplified } = found;
    // 三三两两 is a word.
    if ((await dictionary.entries(simplified)).length > 0) return null;
    return {
      start,
      end,
      formula: { kind: 'pattern', text, simplified },
      isWhole: true,
      pinyin: pinyinOf(text, annotator),
    };
  }
  const { termId, formula, difference } = found.miss;
  const term = await namedTerm(sources, termId);
  if (!term) return null;
  const nearMiss = { kind: 'near-miss', text, formula, term, difference } as const;
  return { start, end, formula: nearMiss, isWhole: false, pinyin: '' };
}

function pinyinOf(text: string, annotator: Annotator): string {
  const read = annotator.annotate(text).flatMap((segment) => (segment.kind === 'plain' ? [] : [segment.written]));
  return read.map(joinWritten).join(' ');
}
