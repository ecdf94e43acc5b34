import * as v from 'valibot';
import type { FieldProblem } from '../own-terms/check-fields.ts';
import type { OwnTermDraft } from '../own-terms/draft-own-term.ts';
import { ownTermIdSchema, rawFieldsSchema } from '../own-terms/own-term.ts';
import { NOTATIONS } from '../pinyin/pinyin-style.ts';
import type { Result } from '../result.ts';
import { KNOWN_WORDS, WRITTEN_LEVELS } from '../settings/settings.ts';
import { meetingSchema, pageTitleSchema, pageUrlSchema, STATUSES, savedItemSchema } from '../vocabulary/entry.ts';
import { type EntryNotes, notesChangeSchema } from '../vocabulary/entry-notes.ts';
import { blockTextSchema, type PackedReadings, type TermSpan } from './blocks.ts';
import type { Inside, LookUp } from './look-up.ts';

const encounterIdSchema = v.pipe(v.string(), v.minLength(8), v.maxLength(64));

const entryIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2_100));

const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** When the article was published; absent where the page does not say. */
const articleDateSchema = v.exactOptional(v.pipe(v.string(), v.isoDate()));

const textsSchema = v.pipe(v.array(v.string()), v.readonly());
const dateCluesSchema = v.object({
  meta: textsSchema,
  jsonLd: textsSchema,
  address: v.string(),
  times: textsSchema,
  lines: textsSchema,
});

const styleSchema = v.object({ notation: v.picklist(NOTATIONS), sandhi: v.boolean() });

/** From a page to the background. Everything that arrives is parsed: a page may have got hold of the sender. */
export const requestSchema = v.variant('kind', [
  /** Sent early, so that the background is awake when it is needed. */
  v.object({ kind: v.literal('wake') }),
  /** The card is a script of its own, which comes into the frame that asks for it. */
  v.object({ kind: v.literal('load-card') }),
  /** So may the whole reader, into a frame that has turned out to be worth reading, and its styles for shadow trees. */
  v.object({ kind: v.literal('put-into-frame'), part: v.picklist(['reader', 'shadow-styles']) }),
  v.object({
    kind: v.literal('find-terms'),
    blocks: v.array(blockTextSchema),
    /** Whether the page shows how far the reader is with each. */
    withStatus: v.exactOptional(v.boolean()),
  }),
  v.object({
    kind: v.literal('read-blocks'),
    blocks: v.array(blockTextSchema),
    level: v.picklist(WRITTEN_LEVELS),
    /** How many of the most frequent words count as known. */
    knownWords: v.picklist(KNOWN_WORDS),
    style: styleSchema,
  }),
  v.object({
    kind: v.literal('look-up'),
    block: blockTextSchema,
    offset: offsetSchema,
    style: styleSchema,
    articleDate: articleDateSchema,
  }),
  /** A term that the card names. */
  v.object({
    kind: v.literal('look-up-term'),
    termId: v.pipe(v.string(), v.maxLength(200)),
    style: styleSchema,
    articleDate: articleDateSchema,
  }),
  /** The words and characters of what the card is about. */
  v.object({ kind: v.literal('look-inside'), text: v.pipe(v.string(), v.maxLength(200)), style: styleSchema }),
  /** The page names the encounter, so that a request whose answer was lost can be repeated. */
  v.object({
    kind: v.literal('save'),
    item: savedItemSchema,
    meeting: meetingSchema,
    encounterId: encounterIdSchema,
    /** What the reader says of it while saving. */
    status: v.exactOptional(v.picklist(STATUSES)),
  }),
  v.object({ kind: v.literal('undo-save'), encounterId: encounterIdSchema }),
  /** What the reader has seen of a page, in which saved entries may stand. */
  v.object({
    kind: v.literal('meet-again'),
    blocks: v.array(blockTextSchema),
    title: pageTitleSchema,
    url: pageUrlSchema,
    clues: dateCluesSchema,
  }),
  /** What the reader writes on an entry in the list. */
  v.object({ kind: v.literal('edit-entry'), entryId: entryIdSchema, change: notesChangeSchema }),
  v.object({ kind: v.literal('list-tags') }),
  /** What the form for a new term of the reader's begins with. */
  v.object({ kind: v.literal('draft-own-term'), text: v.pipe(v.string(), v.maxLength(1_000)) }),
  /** The page names a new term, so that a request whose answer was lost can be repeated. */
  v.object({ kind: v.literal('keep-own-term'), id: ownTermIdSchema, fields: rawFieldsSchema }),
  v.object({ kind: v.literal('remove-own-term'), id: ownTermIdSchema }),
  v.object({ kind: v.literal('restore-own-term'), id: ownTermIdSchema }),
  /** The reading that the reader chose for the word at a place: one of those that the card named. */
  v.object({
    kind: v.literal('correct-reading'),
    block: blockTextSchema,
    offset: offsetSchema,
    pinyin: v.pipe(v.string(), v.maxLength(200)),
    scope: v.picklist(['here', 'everywhere']),
  }),
  v.object({ kind: v.literal('forget-reading'), block: blockTextSchema, offset: offsetSchema }),
]);
export type Request = v.InferOutput<typeof requestSchema>;

export type SaveReceipt = { readonly encounters: number; readonly notes: EntryNotes };

/** What the background answers to each kind of request. */
export type Answers = {
  wake: { readonly shortcut: string };
  'load-card': null;
  'put-into-frame': null;
  'find-terms': readonly (readonly TermSpan[])[];
  'read-blocks': readonly PackedReadings[];
  'look-up': LookUp | null;
  'look-up-term': LookUp | null;
  'look-inside': Inside;
  save: SaveReceipt;
  'undo-save': { readonly encounters: number };
  'meet-again': { readonly added: number };
  'edit-entry': null;
  'list-tags': readonly string[];
  'draft-own-term': OwnTermDraft;
  /** What is wrong with the term; nothing: it is kept. */
  'keep-own-term': readonly FieldProblem[];
  'remove-own-term': null;
  'restore-own-term': null;
  'correct-reading': null;
  'forget-reading': null;
};

export type Answer<Kind extends Request['kind']> = Result<Answers[Kind]>;

/** From the background or the popup to a page. */
export const pageRequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('report-page') }),
  v.object({ kind: v.literal('look-up-selection') }),
  v.object({ kind: v.literal('annotate-selection') }),
  v.object({ kind: v.literal('save-shown') }),
  v.object({ kind: v.literal('add-term') }),
  /** The browser does not let us read these sites any more (match patterns). */
  v.object({ kind: v.literal('permissions-removed'), origins: v.array(v.string()) }),
  v.object({ kind: v.literal('next-term') }),
  v.object({ kind: v.literal('previous-term') }),
]);
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;

/** The terms of a page, most frequent first. */
export const pageReportSchema = v.object({
  state: v.picklist(['reading', 'no-chinese', 'misread']),
  terms: v.array(v.object({ termId: v.string(), text: v.string(), count: v.number() })),
  /** Texts that the page takes our readings out of, so that they are left bare. */
  resisting: v.number(),
});
export type PageReport = v.InferOutput<typeof pageReportSchema>;

export function parseRequest(message: unknown): Request | null {
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? parsed.output : null;
}

export function parsePageRequest(message: unknown): PageRequest | null {
  const parsed = v.safeParse(pageRequestSchema, message);
  return parsed.success ? parsed.output : null;
}
