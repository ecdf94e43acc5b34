import type { ComponentChildren } from 'preact';
import type { DictionaryEntry } from '../lib/core/dictionary/dictionary.ts';
import type { WordContent } from '../lib/core/protocol/look-up.ts';
import { useTranslate } from './translate.ts';

type Props = {
  words: readonly WordContent[];
  /** Stands beside the first word. */
  children?: ComponentChildren;
};

/** Dictionary entries, the longest match first. */
export function WordList({ words, children }: Props) {
  const t = useTranslate();
  const entries = words.flatMap((word) => word.entries);
  return (
    <section class="words">
      {entries.map((entry, index) => (
        <div class={index === 0 ? 'word first' : 'word'} key={`${entry.traditional} ${entry.pinyin}`}>
          <div class="head">
            <EntryHead entry={entry} />
            {index === 0 && children}
          </div>
          <ul class="definitions">
            {entry.definitions.map((definition) => (
              <li key={definition}>{definition}</li>
            ))}
          </ul>
          {entry.classifiers.length > 0 && (
            <div class="classifiers" lang="zh">
              {t('measureWords')} {entry.classifiers.join('、')}
            </div>
          )}
        </div>
      ))}
      <p class="credit">CC-CEDICT · CC BY-SA 4.0</p>
    </section>
  );
}

function EntryHead({ entry }: { entry: DictionaryEntry }) {
  return (
    <div class="word-head">
      <span class="han" lang="zh">
        {entry.simplified}
      </span>
      {entry.traditional !== entry.simplified && (
        <span class="han traditional" lang="zh-Hant">
          {entry.traditional}
        </span>
      )}
      <span class="pinyin">{entry.pinyin}</span>
    </div>
  );
}
