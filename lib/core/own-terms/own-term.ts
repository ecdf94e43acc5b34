import * as v from 'valibot';

/** What the reader writes of a term. Texts are trimmed (`checkFields`); an empty one says that there is none. */
export type OwnTermFields = {
  /** As the reader met it, in either script. */
  readonly headword: string;
  /** The headword in Traditional characters, where it is another. */
  readonly traditional: string;
  /** Other printed forms. */
  readonly forms: readonly string[];
  /** Orthographic pinyin; empty: the engine reads the term. */
  readonly pinyin: string;
  /** The preferred one first; at least one. */
  readonly renderings: readonly string[];
  readonly note: string;
  /** Where the rendering comes from, in the reader's words. */
  readonly source: string;
  /** Host name of the site that it is for, with all below it; null: everywhere. */
  readonly site: string | null;
};

/** A term of the reader's own glossary. Times are epoch milliseconds. */
export type OwnTerm = OwnTermFields & {
  readonly id: string;
  readonly addedAt: number;
  readonly changedAt: number;
};

/** Fields as a form or a file has them, before they are checked. */
export type RawFields = Omit<OwnTermFields, 'site'> & { readonly site: string };

const textSchema = v.pipe(v.string(), v.maxLength(10_000));
const listSchema = v.pipe(v.array(textSchema), v.maxLength(200), v.readonly());

/** Raw fields as they travel in a message. */
export const rawFieldsSchema = v.object({
  headword: textSchema,
  traditional: textSchema,
  forms: listSchema,
  pinyin: textSchema,
  renderings: listSchema,
  note: textSchema,
  source: textSchema,
  site: textSchema,
});

export const ownTermIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/));

export const NO_FIELDS: RawFields = {
  headword: '',
  traditional: '',
  forms: [],
  pinyin: '',
  renderings: [],
  note: '',
  source: '',
  site: '',
};

export function toRawFields({ headword, traditional, forms, pinyin, renderings, note, source, site }: OwnTermFields) {
  return { headword, traditional, forms, pinyin, renderings, note, source, site: site ?? '' } satisfies RawFields;
}

/** What no two terms of a glossary have in common: one headword has one entry for a site, and one for everywhere. */
export function ownTermKey({ headword, site }: Pick<OwnTermFields, 'headword' | 'site'>): string {
  return `${site ?? ''}\n${headword}`;
}
