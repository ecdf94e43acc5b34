import type { CorrectionScope } from '../lib/core/corrections/correction.ts';
import type { LookUp } from '../lib/core/protocol/look-up.ts';
import { FormulaNote } from './FormulaNote.tsx';
import { failureText } from './failure-text.ts';
import { OwnTermView } from './OwnTermView.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';
import { SaveButton } from './SaveButton.tsx';
import { TermView } from './TermView.tsx';
import { useTranslate } from './translate.ts';
import { WordList } from './WordList.tsx';

/** What came of the reader's last wish. */
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saved'; readonly encounters: number }
  | { readonly kind: 'undone'; readonly encounters: number }
  /** The reader's own term was deleted. */
  | { readonly kind: 'removed' }
  /** The report of a mistake is on the clipboard. */
  | { readonly kind: 'reported' }
  | { readonly kind: 'failed'; readonly code: string };

type Props = {
  content: LookUp;
  status: SaveStatus;
  onSave: () => void;
  onUndo: () => void;
  /** The reader's own term is to be changed, deleted, brought back. */
  onEdit: () => void;
  onRemove: () => void;
  onRestore: () => void;
  /** The glossary's term has a mistake. */
  /** Reads the word as one of its readings, everywhere or in this sentence. */
  onRead: (pinyin: string, scope: CorrectionScope) => void;
  onForgetReading: () => void;
  /** Writes an entry of the reader's own for a formula that has none. */
  onWrite: () => void;
  onReport: () => void;
};

/** What Tifa knows of the thing under the pointer. */
export function Card(props: Props) {
  const t = useTranslate();
  const { content, status, onSave } = props;
  const { own, term, formula, words, savedState, shownPinyin } = content;
  const known = savedState.kind === 'known' ? savedState.encounters : 0;
  const saved = ('encounters' in status ? status.encounters : known) > 0;
  const pattern = formula?.kind === 'pattern' ? formula.text : undefined;
  const headword = own?.term.headword ?? term?.headword ?? pattern ?? words[0]?.headword;
  const canSave = headword !== undefined;
  const button = canSave && <SaveButton saved={saved} onSave={onSave} />;
  return (
    <div class="card" role="dialog" aria-label={headword ?? ''} tabIndex={-1}>
      {own && (
        <OwnTermView
          own={own}
          pinyin={shownPinyin[own.pinyin] ?? own.pinyin}
          onEdit={props.onEdit}
          onRemove={props.onRemove}
        >
          {button}
        </OwnTermView>
      )}
      {term && (
        <TermView term={term} pinyin={shownPinyin[term.pinyin] ?? term.pinyin} onReport={props.onReport}>
          {!own && button}
        </TermView>
      )}
      {formula && (
        <FormulaNote formula={formula} pinyin={shownPinyin[content.pinyin] ?? content.pinyin} onWrite={props.onWrite}>
          {button}
        </FormulaNote>
      )}
      <ReadingChoice
        content={content}
        headword={words[0]?.headword ?? ''}
        onRead={props.onRead}
        onForget={props.onForgetReading}
      />
      {words.length > 0 && (
        <WordList words={words} shownPinyin={shownPinyin}>
          {!own && !term && !pattern && button}
        </WordList>
      )}
      {!canSave && <p class="term">{t('noEntry')}</p>}
      <Status {...props} />
    </div>
  );
}

function Status({ status, content, onUndo, onRestore }: Pick<Props, 'status' | 'content' | 'onUndo' | 'onRestore'>) {
  const t = useTranslate();
  const { savedState } = content;
  if (status.kind === 'saved' || status.kind === 'removed') {
    const isSaved = status.kind === 'saved';
    return (
      <div class="status" role="status">
        {isSaved && (status.encounters > 1 ? t('savedMeetings', status.encounters) : t('saved'))}
        {!isSaved && t('deleted', content.own?.term.headword ?? '')}
        <button type="button" class="undo" onClick={(event) => event.isTrusted && (isSaved ? onUndo : onRestore)()}>
          {t('undo')}
        </button>
      </div>
    );
  }
  if (status.kind === 'reported') {
    return (
      <div class="status" role="status">
        {t('reported')}
      </div>
    );
  }
  if (status.kind === 'failed') {
    return (
      <div class="status failed" role="alert">
        {failureText(t, status.code)}
      </div>
    );
  }
  if (savedState.kind === 'unavailable') return <div class="status failed">{failureText(t, savedState.code)}</div>;
  if (status.kind === 'idle' && savedState.encounters > 0) {
    return <div class="status">{t('inNotebook', savedState.encounters)}</div>;
  }
  return null;
}
