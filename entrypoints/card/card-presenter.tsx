import { render } from 'preact';
import { Card, type SaveStatus } from '../../components/Card.tsx';
import cardStyles from '../../components/card.css?inline';
import tokens from '../../components/tokens.css?inline';
import { TranslateContext } from '../../components/translate.ts';
import type { CorrectionScope } from '../../lib/core/corrections/correction.ts';
import { correctionReport } from '../../lib/core/glossary/correction-report.ts';
import { toRawFields } from '../../lib/core/own-terms/own-term.ts';
import { savedItem } from '../../lib/core/protocol/answer-request.ts';
import type { LookUp } from '../../lib/core/protocol/look-up.ts';
import { sentenceAt } from '../../lib/core/text/sentences.ts';
import type { Meeting } from '../../lib/core/vocabulary/entry.ts';
import { copyText } from '../../lib/dom/copy-text.ts';
import type { Shown } from '../../lib/dom/hover.ts';
import type { Marks } from '../../lib/dom/marks.ts';
import type { Place } from '../../lib/dom/page-reader.ts';
import { randomId } from '../../lib/dom/random-id.ts';
import { createSurface } from '../../lib/dom/surface.ts';
import { ask, extensionVersion } from '../../lib/extension/messages.ts';
import { translate } from '../../lib/extension/translation.ts';
import type { OwnTermFormPresenter } from './own-term-form.tsx';

export type CardPresenter = {
  show(shown: Shown<LookUp>): void;
  hide(): void;
  /** Saves what the card shows, if it is open. */
  save(): Promise<void>;
  remove(): void;
};

type ReadingChange =
  | { readonly kind: 'correct-reading'; readonly pinyin: string; readonly scope: CorrectionScope }
  | { readonly kind: 'forget-reading' };

/** Shows look-ups in the card and does with what it shows what the reader wants. */
export function createCardPresenter(
  marks: Marks,
  onEdit: OwnTermFormPresenter['open'],
  onReread: (place: Place) => void,
  onGone: () => void,
): CardPresenter {
  const surface = createSurface(tokens + cardStyles);
  let shown: Shown<LookUp> | null = null;
  let status: SaveStatus = { kind: 'idle' };
  /** The encounter that the present status speaks of. */
  let encounterId = '';

  function draw(): void {
    if (!shown) return;
    render(
      <TranslateContext.Provider value={translate}>
        <Card
          content={shown.content}
          status={status}
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
      </TranslateContext.Provider>,
      surface.root,
    );
  }

  function setStatus(next: SaveStatus, about: Shown<LookUp>): void {
    if (shown !== about) return;
    status = next;
    draw();
    // The card may have grown by a line.
    surface.show(about.anchor);
  }

  async function save(): Promise<void> {
    const about = shown;
    const item = about && savedItem(about.content);
    if (!about || !item) return;
    const id = randomId();
    const saved = await ask({ kind: 'save', item, meeting: meetingOf(about), encounterId: id });
    if (!saved.ok && saved.code === 'extension-gone') return onGone();
    if (saved.ok && shown === about) encounterId = id;
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
    else if (shown === about) onReread({ block: about.block, offset });
  }

  async function report(): Promise<void> {
    const about = shown;
    if (!about?.content.term) return;
    const copied = await copyText(correctionReport(about.content.term, meetingOf(about), extensionVersion()));
    setStatus(copied ? { kind: 'reported' } : { kind: 'failed', code: 'copy-refused' }, about);
  }

  return {
    save,
    show(next) {
      shown = next;
      status = { kind: 'idle' };
      draw();
      surface.show(next.anchor);
      marks.point(next.block, next.content.span);
    },
    hide() {
      shown = null;
      surface.hide();
      marks.unpoint();
    },
    remove: () => surface.remove(),
  };
}

function meetingOf({ block, content }: Shown<LookUp>): Meeting {
  const { start, end } = content.span;
  const sentence = sentenceAt(block.text, start);
  return {
    sentence: block.text.slice(sentence.start, sentence.end),
    start: start - sentence.start,
    end: Math.min(end, sentence.end) - sentence.start,
    title: document.title.trim(),
    url: location.href,
  };
}
