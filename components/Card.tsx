import type { LookUp } from '../lib/core/protocol/look-up.ts';
import { failureText } from './failure-text.ts';
import { SaveButton } from './SaveButton.tsx';
import { TermView } from './TermView.tsx';
import { useTranslate } from './translate.ts';
import { WordList } from './WordList.tsx';

/** What came of the reader's last wish to save. */
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saved'; readonly encounters: number }
  | { readonly kind: 'undone'; readonly encounters: number }
  | { readonly kind: 'failed'; readonly code: string };

type Props = {
  content: LookUp;
  status: SaveStatus;
  onSave: () => void;
  onUndo: () => void;
};

/** What Tifa knows of the thing under the pointer. */
export function Card({ content, status, onSave, onUndo }: Props) {
  const t = useTranslate();
  const { term, words, savedState, shownPinyin } = content;
  const known = savedState.kind === 'known' ? savedState.encounters : 0;
  const saved = ('encounters' in status ? status.encounters : known) > 0;
  const canSave = term !== undefined || words.length > 0;
  const button = canSave && <SaveButton saved={saved} onSave={onSave} />;
  return (
    <div class="card" role="dialog" aria-label={term?.headword ?? words[0]?.headword ?? ''} tabIndex={-1}>
      {term && (
        <TermView term={term} pinyin={shownPinyin[term.pinyin] ?? term.pinyin}>
          {button}
        </TermView>
      )}
      <Doubt content={content} />
      {words.length > 0 && (
        <WordList words={words} shownPinyin={shownPinyin}>
          {!term && button}
        </WordList>
      )}
      {!canSave && <p class="term">{t('noEntry')}</p>}
      <Status status={status} content={content} onUndo={onUndo} />
    </div>
  );
}

/** Says that the reading on the page is the likelier of several. */
function Doubt({ content: { pinyin, otherReadings, shownPinyin } }: Pick<Props, 'content'>) {
  const t = useTranslate();
  if (otherReadings.length === 0) return null;
  const shown = (reading: string) => shownPinyin[reading] ?? reading;
  return <p class="doubt">{t('unsureReading', shown(pinyin), otherReadings.map(shown).join(' · '))}</p>;
}

function Status({ status, content, onUndo }: Pick<Props, 'status' | 'content' | 'onUndo'>) {
  const t = useTranslate();
  const { savedState } = content;
  if (status.kind === 'saved') {
    return (
      <div class="status" role="status">
        {status.encounters > 1 ? t('savedMeetings', status.encounters) : t('saved')}
        <button type="button" class="undo" onClick={(event) => event.isTrusted && onUndo()}>
          {t('undo')}
        </button>
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
