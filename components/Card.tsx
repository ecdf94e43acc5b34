import type { CorrectionScope } from '../lib/core/corrections/correction.ts';
import { headwordOf } from '../lib/core/protocol/headword.ts';
import type { HeadwordEntries, Inside, LookUp, WordContent } from '../lib/core/protocol/look-up.ts';
import { savedItem } from '../lib/core/protocol/saved-item.ts';
import { hanCharacters } from '../lib/core/text/han.ts';
import { entryId } from '../lib/core/vocabulary/entry.ts';
import { BackBar } from './BackBar.tsx';
import { BareWord } from './BareWord.tsx';
import { CardActions } from './CardActions.tsx';
import type { CardFrame, FrameWishes } from './card-frame.ts';
import { Encounters } from './Encounters.tsx';
import { EntryActions } from './EntryActions.tsx';
import type { EntryHand } from './entry-hand.ts';
import { FormulaNote } from './FormulaNote.tsx';
import { failureText } from './failure-text.ts';
import { InsideView } from './InsideView.tsx';
import { MoreButton } from './MoreButton.tsx';
import { OwnTermView } from './OwnTermView.tsx';
import { ReadingChoice } from './ReadingChoice.tsx';
import { SaveButton } from './SaveButton.tsx';
import { StatusChoice } from './StatusChoice.tsx';
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

type Props = FrameWishes & {
  content: LookUp;
  frame: CardFrame;
  status: SaveStatus;
  hand: EntryHand;
  onSave: () => void;
  onUndo: () => void;
  /** The reader's own term is to be changed, deleted, brought back. */
  onEdit: () => void;
  onRemove: () => void;
  onRestore: () => void;
  /** Reads the word as one of its readings, everywhere or in this sentence. */
  onRead: (pinyin: string, scope: CorrectionScope) => void;
  onForgetReading: () => void;
  /** Writes an entry of the reader's own for a formula that has none. */
  onWrite: () => void;
  /** The glossary's term has a mistake. */
  onReport: () => void;
};

/** What Tifa knows of the thing under the pointer: at a glance, and all of it on demand. */
export function Card(props: Props) {
  const t = useTranslate();
  const { content, frame, status, hand, onSave } = props;
  const { own, term, formula, unlisted, words, savedState, shownPinyin } = content;
  const { isMore } = frame;
  const known = savedState.kind === 'known' ? savedState.encounters : 0;
  const saved = ('encounters' in status ? status.encounters : known) > 0;
  const headword = headwordOf(content);
  const item = savedItem(content);
  const isWord = !own && !term && formula?.kind !== 'pattern';
  const shownWords = isWord ? (isMore ? words : atAGlance(content)) : [];
  const pinyin = shownPinyin[content.pinyin] ?? content.pinyin;
  const actions = (
    <CardActions isPinned={frame.isPinned} isSheet={frame.isSheet} onPin={props.onPin} onClose={props.onClose}>
      {item && frame.isHere && (
        <>
          <StatusChoice status={saved ? (hand.state.notes?.status ?? null) : null} onChoose={hand.onStatus} />
          <SaveButton saved={saved} onSave={onSave} />
        </>
      )}
    </CardActions>
  );
  return (
    <div class={cardClass(frame)} role="dialog" aria-label={headword ?? ''} tabIndex={-1}>
      {(frame.isSheet || frame.isPinned) && <div class="grip" />}
      {frame.back !== null && <BackBar to={frame.back} onBack={props.onBack} />}
      {own && (
        <OwnTermView
          own={own}
          pinyin={shownPinyin[own.pinyin] ?? own.pinyin}
          onEdit={props.onEdit}
          onRemove={props.onRemove}
        >
          {actions}
        </OwnTermView>
      )}
      {term && (
        <TermView
          term={term}
          pinyin={shownPinyin[term.pinyin] ?? term.pinyin}
          isMore={isMore}
          onReport={props.onReport}
        >
          {!own && actions}
        </TermView>
      )}
      {formula && (
        <FormulaNote formula={formula} pinyin={pinyin} onWrite={props.onWrite}>
          {actions}
        </FormulaNote>
      )}
      <ReadingChoice
        content={content}
        headword={headword ?? ''}
        onRead={props.onRead}
        onForget={props.onForgetReading}
      />
      {unlisted && (
        <BareWord
          text={unlisted.text}
          pinyin={pinyin}
          note={t(unlisted.isName ? 'nameWithoutEntry' : 'wordWithoutEntry')}
          onWrite={props.onWrite}
        >
          {actions}
        </BareWord>
      )}
      {shownWords.length > 0 && (
        <WordList words={shownWords} shownPinyin={shownPinyin} isMain={!unlisted}>
          {!unlisted && actions}
        </WordList>
      )}
      {headword === undefined && (
        <div class="term head">
          <p class="no-entry">{t('noEntry')}</p>
          {actions}
        </div>
      )}
      {isMore && <Encounters savedState={savedState} />}
      {isMore && frame.inside && <InsideView inside={beyond(frame.inside, shownWords)} />}
      <div class="foot">
        {item && <EntryActions key={entryId(item)} item={item} hand={hand} />}
        {/* One thing is said at a time, with one way back. */}
        {hand.state.said.kind === 'nothing' && <Status {...props} />}
        {headword !== undefined && <MoreButton isMore={isMore} onMore={props.onMore} />}
      </div>
    </div>
  );
}

function cardClass({ isPinned, isSheet }: CardFrame): string {
  return ['card', isPinned && 'pinned', isSheet && 'sheet'].filter(Boolean).join(' ');
}

/** The longest word. No single character of a name: what it means elsewhere is not what it means here. */
function atAGlance({ words, unlisted, span }: LookUp): LookUp['words'] {
  const begins = ({ start, headword }: WordContent) => start === span.start && hanCharacters(headword).length > 1;
  return (unlisted?.isName ? words.filter(begins) : words).slice(0, 1);
}

/** Without what the card has in full already. */
function beyond({ words, characters, shownPinyin }: Inside, shown: LookUp['words']): Inside {
  const isOther = ({ headword }: HeadwordEntries) => !shown.some((word) => word.headword === headword);
  return { words: words.filter(isOther), characters: characters.filter(isOther), shownPinyin };
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
