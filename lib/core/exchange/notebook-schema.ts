import * as v from 'valibot';
import { CARD_STATES, meetingSchema, STATUSES, savedItemSchema } from '../vocabulary/entry.ts';
import type { Notebook } from '../vocabulary/notebook.ts';

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

/** A notebook as a file of version 1 holds it (docs/notebook-format.md). */
export const notebookSchema: v.GenericSchema<unknown, Notebook> = v.object({
  entries: v.array(entrySchema),
  encounters: v.array(encounterSchema),
  reviews: v.array(reviewSchema),
  tombstones: v.array(v.object({ id: idSchema, at: timeSchema })),
});
