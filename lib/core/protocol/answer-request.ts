import { type Found, lookUp } from '../annotation/look-up.ts';
import { wordReadings } from '../annotation/word-readings.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { termIdOf } from '../own-terms/own-glossary.ts';
import type { SiteEngine } from '../own-terms/site-engines.ts';
import { failure, ok, type Result } from '../result.ts';
import { entryId, type Meeting, type SavedItem } from '../vocabulary/entry.ts';
import { answerCorrectionRequest, type CorrectionStore } from './answer-correction-request.ts';
import { answerOwnTermRequest, type OwnTermStore } from './answer-own-term-request.ts';
import { packReadings } from './blocks.ts';
import type { SavedState } from './look-up.ts';
import type { Answer, Request, SaveReceipt } from './messages.ts';
import { shownPinyin } from './shown-pinyin.ts';

/** The part of the notebook that pages may use through messages. */
export type Notebook = {
  save(item: SavedItem, meeting: Meeting, encounterId: string, now: number): Promise<Result<SaveReceipt>>;
  undoSave(encounterId: string, now: number): Promise<Result<number>>;
  encounterCount(id: string): Promise<Result<number | null>>;
};

export type Background = {
  /** Loads what the engine needs on first use, with the reader's own terms for a host. */
  readonly engine: (host: string) => Promise<SiteEngine>;
  readonly dictionary: Dictionary;
  readonly notebook: Notebook;
  readonly ownTerms: OwnTermStore;
  readonly corrections: CorrectionStore;
  /** Puts the card's script into the frame that asks, and there only. */
  readonly loadCard: () => Promise<Result<null>>;
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
    case 'find-terms': {
      const { annotator } = await engine();
      return ok(
        request.blocks.map(({ text, breaks }) =>
          annotator.findTerms(text, breaks).map(({ start, end, term }) => ({ start, end, termId: term.id })),
        ),
      );
    }
    case 'read-blocks': {
      const { annotator } = await engine();
      return ok(
        request.blocks.map(({ text, breaks }) =>
          packReadings(wordReadings(text, annotator.annotate(text, breaks), request.level, request.style)),
        ),
      );
    }
    case 'look-up': {
      const { block, offset, style, articleDate } = request;
      // All that waits for a file begins at once.
      dictionary.prepare(block.text, offset);
      const found = await lookUp({ ...(await engine()), dictionary }, block, offset, articleDate ?? null);
      return ok(
        found && {
          ...found,
          shownPinyin: shownPinyin(found, style),
          savedState: await savedState(notebook, found),
        },
      );
    }
    case 'save': {
      const saved = await notebook.save(request.item, request.meeting, request.encounterId, now());
      return saved.ok ? ok({ encounters: saved.value.encounters }) : saved;
    }
    case 'undo-save': {
      const left = await notebook.undoSave(request.encounterId, now());
      return left.ok ? ok({ encounters: left.value }) : left;
    }
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

async function savedState(notebook: Notebook, found: Found): Promise<SavedState> {
  const item = savedItem(found);
  if (!item) return { kind: 'known', encounters: 0 };
  const count = await notebook.encounterCount(entryId(item));
  return count.ok ? { kind: 'known', encounters: count.value ?? 0 } : { kind: 'unavailable', code: count.code };
}

/** What saving the thing under the pointer would put into the notebook; null where there is nothing to save. */
export function savedItem(found: Pick<Found, 'own' | 'term' | 'formula' | 'words' | 'pinyin'>): SavedItem | null {
  const { own, term, formula, words } = found;
  if (own) {
    const { id, headword, traditional, renderings } = own.term;
    return {
      kind: 'term',
      termId: termIdOf(id),
      simplified: headword,
      traditional: traditional || headword,
      pinyin: own.pinyin,
      meaning: renderings[0] ?? '',
    };
  }
  if (term) {
    const { id, headword, traditional, pinyin, renderings } = term;
    const meaning = renderings[0]?.text ?? term.gloss;
    return { kind: 'term', termId: id, simplified: headword, traditional, pinyin, meaning };
  }
  if (formula?.kind === 'pattern') {
    const { simplified, text } = formula;
    return { kind: 'word', simplified, traditional: text, pinyin: found.pinyin, meaning: '' };
  }
  const entries = words[0]?.entries ?? [];
  const entry = entries.find(({ pinyin }) => pinyin === found.pinyin) ?? entries[0];
  if (!entry) return null;
  const { simplified, traditional, definitions, targets } = entry;
  const pinyin = found.pinyin || entry.pinyin;
  const senses = [...definitions, ...targets.flatMap((target) => target.definitions)];
  return { kind: 'word', simplified, traditional, pinyin, meaning: senses.slice(0, 3).join('; ') };
}
