import { render } from 'preact';
import { Card, type SaveStatus } from '../../components/Card.tsx';
import cardStyles from '../../components/card.css?inline';
import { type Destination, GoContext } from '../../components/go.ts';
import { KeysContext } from '../../components/keys.ts';
import tokens from '../../components/tokens.css?inline';
import { TranslateContext } from '../../components/translate.ts';
import type { CorrectionScope } from '../../lib/core/corrections/correction.ts';
import { correctionReport } from '../../lib/core/glossary/correction-report.ts';
import { toRawFields } from '../../lib/core/own-terms/own-term.ts';
import { savedItem } from '../../lib/core/protocol/answer-request.ts';
import { headwordOf } from '../../lib/core/protocol/headword.ts';
import type { Inside, LookUp } from '../../lib/core/protocol/look-up.ts';
import { NOWHERE, placed } from '../../lib/core/protocol/placed.ts';
import { sentenceAt } from '../../lib/core/text/sentences.ts';
import { sameSpan } from '../../lib/core/text/span.ts';
import type { Status } from '../../lib/core/vocabulary/entry.ts';
import type { EntryNotes } from '../../lib/core/vocabulary/entry-notes.ts';
import { createCardBox } from '../../lib/dom/card-box.ts';
import { copyText } from '../../lib/dom/copy-text.ts';
import type { Shown } from '../../lib/dom/hover.ts';
import { keepKeys } from '../../lib/dom/keep-keys.ts';
import { randomId } from '../../lib/dom/random-id.ts';
import type { Anchor } from '../../lib/dom/surface.ts';
import { ask, extensionVersion } from '../../lib/extension/messages.ts';
import { translate } from '../../lib/extension/translation.ts';
import type { CardsOptions } from './card-options.ts';
import { circumstancesOf } from './circumstances.ts';
import { createEntryHand } from './entry-hand.ts';
import { meetingOf } from './meeting-of.ts';

/** One card: what it shows, and what led there. */
export type CardPresenter = {
  show(shown: Shown<LookUp>): void;
  hide(): void;
  /** Saves what the card shows, if it is open. */
  save(): Promise<void>;
  /** Puts it in front of the others. */
  raise(): void;
  remove(): void;
  readonly hasKeyboard: boolean;
  /** Where it stands in the window. */
  readonly box: Anchor;
};

export type CardPresenterOptions = CardsOptions & {
  /** Whether the next card opens with its second level, as the reader left the last one. */
  readonly isMore: () => boolean;
  readonly onMore: (isMore: boolean) => void;
  readonly onEscape: () => void;
  /** The reader presses on it. */
  readonly onFront: () => void;
};

/** A longer headword is a selection by mistake. UTF-16 units. */
const LONGEST_INSIDE = 200;

type ReadingChange =
  | { readonly kind: 'correct-reading'; readonly pinyin: string; readonly scope: CorrectionScope }
  | { readonly kind: 'forget-reading' };

/** What the card showed before something in it was opened in its place. */
type Step = {
  readonly shown: Shown<LookUp>;
  readonly status: SaveStatus;
  readonly encounterId: string;
  readonly inside: Inside | null;
  /** What the notebook has of it by now. */
  readonly notes: EntryNotes | null;
};

