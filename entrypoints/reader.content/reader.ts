import noticeStyles from '../../components/notice.css?inline';
import type { PageReport, PageRequest } from '../../lib/core/protocol/messages.ts';
import { countTerms } from '../../lib/core/protocol/page-report.ts';
import type { Result } from '../../lib/core/result.ts';
import { flippedPinyin } from '../../lib/core/settings/settings.ts';
import { createEarlyLookUp } from '../../lib/dom/early-look-up.ts';
import { watchHover } from '../../lib/dom/hover.ts';
import { watchHoverReading } from '../../lib/dom/hover-reading.ts';
import { isInFront } from '../../lib/dom/is-in-front.ts';
import { createMarks } from '../../lib/dom/marks.ts';
import { createMarksInView } from '../../lib/dom/marks-in-view.ts';
import { createNotice } from '../../lib/dom/notice.ts';
import { createPageReader } from '../../lib/dom/page-reader.ts';
import { selectedRange, selectedText } from '../../lib/dom/selected-text.ts';
import { selectionStart } from '../../lib/dom/selection-start.ts';
import { onShortcut } from '../../lib/dom/shortcut.ts';
import { onSingleKeys } from '../../lib/dom/single-keys.ts';
import { isExtensionGone, onPageRequest } from '../../lib/extension/messages.ts';
import { onNotebookChanged, onReadersOwnChanged } from '../../lib/extension/readers-own-signal.ts';
import { storedSettings } from '../../lib/extension/stored-settings.ts';
import { translate } from '../../lib/extension/translation.ts';
import { withoutEchoes } from '../../lib/extension/without-echoes.ts';
import type { CardModule } from '../card/card-module.ts';
import { createBackgroundEngine } from './background-engine.ts';
import { createCardOnNeed } from './card-on-need.ts';
import { watchMeetings } from './meet-again.ts';

/**
 * Reads the page along: terms, pinyin, the card. Ends with the signal and leaves the page as it was.
 * @param loadCard called when the card is first needed, and again after a failure.
 * @param root what is read of it. A page may take its body away and bring another.
 */
export async function startReader(
  invalidated: AbortSignal,
  loadCard: () => Promise<Result<CardModule>>,
  root: () => Element | null = () => document.body,
): Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const engine = createBackgroundEngine(onGone);
  const waking = engine.wake();
  // Said when the extension has gone, and its messages with it.
  const farewell = translate('updatedReload');
  const stored = withoutEchoes(storedSettings);
  let { settings } = await stored.read();
  if (invalidated.aborted) return;
  const marks = createMarksInView(createMarks());
  const notice = createNotice(noticeStyles);
  const card = createCardOnNeed({
    load: loadCard,
    marks,
    settings: () => settings,
    onForm: () => hover.close(),
    onPinned: () => hover.release(),
    onClose: () => hover.close(),
    onWalk: (step) => void walk(step),
    onReread: (place) => void hover.open(place),
    onMissing: () => notice.say(translate('cardMissing')),
    onGone,
    signal,
  });
  const met = watchMeetings(() => settings.keepMeetings, signal);
  const reader = createPageReader(engine, marks, root, () => void engine.styleShadowTrees(), met.watch);
  const resting = {
    delay: () => settings.cardDelay,
    trigger: () => settings.cardTrigger,
    key: () => settings.cardKey,
    card,
    placeOf: reader.placeOf,
    isTerm: reader.isTerm,
    signal,
  };
  const lookUp = createEarlyLookUp({
    ...resting,
    isOn: () => settings.cardTrigger === 'rest',
    lookUp: (block, offset) => card.circumstances().then((known) => engine.lookUp(block, offset, known)),
  });
  const hover = watchHover({
    ...resting,
    // A background that sleeps takes about as long to wake as the pointer takes to rest.
    onApproach: () => {
      if (!reader.isChinese) return;
      void engine.wake();
      void card.prepare();
    },
    lookUp: (block, offset) => card.showable(lookUp(block, offset)),
    show: (shown) => {
      // It may still be saying that the card is missing.
      notice.remove();
      hoverReading.giveWay();
      card.show(shown);
    },
    hide: card.hide,
  });

  async function walk(step: 1 | -1): Promise<void> {
    const place = await card.walk(reader.termPlaces(), hover.last, step);
    if (place) void hover.open(place, 'keys');
  }

  const hoverReading = watchHoverReading({
    isOn: () => settings.pinyin === 'hover',
    look: () => settings,
    placeOf: reader.placeOf,
    termAt: reader.termAt,
    read: async ({ text, breaks }) => {
      const { notation, sandhi } = settings;
      const read = await engine.readBlocks([{ text, breaks: [...breaks] }], 'all', { notation, sandhi }, 0);
      return read?.[0] ?? null;
    },
    signal,
  });

  function stop(): void {
    stopped.abort();
    reader.stop();
    card.remove();
    notice.remove();
  }

  /** The extension was updated or removed under the page: all of ours goes, with a word to the reader. */
  function onGone(): void {
    if (signal.aborted) return;
    stop();
    // Once is enough: the page says it for its frames.
    if (window === window.top) notice.say(farewell);
  }

  function onRequest({ kind }: PageRequest): PageReport {
    if (kind === 'save-shown') void card.save();
    if (kind === 'add-term') void addTerm();
    const range = kind === 'annotate-selection' ? selectedRange(reader.shadowRoots()) : null;
    if (range) void reader.readPart(range);
    if (kind === 'next-term') void walk(1);
    if (kind === 'previous-term') void walk(-1);
    const start = kind === 'look-up-selection' ? selectionStart(reader.shadowRoots()) : null;
    const place = start && reader.placeOf(start);
    if (place) void hover.open(place);
    return {
      state: reader.isChinese ? 'reading' : reader.isMisread ? 'misread' : 'no-chinese',
      terms: countTerms(reader.terms()),
      resisting: reader.resisting,
    };
  }

  async function addTerm(): Promise<void> {
    const selected = isInFront() ? selectedText(reader.shadowRoots()) : null;
    if (!selected) return;
    const draft = await card.showable(engine.draftOwnTerm(selected.text));
    if (draft && !signal.aborted) card.openForm(draft, selected.anchor);
  }

  function togglePinyin(): void {
    if (isExtensionGone()) {
      onGone();
      return;
    }
    // At once, not when storage reports it: two quick presses undo each other, and nobody waits for a disk.
    const flipped = flippedPinyin(settings);
    settings = { ...settings, ...flipped };
    void stored.change(flipped);
    void reader.apply(settings);
  }

  invalidated.addEventListener('abort', () => (isExtensionGone() ? onGone() : stop()));
  onPageRequest(onRequest, signal);
  stored.onChanged((read) => {
    ({ settings } = read);
    if (settings.cardTrigger === 'none') hover.close();
    hoverReading.leave();
    void reader.apply(settings);
  }, signal);
  onReadersOwnChanged(() => void reader.refresh(), signal);
  // What is known has readings at one level only; marks may depend on it at all.
  onNotebookChanged(() => void reader.refresh(settings.pinyin === 'unknown'), signal);
  let shortcut = '';
  void waking.then((key) => {
    shortcut = key;
  });
  onShortcut(() => shortcut, togglePinyin, signal);
  onSingleKeys(
    () => settings.singleKeys && reader.isChinese,
    (step) => void walk(step),
    signal,
  );
  await reader.apply(settings);
}
