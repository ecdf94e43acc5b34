import type { ComponentChildren } from 'preact';
import type { DictionaryEntry, NamedWord, Target } from '../lib/core/dictionary/row.ts';
import { useTranslate } from './translate.ts';

type Props = {
  entry: DictionaryEntry;
  isFirst: boolean;
  /** Stands beside the headword. */
  children?: ComponentChildren;
};

/** One entry of the dictionary: the word, its senses, what it stands for, measure words, notes on its reading. */
export function WordEntry({ entry, isFirst, children }: Props) {
  const t = useTranslate();
  return (
    <div class={isFirst ? 'word first' : 'word'}>
      <div class="head">
        <div class="word-head">
          <WordName word={entry} />
        </div>
        {children}
      </div>
      <Definitions of={entry.definitions} />
      {entry.targets.map((target) => (
        <TargetView key={`${target.traditional} ${target.pinyin}`} target={target} entry={entry} />
      ))}
      {entry.classifiers.length > 0 && (
        <p class="aside classifiers">
          {t('measureWords')}
          {entry.classifiers.map((classifier) => (
            <span class="classifier" key={`${classifier.traditional} ${classifier.pinyin}`}>
              {' '}
              <WordName word={classifier} />
            </span>
          ))}
        </p>
      )}
      {entry.notes.length > 0 && <p class="aside note">{entry.notes.join('; ')}</p>}
    </div>
  );
}

/** What the entry stands for, by name where its own definition has another one: “see 甲”, which is a variant of 乙. */
function TargetView({ target, entry }: { target: Target; entry: DictionaryEntry }) {
  const isNamed = entry.definitions.some((definition) => definition.includes(`(${target.pinyin})`));
  // Where only the other script tells the two words apart, that one is enough.
  const isSame = target.simplified === entry.simplified;
  return (
    <div class="target">
      {!isNamed && <WordName word={isSame ? { ...target, simplified: target.traditional } : target} />}{' '}
      <Definitions of={target.definitions} />
    </div>
  );
}

function Definitions({ of }: { of: readonly string[] }) {
  return (
    <ul class="definitions">
      {of.map((definition) => (
        <li key={definition}>{definition}</li>
      ))}
    </ul>
  );
}

function WordName({ word }: { word: NamedWord }) {
  return (
    <>
      <span class="han" lang="zh">
        {word.simplified}
      </span>{' '}
      {word.traditional !== word.simplified && (
        <>
          <span class="han traditional" lang="zh-Hant">
            {word.traditional}
          </span>{' '}
        </>
      )}
      <span class="pinyin">{word.pinyin}</span>
    </>
  );
}