/** Shows look-ups in the card and does with what it shows what the reader wants. */
export function createCardPresenter(options: CardPresenterOptions): CardPresenter {
  const { marks, onEdit, onReread, onGone } = options;
  const removed = new AbortController();
  const signal = AbortSignal.any([options.signal, removed.signal]);
  let shown: Shown<LookUp> | null = null;
  let status: SaveStatus = { kind: 'idle' };
  /** The encounter that the present status speaks of. */
  let encounterId = '';
  /** What `shown` is made of, once that is known. */
  let inside: Inside | null = null;
  let trail: readonly Step[] = [];
  let isPinned = false;
  let isMore = false;
  const box = createCardBox({
    styles: tokens + cardStyles,
    settings: options.settings,
    hasMore: () => !isMore,
    isOpen: () => !isPinned,
    onPin: pin,
    onMore: toggleMore,
    onBack: back,
    onClose: options.onClose,
    onEscape: options.onEscape,
    onWalk: options.onWalk,
    onFront: options.onFront,
    signal,
  });
  const hand = createEntryHand({
    root: box.root,
    shown: () => shown,
    isInFront: () => shown !== null && (!isPinned || box.hasKeyboard),
    onSave: (chosen) => void save(chosen),
    onChange: draw,
    onGone,
    signal,
  });

  function draw(): void {
    if (!shown) return;
    const { content, by } = shown;
    const last = trail.at(-1);
    render(
      <TranslateContext.Provider value={translate}>
        <KeysContext.Provider value={keepKeys}>
          <GoContext.Provider value={(to) => void go(to)}>
            <Card
              content={content}
              frame={{
                isPinned,
                isSheet: by === 'touch',
                isMore,
                back: last ? (headwordOf(last.shown.content) ?? '') : null,
                inside,
                isHere: !sameSpan(content.span, NOWHERE),
              }}
              status={status}
              hand={hand}
              onPin={pin}
              onClose={options.onClose}
              onMore={toggleMore}
              onBack={back}
              onSave={() => void save()}
              onUndo={() => void undo()}
              onEdit={edit}
              onRemove={() => void changeOwn('remove-own-term', { kind: 'removed' })}
              onRestore={() => void changeOwn('restore-own-term', { kind: 'idle' })}
              onWrite={() => void write()}
              onReport={() => void report()}
              onRead={(pinyin, scope) => void reread({ kind: 'correct-reading', pinyin, scope })}
              onForgetReading={() => void reread({ kind: 'forget-reading' })}
            />
          </GoContext.Provider>
        </KeysContext.Provider>
      </TranslateContext.Provider>,
      box.root,
    );
    box.place(by === 'touch' ? 'sheet' : isPinned ? null : shown.anchor);
  }

  function setStatus(next: SaveStatus, about: Shown<LookUp>): void {
    if (shown !== about) return;
    status = next;
    hand.hush();
    draw();
  }

  function begin(next: Shown<LookUp>): void {
    shown = next;
    status = { kind: 'idle' };
    inside = null;
    hand.begin();
    draw();
    void lookInside();
  }

  /** Opens what the card names in its own place. */
  async function go(to: Destination): Promise<void> {
    const about = shown;
    if (!about) return;
    const content = await lookUp(to);
    if (!content || shown !== about) return;
    hand.settle();
    const { block, content: outer } = trail[0]?.shown ?? about;
    const here = placed(content, block.text, outer.span, sentenceAt(block.text, outer.span.start));
    trail = [...trail, { shown: about, status, encounterId, inside, notes: hand.state.notes }];
    box.renew(() => begin({ ...about, content: here }));
  }

  async function lookUp(to: Destination): Promise<LookUp | null> {
    const circumstances = circumstancesOf(options.settings());
    const found =
      to.kind === 'term'
        ? await ask({ kind: 'look-up-term', termId: to.id, ...circumstances })
        : await ask({ kind: 'look-up', block: { text: to.text, breaks: [] }, offset: to.offset, ...circumstances });
    if (!found.ok && found.code === 'extension-gone') onGone();
    return found.ok ? found.value : null;
  }

  function back(): void {
    const last = trail.at(-1);
    if (!last) return;
    trail = trail.slice(0, -1);
    hand.settle();
    ({ shown, status, encounterId, inside } = last);
    hand.begin();
    hand.keep(last.notes);
    box.renew(draw);
  }

  function pin(): void {
    if (!shown || isPinned || shown.by === 'touch') return;
    isPinned = true;
    draw();
    marks.unpoint();
    options.onPinned();
  }

  function toggleMore(): void {
    isMore = !isMore;
    options.onMore(isMore);
    draw();
    void lookInside();
  }

  /** What the card's subject is made of is asked for when the second level is open, and once. */
  async function lookInside(): Promise<void> {
    const about = shown;
    const text = about ? headwordOf(about.content) : undefined;
    if (!about || !isMore || inside || text === undefined) return;
    const { style } = circumstancesOf(options.settings());
    const found = await ask({ kind: 'look-inside', text: text.slice(0, LONGEST_INSIDE), style });
    if (shown !== about || !found.ok) return;
    inside = found.value;
    draw();
  }

  async function save(chosen?: Status): Promise<void> {
    const about = shown;
    const item = about && savedItem(about.content);
    if (!about || !item) return;
    const id = randomId();
    const meeting = meetingOf(about, Date.now());
    const saved = await ask({ kind: 'save', item, meeting, encounterId: id, ...(chosen ? { status: chosen } : {}) });
    if (!saved.ok && saved.code === 'extension-gone') return onGone();
    if (saved.ok && shown === about) {
      encounterId = id;
      hand.keep(saved.value.notes);
    }
    setStatus(
      saved.ok ? { kind: 'saved', encounters: saved.value.encounters } : { kind: 'failed', code: saved.code },
      about,
    );
  }

  async function undo(): Promise<void> {
    const about = shown;
    if (!about) return;
    const undone = await ask({ kind: 'undo-save', encounterId });
    if (!undone.ok && undone.code === 'extension-gone') return onGone();
    if (undone.ok && undone.value.encounters === 0 && shown === about) hand.keep(null);
    setStatus(
      undone.ok ? { kind: 'undone', encounters: undone.value.encounters } : { kind: 'failed', code: undone.code },
      about,
    );
  }

  function edit(): void {
    const own = shown?.content.own;
    if (shown && own) onEdit({ id: own.term.id, fields: toRawFields(own.term) }, shown.anchor);
  }

  async function write(): Promise<void> {
    const about = shown;
    const formula = about?.content.formula;
    if (!about || !formula) return;
    const draft = await ask({ kind: 'draft-own-term', text: formula.text });
    if (!draft.ok && draft.code === 'extension-gone') return onGone();
    if (!draft.ok) setStatus({ kind: 'failed', code: draft.code }, about);
    else onEdit(draft.value, about.anchor);
  }

  async function changeOwn(kind: 'remove-own-term' | 'restore-own-term', then: SaveStatus): Promise<void> {
    const about = shown;
    if (!about?.content.own) return;
    const done = await ask({ kind, id: about.content.own.term.id });
    if (!done.ok && done.code === 'extension-gone') return onGone();
    setStatus(done.ok ? then : { kind: 'failed', code: done.code }, about);
  }

  /** Has the word read otherwise, and shows it anew. */
  async function reread(change: ReadingChange): Promise<void> {
    const about = shown;
    if (!about) return;
    const { text, breaks } = about.block;
    const offset = about.content.span.start;
    const done = await ask({ ...change, block: { text, breaks: [...breaks] }, offset });
    if (!done.ok && done.code === 'extension-gone') return onGone();
    if (!done.ok) setStatus({ kind: 'failed', code: done.code }, about);
    else if (shown === about) {
      // The page shows it anew in a card that is open; this one would go on showing the old reading.
      if (isPinned) options.onClose();
      onReread({ block: about.block, offset });
    }
  }

  async function report(): Promise<void> {
    const about = shown;
    if (!about?.content.term) return;
    const copied = await copyText(
      correctionReport(about.content.term, meetingOf(about, Date.now()), extensionVersion()),
    );
    setStatus(copied ? { kind: 'reported' } : { kind: 'failed', code: 'copy-refused' }, about);
  }

  return {
    save: () => save(),
    show(next) {
      if (shown) hand.settle();
      trail = [];
      isMore = options.isMore();
      begin(next);
      if (next.by === 'keys') box.takeFocus();
      marks.point(next.block, next.content.span);
    },
    hide() {
      hand.settle();
      shown = null;
      box.hide();
      if (!isPinned) marks.unpoint();
    },
    raise: box.raise,
    remove() {
      removed.abort();
      box.remove();
    },
    get hasKeyboard() {
      return box.hasKeyboard;
    },
    get box() {
      return box.bounds;
    },
  };
}
