import { lookInside } from '../annotation/look-inside.ts';
import { type Found, lookUp } from '../annotation/look-up.ts';
import { lookUpTerm } from '../annotation/look-up-term.ts';
import { createUnknownWords } from '../annotation/unknown-words.ts';
import { ALL, TERMS, wordReadings } from '../annotation/word-readings.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SiteEngine } from '../own-terms/site-engines.ts';
import type { PinyinStyle } from '../pinyin/pinyin-style.ts';
import { failure, ok, type Result } from '../result.ts';
import { entryId, type Meeting, type SavedItem, type Status } from '../vocabulary/entry.ts';
import { type EntryNotes, notesOf } from '../vocabulary/entry-notes.ts';
import type { EntryStatuses } from '../vocabulary/entry-statuses.ts';
import type { Meetings } from '../vocabulary/meetings.ts';
import { answerCorrectionRequest, type CorrectionStore } from './answer-correction-request.ts';
import { answerEntryRequest, type EntryStore } from './answer-entry-request.ts';
import { answerMeetingRequest, type MeetingStore } from './answer-meeting-request.ts';
import { answerOwnTermRequest, type OwnTermStore } from './answer-own-term-request.ts';
import { packReadings } from './blocks.ts';
import type { LookUp, SavedState } from './look-up.ts';
import type { Answer, Request } from './messages.ts';
import { savedItem } from './saved-item.ts';
import { shownPinyin } from './shown-pinyin.ts';

/** The part of the notebook that pages may use through messages. */
export type Notebook = EntryStore & {
  save(
    item: SavedItem,
    meeting: Meeting,
    encounterId: string,
    now: number,
    status?: Status,
  ): Promise<Result<{ readonly entry: EntryNotes; readonly encounters: number }>>;
  undoSave(encounterId: string, now: number): Promise<Result<number>>;
  /** How often, on how many pages and since when (epoch ms) an item has been met, and its notes; null if it is not saved. */
  saved(id: string): Promise<Result<{ readonly meetings: Meetings | null; readonly notes: EntryNotes } | null>>;
};

export type Background = {
  /** Loads what the engine needs on first use, with the reader's own terms for a host. */
  readonly engine: (host: string) => Promise<SiteEngine>;
  readonly dictionary: Dictionary;
  readonly notebook: Notebook;
  /** How far the reader is with what the notebook has: with all, or of the ignored ones only, which are few. */
  readonly statuses: (of: 'all' | 'ignored') => Promise<EntryStatuses>;
  readonly meetings: MeetingStore;
  readonly ownTerms: OwnTermStore;
  readonly corrections: CorrectionStore;
  /** Puts the card's script into the frame that asks, and there only. */
  readonly loadCard: () => Promise<Result<null>>;
  /** Puts another part of ours into that frame. */
  readonly putIntoFrame: (part: 'reader' | 'shadow-styles') => Promise<Result<null>>;
  readonly shortcut: () => Promise<string>;
  readonly now: () => number;
};

/**
 * Answers a page's request. Nothing is thrown: a page gets a code it can act on.
 * @param host of the page, as the browser knows it.
 */
export async function answerRequest(
  background: Background,
  request: Request,
  host: string,
): Promise<Answer<Request['kind']>> {
  try {
    return await answer(background, request, host);
  } catch (error) {
    // A bug, or our own files unreadable; the page must hear of it rather than wait.
    return failure('engine-failed', error instanceof Error ? error.message : String(error));
  }
}

async function answer(background: Background, request: Request, host: string): Promise<Answer<Request['kind']>> {
  const { dictionary, notebook, now } = background;
  const engine = () => background.engine(host);
  switch (request.kind) {
    case 'wake': {
      void engine().catch(() => undefined); // the first real request reports what is wrong
      return ok({ shortcut: await background.shortcut() });
    }
    case 'load-card':
      return background.loadCard();
    case 'put-into-frame':
      // The reader's first question is about terms.
      if (request.part === 'reader') void engine().catch(() => undefined); // that question reports what is wrong
      return background.putIntoFrame(request.part);
    case 'find-terms': {
      const of = request.withStatus ? 'all' : 'ignored';
      const [{ annotator }, statuses] = await Promise.all([engine(), background.statuses(of)]);
      return ok(
        request.blocks.map(({ text, breaks }) =>
          annotator.findTerms(text, breaks).map(({ start, end, term }) => {
            const status = statuses.ofTerm(term);
            return { start, end, termId: term.id, ...(status ? { status } : {}) };
          }),
        ),
      );
    }
    case 'read-blocks': {
      const { annotator, lexicon } = await engine();
      const { level, knownWords, style } = request;
      const isUnknown =
        level === 'unknown' && createUnknownWords(lexicon, await background.statuses('all'), knownWords);
      return ok(
        request.blocks.map(({ text, breaks }) => {
          const isWanted = isUnknown ? isUnknown(text) : level === 'terms' ? TERMS : ALL;
          return packReadings(wordReadings(text, annotator.annotate(text, breaks), isWanted, style));
        }),
      );
    }
    case 'look-up': {
      const { block, offset, style, articleDate } = request;
      // All that waits for a file begins at once.
      dictionary.prepare(block.text, offset);
      const found = await lookUp({ ...(await engine()), dictionary }, block, offset, articleDate ?? null);
      return ok(found && (await toLookUp(notebook, found, style)));
    }
    case 'look-up-term': {
      const found = await lookUpTerm(await engine(), request.termId, request.articleDate ?? null);
      return ok(found && (await toLookUp(notebook, found, request.style)));
    }
    case 'look-inside': {
      const inside = await lookInside({ ...(await engine()), dictionary }, request.text);
      const words = [...inside.words, ...inside.characters];
      return ok({ ...inside, shownPinyin: shownPinyin({ words, pinyin: '' }, request.style) });
    }
    case 'save': {
      const { item, meeting, encounterId, status } = request;
      const saved = await notebook.save(item, meeting, encounterId, now(), status);
      return saved.ok ? ok({ encounters: saved.value.encounters, notes: notesOf(saved.value.entry) }) : saved;
    }
    case 'undo-save': {
      const left = await notebook.undoSave(request.encounterId, now());
      return left.ok ? ok({ encounters: left.value }) : left;
    }
    case 'meet-again':
      return answerMeetingRequest(background.meetings, engine, request, now());
    case 'edit-entry':
    case 'list-tags':
      return answerEntryRequest(notebook, request, now());
    case 'draft-own-term':
    case 'keep-own-term':
    case 'remove-own-term':
    case 'restore-own-term':
      return answerOwnTermRequest(background.ownTerms, engine, request, now());
    case 'correct-reading':
    case 'forget-reading':
      return answerCorrectionRequest(background.corrections, engine, request, now());
  }
}

async function toLookUp(notebook: Notebook, found: Found, style: PinyinStyle): Promise<LookUp> {
  return { ...found, shownPinyin: shownPinyin(found, style), savedState: await savedState(notebook, found) };
}

async function savedState(notebook: Notebook, found: Found): Promise<SavedState> {
  const item = savedItem(found);
  if (!item) return { kind: 'known', encounters: 0 };
  const saved = await notebook.saved(entryId(item));
  if (!saved.ok) return { kind: 'unavailable', code: saved.code };
  if (!saved.value?.meetings) return { kind: 'known', encounters: 0 };
  const { meetings, notes } = saved.value;
  const { encounters, pages, since } = meetings;
  return { kind: 'known', encounters, met: { pages, since }, notes };
}
