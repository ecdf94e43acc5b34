import type { SaveStatus } from '../../components/Card.tsx';
import type { CorrectionScope } from '../../lib/core/corrections/correction.ts';
import { correctionReport } from '../../lib/core/glossary/correction-report.ts';
import { toRawFields } from '../../lib/core/own-terms/own-term.ts';
import { bareWord } from '../../lib/core/protocol/headword.ts';
import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import { savedItem } from '../../lib/core/protocol/saved-item.ts';
import type { Status } from '../../lib/core/vocabulary/entry.ts';
import type { EntryNotes } from '../../lib/core/vocabulary/entry-notes.ts';
import { copyText } from '../../lib/dom/copy-text.ts';
import type { Shown } from '../../lib/dom/hover.ts';
import { randomId } from '../../lib/dom/random-id.ts';
import { ask, extensionVersion } from '../../lib/extension/messages.ts';
import type { CardsOptions } from './card-options.ts';
import { meetingOf } from './meeting-of.ts';

type CardActsOptions = Pick<CardsOptions, 'onEdit' | 'onGone'> & {
  readonly shown: () => Shown<LookUp> | null;
  /** What came of it, to be said if the card shows the same still. */
  readonly onDone: (status: SaveStatus, about: Shown<LookUp>) => void;
  /** What is shown is in the notebook now, with these notes; null: it is not any more. */
  readonly onKept: (notes: EntryNotes | null) => void;
  /** What is shown is read otherwise now. */
  readonly onReread: (about: Shown<LookUp>) => void;
};

type ReadingChange =
  | { readonly kind: 'correct-reading'; readonly pinyin: string; readonly scope: CorrectionScope }
  | { readonly kind: 'forget-reading' };

/** What the reader does with the thing that a card shows. Each does nothing where there is nothing of its kind to do. */
export type CardActs = {
  save(chosen?: Status): Promise<void>;
  /** Takes back the last meeting that was saved. */
  undo(): Promise<void>;
  /** Opens the form on the reader's own term. */
  edit(): void;
  changeOwn(kind: 'remove-own-term' | 'restore-own-term', then: SaveStatus): Promise<void>;
  /** Opens the form on a new term for what has no entry. */
  write(): Promise<void>;
  /** Has the word read otherwise. */
  reread(change: ReadingChange): Promise<void>;
  /** Copies a report of a mistake in the glossary's term. */
  report(): Promise<void>;
  /** The meeting that `undo` takes back; to be set again when the card goes back to what it showed before. */
  encounterId: string;
};

export function createCardActs(options: CardActsOptions): CardActs {
  const { shown, onDone, onKept, onEdit, onReread, onGone } = options;

  const acts: CardActs = {
    encounterId: '',
    async save(chosen) {
      const about = shown();
      const item = about && savedItem(about.content);
      if (!about || !item) return;
      const id = randomId();
      const meeting = meetingOf(about, Date.now());
      const saved = await ask({ kind: 'save', item, meeting, encounterId: id, ...(chosen ? { status: chosen } : {}) });
      if (!saved.ok && saved.code === 'extension-gone') return onGone();
      if (saved.ok && shown() === about) {
        acts.encounterId = id;
        onKept(saved.value.notes);
      }
      onDone(
        saved.ok ? { kind: 'saved', encounters: saved.value.encounters } : { kind: 'failed', code: saved.code },
        about,
      );
    },
    async undo() {
      const about = shown();
      if (!about) return;
      const undone = await ask({ kind: 'undo-save', encounterId: acts.encounterId });
      if (!undone.ok && undone.code === 'extension-gone') return onGone();
      if (undone.ok && undone.value.encounters === 0 && shown() === about) onKept(null);
      onDone(
        undone.ok ? { kind: 'undone', encounters: undone.value.encounters } : { kind: 'failed', code: undone.code },
        about,
      );
    },
    edit() {
      const about = shown();
      const own = about?.content.own;
      if (about && own) onEdit({ id: own.term.id, fields: toRawFields(own.term) }, about.anchor);
    },
    async changeOwn(kind, then) {
      const about = shown();
      if (!about?.content.own) return;
      const done = await ask({ kind, id: about.content.own.term.id });
      if (!done.ok && done.code === 'extension-gone') return onGone();
      onDone(done.ok ? then : { kind: 'failed', code: done.code }, about);
    },
    async write() {
      const about = shown();
      const text = about && bareWord(about.content)?.text;
      if (!about || !text) return;
      const draft = await ask({ kind: 'draft-own-term', text });
      if (!draft.ok && draft.code === 'extension-gone') return onGone();
      if (!draft.ok) onDone({ kind: 'failed', code: draft.code }, about);
      else onEdit(draft.value, about.anchor);
    },
    async reread(change) {
      const about = shown();
      if (!about) return;
      const { text, breaks } = about.block;
      const offset = about.content.span.start;
      const done = await ask({ ...change, block: { text, breaks: [...breaks] }, offset });
      if (!done.ok && done.code === 'extension-gone') return onGone();
      if (!done.ok) onDone({ kind: 'failed', code: done.code }, about);
      else if (shown() === about) onReread(about);
    },
    async report() {
      const about = shown();
      if (!about?.content.term) return;
      const meeting = meetingOf(about, Date.now());
      const copied = await copyText(correctionReport(about.content.term, meeting, extensionVersion()));
      onDone(copied ? { kind: 'reported' } : { kind: 'failed', code: 'copy-refused' }, about);
    },
  };
  return acts;
}
