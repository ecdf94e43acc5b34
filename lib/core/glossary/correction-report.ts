import type { TermContent } from '../protocol/look-up.ts';
import type { Meeting } from '../vocabulary/entry.ts';
import { keptUrl } from '../vocabulary/kept-url.ts';

/** A report for the editors as plain text, all but what is wrong: that line the reader writes. In the editors' language. */
export function correctionReport(
  { id, headword, pinyin, renderings }: Pick<TermContent, 'id' | 'headword' | 'pinyin' | 'renderings'>,
  { sentence, url }: Pick<Meeting, 'sentence' | 'url'>,
  version: string,
): string {
  const shown = renderings.map(({ text, source }) => {
    const cited = source && [source.title, source.body, source.date].filter(Boolean).join(', ');
    return cited ? `${text} (${cited})` : text;
  });
  return [
    'Tifa: something is wrong with this entry',
    `Term: ${headword} (${pinyin})`,
    `Id: ${id}`,
    `Rendering shown: ${shown[0] ?? '–'}`,
    ...(shown.length > 1 ? [`Other renderings: ${shown.slice(1).join(' | ')}`] : []),
    `Sentence: ${sentence}`,
    `Page: ${keptUrl(url)}`,
    `Version: ${version}`,
    'What is wrong: ',
    '',
  ].join('\n');
}
