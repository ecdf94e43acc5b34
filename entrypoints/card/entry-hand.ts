import type { EntryHand, HandSaid } from '../../components/entry-hand.ts';
import type { Citation } from '../../lib/core/citation/citation.ts';
import { citeShown } from '../../lib/core/citation/cite-shown.ts';
import { type CopyChoice, copiedText } from '../../lib/core/citation/copied-text.ts';
import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import { savedItem } from '../../lib/core/protocol/saved-item.ts';
import { entryId, type Status } from '../../lib/core/vocabulary/entry.ts';
import type { EntryNotes, NotesChange } from '../../lib/core/vocabulary/entry-notes.ts';
import { onBareCopy } from '../../lib/dom/bare-copy.ts';
import { copyText } from '../../lib/dom/copy-text.ts';
import type { Shown } from '../../lib/dom/hover.ts';
import { siteName } from '../../lib/dom/site-name.ts';
import { createSpeech } from '../../lib/dom/speech.ts';
import { ask } from '../../lib/extension/messages.ts';
import { translate } from '../../lib/extension/translation.ts';
import { meetingOf } from './meeting-of.ts';

type EntryHandOptions = {
  readonly root: ShadowRoot;
  readonly shown: () => Shown<LookUp> | null;
  /** Whether Ctrl+C, with nothing selected, is about this card. */
  readonly isInFront: () => boolean;
  readonly onSave: (status: Status) => void;
  readonly onChange: () => void;
  readonly onGone: () => void;
  readonly signal: AbortSignal;
};

/** What the reader does with what a card shows, and what came of it. */
export type EntryHandFlow = EntryHand & {
  /** Something else is shown, or the same anew. */
  begin(): void;
  /** It is in the notebook now, with these notes; null: it is not any more. */
  keep(notes: EntryNotes | null): void;
  /** The card has something else to say. */
  hush(): void;
  /** The card is about to go: what is being typed is saved. */
  settle(): void;
};

const NOTHING: HandSaid = { kind: 'nothing' };

export function createEntryHand(options: EntryHandOptions): EntryHandFlow {
  const { root, shown, onChange, onGone, signal } = options;
  let notes: EntryNotes | null = null;
  let said = NOTHING;
  let tagsFailure: string | null = null;
  let knownTags: readonly string[] = [];
  /** What the last change replaced. */
  let before: NotesChange = {};
  /** Notes that could not be kept, by entry, until they are or the page goes. */
  const unkept = new Map<string, { readonly text: string; readonly code: string }>();
  const speech =
    'speechSynthesis' in globalThis
      ? createSpeech(speechSynthesis, (text) => new SpeechSynthesisUtterance(text), onChange, signal)
      : null;
  onBareCopy(
    root,
    () => (options.isInFront() ? (cited('citation') ?? null) : null),
    () => say({ kind: 'copied', choice: 'citation' }),
    signal,
  );

  function say(next: HandSaid): void {
    said = next;
    onChange();
  }

  function idOfShown(): string | null {
    const item = itemOfShown();
    return item && entryId(item);
  }

  function itemOfShown() {
    const about = shown();
    return about && savedItem(about.content);
  }

  async function change(wanted: NotesChange): Promise<void> {
    const [about, id, replaced] = [shown(), idOfShown(), notes];
    if (id === null || !replaced) return;
    const done = await ask({ kind: 'edit-entry', entryId: id, change: wanted });
    if (!done.ok && done.code === 'extension-gone') return onGone();
    const code = done.ok ? null : done.code;
    if (wanted.note !== undefined) {
      unkept.delete(id);
      if (code !== null) unkept.set(id, { text: wanted.note, code });
    }
    if (shown() !== about) return;
    if (wanted.tags) tagsFailure = code;
    if (code === null) apply(wanted, replaced);
    // A field says itself that it could not be kept.
    const isSaidThere = wanted.note !== undefined || wanted.tags !== undefined;
    say(code === null ? { kind: 'changed' } : isSaidThere ? NOTHING : { kind: 'failed', code });
  }

  function apply(wanted: NotesChange, { status, tags, note }: EntryNotes): void {
    const sorted = wanted.tags ? { tags: [...new Set(wanted.tags)].sort() } : {};
    if (notes) notes = { ...notes, ...wanted, ...sorted };
    before = {
      ...(wanted.status === undefined ? {} : { status }),
      ...(wanted.tags === undefined ? {} : { tags: [...tags] }),
      ...(wanted.note === undefined ? {} : { note }),
    };
  }

  function cited(choice: CopyChoice): string | null {
    const [about, item] = [shown(), itemOfShown()];
    if (!about || !item) return null;
    const words = { ours: translate('citationOurs'), own: translate('citationOwn') };
    const meeting = meetingOf(about, Date.now());
    const citation: Citation = citeShown(about.content, item, meeting, siteName(document), words);
    return copiedText(choice, citation);
  }

  async function copy(choice: CopyChoice): Promise<void> {
    const [about, text] = [shown(), cited(choice)];
    if (text === null) return;
    const isCopied = await copyText(text);
    if (shown() === about) say(isCopied ? { kind: 'copied', choice } : { kind: 'failed', code: 'copy-refused' });
  }

  async function readTags(): Promise<void> {
    const tags = await ask({ kind: 'list-tags' });
    if (!tags.ok && tags.code === 'extension-gone') return onGone();
    // Without them tags can be typed all the same.
    if (tags.ok) knownTags = tags.value;
    onChange();
  }

  async function takeBack(): Promise<void> {
    await change(before);
    if (said.kind === 'changed') say(NOTHING);
  }

  return {
    get state() {
      const unkeptHere = unkept.get(idOfShown() ?? '') ?? null;
      return { notes, unkept: unkeptHere, tagsFailure, knownTags, canSpeak: speech?.canSpeak === true, said };
    },
    begin() {
      const savedState = shown()?.content.savedState;
      notes = savedState?.kind === 'known' ? (savedState.notes ?? null) : null;
      [said, tagsFailure] = [NOTHING, null];
    },
    keep(next) {
      notes = next;
    },
    hush() {
      said = NOTHING;
    },
    settle() {
      const { activeElement } = root;
      if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) activeElement.blur();
    },
    onStatus: (status) => (notes ? void change({ status }) : options.onSave(status)),
    onNote: (note) => void change({ note }),
    onTags: (tags) => void change({ tags: [...tags] }),
    onTagsOpen: () => void readTags(),
    onTakeBack: () => void takeBack(),
    onHear() {
      const item = itemOfShown();
      if (item) speech?.say(item.simplified);
    },
    onCopy: (choice) => void copy(choice),
  };
}
