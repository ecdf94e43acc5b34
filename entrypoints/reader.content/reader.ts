import { articleDate } from '../../lib/core/dates/article-date.ts';
import type { PinyinStyle } from '../../lib/core/pinyin/pinyin-style.ts';
import { unpackReadings } from '../../lib/core/protocol/blocks.ts';
import type { PageReport, PageRequest } from '../../lib/core/protocol/messages.ts';
import { countTerms } from '../../lib/core/protocol/page-report.ts';
import type { Result } from '../../lib/core/result.ts';
import { nextPinyinLevel, type Settings } from '../../lib/core/settings/settings.ts';
import { articleClues } from '../../lib/dom/article-clues.ts';
import { watchHover } from '../../lib/dom/hover.ts';
import { createMarks } from '../../lib/dom/marks.ts';
import { createPageReader } from '../../lib/dom/page-reader.ts';
import { selectedText } from '../../lib/dom/selected-text.ts';
import { selectionStart } from '../../lib/dom/selection-start.ts';
import { onShortcut } from '../../lib/dom/shortcut.ts';
import { ask, isExtensionGone, onPageRequest } from '../../lib/extension/messages.ts';
import { onReadersOwnChanged } from '../../lib/extension/readers-own-signal.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../lib/extension/stored-settings.ts';
import { translate } from '../../lib/extension/translation.ts';
import { createCardPresenter } from './card-presenter.tsx';
import { showNotice } from './notice.tsx';
import { createOwnTermForm } from './own-term-form.tsx';

/** Milliseconds the pointer rests before the card opens. */
const REST = 150;
/** A term is never longer; what is beyond was selected by mistake, and the form shows it. UTF-16 units. */
const LONGEST_SELECTION = 200;

function styleOf({ notation, sandhi }: Settings): PinyinStyle {
  return { notation, sandhi };
}

/**
 * Reads the page along: terms, pinyin, the card. Ends with the signal and leaves the page as it was.
 * @param root what is read of it. A page may take its body away and bring another.
 */
export async function startReader(
  invalidated: AbortSignal,
  root: () => Element | null = () => document.body,
): Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const waking = answered(ask({ kind: 'wake' }));
  // Said when the extension has gone, and its messages with it.
  const farewell = translate('updatedReload');
  let { settings } = await readSettings();
  if (invalidated.aborted) return;
  const marks = createMarks();
  const ownTermForm = createOwnTermForm(onGone, signal);
  const card = createCardPresenter(marks, openForm, (place) => void hover.open(place), onGone);
  const reader = createPageReader(
    {
      findTerms: (blocks) => answered(ask({ kind: 'find-terms', blocks: [...blocks] })),
      readBlocks: async (blocks, level, style) => {
        const packed = await answered(ask({ kind: 'read-blocks', blocks: [...blocks], level, style }));
        return packed ? packed.map(unpackReadings) : null;
      },
    },
    marks,
    root,
  );
  const hover = watchHover({
    delay: REST,
    isOn: () => settings.hover,
    placeOf: reader.placeOf,
    // A background that sleeps takes about as long to wake as the pointer takes to rest.
    onApproach: () => {
      if (reader.isChinese) void answered(ask({ kind: 'wake' }));
    },
    lookUp: ({ text, breaks }, offset) => {
      // Asked anew each time: a page may bring another article without loading again.
      const date = articleDate(articleClues(document), Date.now());
      return answered(
        ask({
          kind: 'look-up',
          block: { text, breaks: [...breaks] },
          offset,
          style: styleOf(settings),
          ...(date === null ? {} : { articleDate: date }),
        }),
      );
    },
    show: card.show,
    hide: card.hide,
    signal,
  });

  async function answered<Value>(asked: Promise<Result<Value>>): Promise<Value | null> {
    const answer = await asked;
    if (!answer.ok && answer.code === 'extension-gone') onGone();
    return answer.ok ? answer.value : null;
  }

  function stop(): void {
    stopped.abort();
    reader.stop();
    card.remove();
    ownTermForm.remove();
  }

  /** The extension was updated or removed under the page: all of ours goes, with a word to the reader. */
  function onGone(): void {
    if (signal.aborted) return;
    stop();
    showNotice(farewell);
  }

  function onRequest({ kind }: PageRequest): PageReport {
    if (kind === 'save-shown') void card.save();
    if (kind === 'add-term') void addTerm();
    const start = kind === 'look-up-selection' ? selectionStart() : null;
    const place = start && reader.placeOf(start);
    if (place) void hover.open(place);
    return {
      state: reader.isChinese ? 'reading' : 'no-chinese',
      terms: countTerms(reader.terms()),
      resisting: reader.resisting,
    };
  }

  async function addTerm(): Promise<void> {
    const selected = selectedText();
    if (!selected) return;
    const draft = await answered(ask({ kind: 'draft-own-term', text: selected.text.slice(0, LONGEST_SELECTION) }));
    if (draft && !signal.aborted) openForm(draft, selected.anchor);
  }

  function openForm(...form: Parameters<typeof ownTermForm.open>): void {
    hover.close();
    ownTermForm.open(...form);
  }

  function togglePinyin(): void {
    if (isExtensionGone()) {
      onGone();
      return;
    }
    // At once, not when storage reports it: two quick presses are two steps.
    settings = { ...settings, pinyin: nextPinyinLevel(settings.pinyin) };
    void changeSettings({ pinyin: settings.pinyin });
  }

  invalidated.addEventListener('abort', () => (isExtensionGone() ? onGone() : stop()));
  onPageRequest(onRequest, signal);
  onSettingsChanged((read) => {
    ({ settings } = read);
    if (!settings.hover) hover.close();
    void reader.apply(settings);
  }, signal);
  onReadersOwnChanged(() => void reader.refresh(), signal);
  let shortcut = '';
  void waking.then((woken) => {
    shortcut = woken?.shortcut ?? '';
  });
  onShortcut(() => shortcut, togglePinyin, signal);
  await reader.apply(settings);
}
