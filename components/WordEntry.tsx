import type { ComponentChildren } from 'preact';
import type { DictionaryEntry, NamedWord, Target } from '../lib/core/dictionary/row.ts';
import type { LookUp } from '../lib/core/protocol/look-up.ts';
import { HanLink, HanText } from './HanText.tsx';
import { useTranslate } from './translate.ts';

type Props = {
  entry: DictionaryEntry;
  /** How the reader wants pinyin written, where that is otherwise. */
  shownPinyin: LookUp['shownPinyin'];
  isFirst: boolean;
  /** Stands beside the headword. */
  children?: ComponentChildren;
};

/** One entry of the dictionary: the word, its senses, what it stands for, measure words, notes on its reading. */
export function WordEntry({ entry, shownPinyin, isFirst, children }: Props) {
  const t = useTranslate();
  const shown = (word: NamedWord) => ({ ...word, pinyin: shownPinyin[word.pinyin] ?? word.pinyin });
  return (
    <div class={isFirst ? 'word first' : 'word'}>
      <div class="head">
        <div class="word-head">
          <WordName word={shown(entry)} />
        </div>
        {children}
      </div>
      <Definitions of={entry.definitions} />
      {entry.targets.map((target) => (
        <TargetView key={`${target.traditional} ${target.pinyin}`} target={target} name={shown(target)} entry={entry} />
      ))}
      {entry.classifiers.length > 0 && (
        <p class="aside classifiers">
          {t('measureWords')}
          {entry.classifiers.map((classifier) => (
            <span class="classifier" key={`${classifier.traditional} ${classifier.pinyin}`}>
              {' '}
              <WordName word={shown(classifier)} isLink />
            </span>
          ))}
        </p>
      )}
      {entry.notes.length > 0 && <p class="aside note">{entry.notes.join('; ')}</p>}
    </div>
  );
}

/** What the entry stands for, by name where its own definition has another one: “see 甲”, which is a variant of 乙. */
function TargetView({ target, name, entry }: { target: Target; name: NamedWord; entry: DictionaryEntry }) {
  const isNamed = entry.definitions.some((definition) => definition.includes(`(${target.pinyin})`));
  // Where only the other script tells the two words apart, that one is enough.
  const isSame = target.simplified === entry.simplified;
  return (
    <div class="target">
      {!isNamed && <WordName word={isSame ? { ...name, simplified: name.traditional } : name} isLink />}{' '}
      <Definitions of={target.definitions} />
    </div>
  );
}

function Definitions({ of }: { of: readonly string[] }) {
  return (
    <ul class="definitions">
      {of.map((definition) => (
        <li key={definition}>
          <HanText text={definition} />
        </li>
      ))}
    </ul>
  );
}

/** @param isLink whether it leads to its own entry. */
function WordName({ word, isLink = false }: { word: NamedWord; isLink?: boolean }) {
  return (
    <>
      {isLink ? (
        <HanLink text={word.simplified} />
      ) : (
        <span class="han" lang="zh">
          {word.simplified}
        </span>
      )}{' '}
      {word.traditional !== word.simplified && (
        <>
          <span class="han traditional" lang="zh-Hant">
            {word.traditional}
          </span>{' '}
        </>
      )}
      <span class="pinyin" lang="zh-Latn">
        {word.pinyin}
      </span>
    </>
  );
}
