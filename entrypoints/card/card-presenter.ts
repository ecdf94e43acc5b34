import type { SaveStatus } from '../../components/Card.tsx';
import cardStyles from '../../components/card.css?inline';
import type { Destination } from '../../components/go.ts';
import tokens from '../../components/tokens.css?inline';
import { headwordOf } from '../../lib/core/protocol/headword.ts';
import type { Inside, LookUp } from '../../lib/core/protocol/look-up.ts';
import { NOWHERE, placed } from '../../lib/core/protocol/placed.ts';
import { sentenceAt } from '../../lib/core/text/sentences.ts';
import { sameSpan } from '../../lib/core/text/span.ts';
import type { EntryNotes } from '../../lib/core/vocabulary/entry-notes.ts';
import { createCardBox } from '../../lib/dom/card-box.ts';
import type { Shown } from '../../lib/dom/hover.ts';
import type { Anchor } from '../../lib/dom/surface.ts';
import { createCardActs } from './card-acts.ts';
import type { CardsOptions } from './card-options.ts';
import { createCardQuestions } from './card-questions.ts';
import { drawCard } from './draw-card.tsx';
import { createEntryHand } from './entry-hand.ts';

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

/** What the card showed before something in it was opened in its place. */
type Step = {
  readonly shown: Shown<LookUp>;
  readonly status: SaveStatus;
  readonly encounterId: string;
  readonly inside: Inside | null;
  /** What the notebook has of it by now. */
  readonly notes: EntryNotes | null;
};

/** Shows look-ups in a card: one after another, one in another's place and back, pinned or not, more of it or less. */
export function createCardPresenter(options: CardPresenterOptions): CardPresenter {
  const { marks, onEdit, onReread, onGone } = options;
  const removed = new AbortController();
  const signal = AbortSignal.any([options.signal, removed.signal]);
  let shown: Shown<LookUp> | null = null;
  let status: SaveStatus = { kind: 'idle' };
  /** What `shown` is made of, once that is known. */
  let inside: Inside | null = null;
  let trail: readonly Step[] = [];
  let isPinned = false;
  let isMore = false;
  const questions = createCardQuestions(options.settings, onGone);
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
    onSave: (chosen) => void acts.save(chosen),
    onChange: draw,
    onGone,
    signal,
  });
  const acts = createCardActs({
    shown: () => shown,
    onDone: setStatus,
    onKept: hand.keep,
    onReread({ block, content }) {
      // The page shows it anew in a card that is open; this one would go on showing the old reading.
      if (isPinned) options.onClose();
      onReread({ block, offset: content.span.start });
    },
    onEdit,
    onGone,
  });

  function draw(): void {
    if (!shown) return;
    const { content, by } = shown;
    const last = trail.at(-1);
    const isSheet = by === 'touch';
    drawCard(
      box.root,
      {
        content,
        frame: {
          isPinned,
          isSheet,
          isMore,
          back: last ? (headwordOf(last.shown.content) ?? '') : null,
          inside,
          isHere: !sameSpan(content.span, NOWHERE),
        },
        status,
        hand,
        onPin: pin,
        onClose: options.onClose,
        onMore: toggleMore,
        onBack: back,
        onSave: () => void acts.save(),
        onUndo: () => void acts.undo(),
        onEdit: acts.edit,
        onRemove: () => void acts.changeOwn('remove-own-term', { kind: 'removed' }),
        onRestore: () => void acts.changeOwn('restore-own-term', { kind: 'idle' }),
        onWrite: () => void acts.write(),
        onReport: () => void acts.report(),
        onRead: (pinyin, scope) => void acts.reread({ kind: 'correct-reading', pinyin, scope }),
        onForgetReading: () => void acts.reread({ kind: 'forget-reading' }),
      },
      (to) => void go(to),
    );
    box.place(isSheet ? 'sheet' : isPinned ? null : shown.anchor);
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
    const content = await questions.at(to);
    if (!content || shown !== about) return;
    hand.settle();
    const { block, content: outer } = trail[0]?.shown ?? about;
    const here = placed(content, block.text, outer.span, sentenceAt(block.text, outer.span.start));
    const { encounterId } = acts;
    trail = [...trail, { shown: about, status, encounterId, inside, notes: hand.state.notes }];
    box.renew(() => begin({ ...about, content: here }));
  }

  function back(): void {
    const last = trail.at(-1);
    if (!last) return;
    trail = trail.slice(0, -1);
    hand.settle();
    ({ shown, status, inside } = last);
    acts.encounterId = last.encounterId;
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
    const headword = about ? headwordOf(about.content) : undefined;
    if (!about || !isMore || inside || headword === undefined) return;
    const found = await questions.inside(headword);
    if (shown !== about || !found) return;
    inside = found;
    draw();
  }

  return {
    save: () => acts.save(),
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
