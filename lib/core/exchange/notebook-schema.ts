import * as v from 'valibot';
import { correctionSchema } from '../corrections/correction.ts';
import { ownTermIdSchema } from '../own-terms/own-term.ts';
import { CARD_STATES, meetingSchema, STATUSES, savedItemSchema } from '../vocabulary/entry.ts';
import { EMPTY_NOTEBOOK, type Notebook } from '../vocabulary/notebook.ts';

const timeSchema = v.number();
const idSchema = v.pipe(v.string(), v.minLength(1));

const cardSchema = v.object({
  due: timeSchema,
  stability: v.number(),
  difficulty: v.number(),
  scheduledDays: v.number(),
  learningSteps: v.number(),
  reps: v.number(),
  lapses: v.number(),
  state: v.picklist(CARD_STATES),
  lastReview: v.nullable(timeSchema),
});

const entrySchema = v.object({
  id: idSchema,
  item: savedItemSchema,
  savedAt: timeSchema,
  status: v.picklist(STATUSES),
  tags: v.array(v.string()),
  note: v.string(),
  card: cardSchema,
  pause: v.variant('kind', [
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.literal('suspended') }),
    v.object({ kind: v.literal('buried'), until: timeSchema }),
  ]),
  deletedAt: v.nullable(timeSchema),
  isGone: v.boolean(),
  clocks: v.object({
    item: timeSchema,
    status: timeSchema,
    tags: timeSchema,
    note: timeSchema,
    card: timeSchema,
    pause: timeSchema,
    life: timeSchema,
  }),
});

const encounterSchema = v.object({
  ...meetingSchema.entries,
  id: idSchema,
  entryId: idSchema,
  site: v.string(),
  at: timeSchema,
  keptAt: timeSchema,
});

const reviewSchema = v.object({
  entryId: idSchema,
  grade: v.picklist([1, 2, 3, 4]),
  at: timeSchema,
  before: cardSchema,
  keptAt: timeSchema,
});

/** Longer or more than anything that a term needs; what the form asks of a term may change, old files stay readable. */
const textSchema = v.pipe(v.string(), v.maxLength(10_000));
const writtenSchema = v.pipe(textSchema, v.minLength(1));

const ownTermSchema = v.object({
  id: ownTermIdSchema,
  headword: writtenSchema,
  traditional: textSchema,
  forms: v.array(writtenSchema),
  pinyin: textSchema,
  renderings: v.array(writtenSchema),
  note: textSchema,
  source: textSchema,
  site: v.nullable(writtenSchema),
  addedAt: timeSchema,
  changedAt: timeSchema,
  /** 0 stands for null in the database. */
  deletedAt: v.nullable(v.pipe(timeSchema, v.minValue(1))),
  clocks: v.object({
    spelling: timeSchema,
    renderings: timeSchema,
    note: timeSchema,
    source: timeSchema,
    life: timeSchema,
  }),
});

const partsOf1 = {
  entries: v.array(entrySchema),
  encounters: v.array(encounterSchema),
  reviews: v.array(reviewSchema),
  tombstones: v.array(v.object({ id: idSchema, at: timeSchema })),
};

/** Version 1 knew nothing of own terms and corrected readings. */
const notebook1Schema = v.pipe(
  v.object(partsOf1),
  v.transform((notebook) => ({ ...EMPTY_NOTEBOOK, ...notebook })),
);

const notebook2Schema = v.object({
  ...partsOf1,
  ownTerms: v.array(ownTermSchema),
  corrections: v.array(correctionSchema),
});

/** A notebook as a file of each version holds it (docs/notebook-format.md). */
export const NOTEBOOK_SCHEMAS: ReadonlyMap<number, v.GenericSchema<unknown, Notebook>> = new Map<
  number,
  v.GenericSchema<unknown, Notebook>
>([
  [1, notebook1Schema],
  [2, notebook2Schema],
]);
