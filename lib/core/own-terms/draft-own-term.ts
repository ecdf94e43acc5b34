import { joinWritten } from '../pinyin/orthography.ts';
import { foldQuoteMarks } from '../text/quote-marks.ts';
import { checkFields } from './check-fields.ts';
import { NO_FIELDS, type RawFields, toRawFields } from './own-term.ts';
import type { SiteEngine } from './site-engines.ts';

/** What the form for a selected text begins with; `id` is that of the reader's term which has this text already. */
export type OwnTermDraft = { readonly id: string | null; readonly fields: RawFields };

/** The reader's own term if the text is one of its forms, else a new one with its pinyin read by the engine. */
export function draftOwnTerm(
  { annotator, ownTerms }: Pick<SiteEngine, 'annotator' | 'ownTerms'>,
  text: string,
): OwnTermDraft {
  // A selection often takes the marks around the term along.
  const headword = foldQuoteMarks(text)
    .text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');
  const known = ownTerms.find((term) => [term.headword, term.traditional, ...term.forms].includes(headword));
  if (known) return { id: known.id, fields: toRawFields(known) };
  const pinyin = annotator
    .annotate(headword)
    .flatMap((segment) => (segment.kind === 'plain' ? [] : [joinWritten(segment.written)]))
    .join(' ');
  const { problems } = checkFields({ ...NO_FIELDS, headword, pinyin });
  const isRead = !problems.some(({ code }) => code === 'pinyin_invalid');
  return { id: null, fields: { ...NO_FIELDS, headword, pinyin: isRead ? pinyin : '' } };
}
