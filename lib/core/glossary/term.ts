import * as v from 'valibot';

/** ISO date, as precise as known: `2022`, `2022-10`, `2022-10-16`. */
const dateSchema = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no ISO date'));
const textSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const addressSchema = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'is no address'));
const kindSchema = v.picklist(['official', 'media', 'scholarly', 'ours']);

/** A document or outlet that renderings are cited from. */
export const sourceSchema = v.strictObject({
  id: textSchema,
  title: textSchema,
  /** Who issued it. */
  body: textSchema,
  date: v.exactOptional(dateSchema),
  language: textSchema,
  kind: kindSchema,
  url: v.exactOptional(addressSchema),
});

const renderingSchema = v.strictObject({
  text: textSchema,
  kind: kindSchema,
  /** Id of a source; absent only where the rendering is ours. */
  source: v.exactOptional(textSchema),
  /** Address where an editor saw this rendering for this headword: what makes it verified. */
  seen: v.exactOptional(addressSchema),
  note: v.exactOptional(textSchema),
});

const memberSchema = v.strictObject({ text: textSchema, rendering: textSchema, term: v.exactOptional(textSchema) });

const relationsSchema = v.array(v.strictObject({ id: textSchema, date: v.exactOptional(dateSchema) }));

/** What an editor writes for one term (lib/data/glossary). */
export const glossaryEntrySchema = v.strictObject({
  /** Stable across releases: vocabularies refer to it. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug')),
  /** Simplified, without inner quotation marks. */
  headword: textSchema,
  traditional: textSchema,
  /** Orthographic pinyin in citation tones, one syllable per Chinese character of the headword. */
  pinyin: textSchema,
  /** Other printed forms, Simplified. */
  forms: v.exactOptional(v.array(textSchema)),
  literal: v.exactOptional(textSchema),
  gloss: textSchema,
  /** Newest first. */
  renderings: v.pipe(v.array(renderingSchema), v.minLength(1, 'there is none')),
  origin: v.exactOptional(
    v.strictObject({
      date: v.exactOptional(dateSchema),
      occasion: v.exactOptional(textSchema),
      certainty: v.picklist(['certain', 'probable']),
    }),
  ),
  /** In the official order. */
  members: v.exactOptional(v.pipe(v.array(memberSchema), v.minLength(1))),
  formerMembers: v.exactOptional(v.array(v.strictObject({ until: dateSchema, items: v.array(memberSchema) }))),
  relations: v.exactOptional(
    v.strictObject({
      partOf: v.exactOptional(relationsSchema),
      contains: v.exactOptional(relationsSchema),
      abbreviationOf: v.exactOptional(relationsSchema),
      replaces: v.exactOptional(relationsSchema),
      replacedBy: v.exactOptional(relationsSchema),
      notToConfuse: v.exactOptional(relationsSchema),
    }),
  ),
  /** Longer strings in which a form stands by accident. */
  notIn: v.exactOptional(v.array(textSchema)),
  /** Month in which the entry was last checked. */
  asOf: dateSchema,
});

export type Source = Readonly<v.InferOutput<typeof sourceSchema>>;
export type GlossaryEntry = Readonly<v.InferOutput<typeof glossaryEntrySchema>>;
export type Rendering = GlossaryEntry['renderings'][number];
export type Member = NonNullable<GlossaryEntry['members']>[number];

/** What finds a term in a text and reads it; the rest waits until somebody asks (`TermEntry`). */
export type Term = Pick<GlossaryEntry, 'id' | 'headword' | 'traditional' | 'pinyin'> & {
  /** The headword as printed in either script and with its pause marks dropped: all are read by `pinyin`. */
  readonly spellings: readonly string[];
  /** All other printed forms, in both scripts. */
  readonly otherForms: readonly string[];
  /** `notIn` in both scripts. */
  readonly barred: readonly string[];
};

export type CitedSource = Omit<Source, 'id'>;

export type CitedRendering = Omit<Rendering, 'source'> & { readonly source?: CitedSource };

/** What a card shows of a term. */
export type TermEntry = Omit<GlossaryEntry, 'forms' | 'notIn' | 'renderings'> & {
  /** Name of the editors' file: `economy`, `party` … */
  readonly category: string;
  readonly renderings: readonly CitedRendering[];
};
