import { parsePinyin } from '../pinyin/orthography.ts';
import { hanCharacters, hasHan } from '../text/han.ts';
import type { OwnTermFields, RawFields } from './own-term.ts';
import { siteOf } from './site.ts';

/** What may be wrong with a term; each has a sentence for the reader (`problem_…` in the interface's messages). */
export const FIELD_PROBLEMS = [
  'headword_missing',
  'headword_short',
  'headword_not_chinese',
  'form_invalid',
  'pinyin_invalid',
  'rendering_missing',
  'site_invalid',
  'too_long',
] as const;

/** `detail` is the text that is wrong. */
export type FieldProblem = { readonly code: (typeof FIELD_PROBLEMS)[number]; readonly detail: string };

export type CheckedFields = { readonly fields: OwnTermFields; readonly problems: readonly FieldProblem[] };

/** In UTF-16 units; far beyond what a term needs, and short enough that a slip does not fill the card. */
const LONGEST = { form: 100, line: 1_000, note: 4_000 };
const MOST = 50;

/** Tidies what the reader or a file gives, and says what is wrong with it. The fields hold where there is no problem. */
export function checkFields(raw: RawFields): CheckedFields {
  const fields = tidied(raw);
  return { fields, problems: [...wrongForms(fields), ...wrongPinyin(fields), ...wrongRest(fields, raw)] };
}

/** Tidying twice is tidying once: what is stored comes back from every format as it was. */
function tidied(raw: RawFields): OwnTermFields {
  const headword = line(raw.headword);
  const traditional = line(raw.traditional);
  return {
    headword,
    traditional: traditional === headword ? '' : traditional,
    forms: lines(raw.forms).filter((form) => form !== headword && form !== traditional),
    pinyin: line(raw.pinyin).normalize('NFC'),
    renderings: lines(raw.renderings),
    note: printable(raw.note.replace(/\r\n?/g, '\n')).trim(),
    source: line(raw.source),
    site: siteOf(raw.site),
  };
}

function line(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

function lines(texts: readonly string[]): string[] {
  return [...new Set(texts.map(line))].filter((text) => text !== '');
}

/** Without what XML cannot hold: control characters, halves of surrogate pairs, non-characters. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

function wrongForms({ headword, traditional, forms }: OwnTermFields): FieldProblem[] {
  if (headword === '') return [{ code: 'headword_missing', detail: '' }];
  const problems: FieldProblem[] = [];
  if (!hasHan(headword)) problems.push({ code: 'headword_not_chinese', detail: headword });
  // A single character would light up in every other word.
  else if ([...headword].length < 2) problems.push({ code: 'headword_short', detail: headword });
  const others = [...(traditional === '' ? [] : [traditional]), ...forms];
  const wrong = others.filter((form) => !hasHan(form) || [...form].length < 2);
  problems.push(...wrong.map((detail) => ({ code: 'form_invalid', detail }) as const));
  const long = [headword, ...others].filter((form) => form.length > LONGEST.form);
  return [...problems, ...long.map(tooLong)];
}

function wrongPinyin({ headword, pinyin }: OwnTermFields): FieldProblem[] {
  if (pinyin === '') return [];
  const count = parsePinyin(pinyin)?.reduce((sum, { written }) => sum + written.length, 0);
  return count === hanCharacters(headword).length ? [] : [{ code: 'pinyin_invalid', detail: pinyin }];
}

function wrongRest({ forms, renderings, note, source, site }: OwnTermFields, raw: RawFields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (renderings.length === 0) problems.push({ code: 'rendering_missing', detail: '' });
  if (site === null && raw.site.trim() !== '') problems.push({ code: 'site_invalid', detail: raw.site });
  const long = [...renderings, source].filter((text) => text.length > LONGEST.line);
  if (note.length > LONGEST.note) long.push(note);
  if (forms.length > MOST) long.push(forms.join(' '));
  if (renderings.length > MOST) long.push(renderings.join(' '));
  return [...problems, ...long.map(tooLong)];
}

function tooLong(text: string): FieldProblem {
  return { code: 'too_long', detail: `${text.slice(0, 30)}…` };
}
