import type { ComponentChildren } from 'preact';
import type { TermContent } from '../lib/core/protocol/look-up.ts';
import { Rendering } from './Rendering.tsx';
import { TermFurther } from './TermFurther.tsx';
import { TimeNotes } from './TimeNotes.tsx';

type Props = {
  term: TermContent;
  /** As the reader wants it written. */
  pinyin: string;
  /** Whether all of it is shown, or what is seen at a glance. */
  isMore: boolean;
  /** The reader finds something wrong with it. */
  onReport: () => void;
  /** Stand beside the headword. */
  children?: ComponentChildren;
};

/** A glossary term: at a glance what it is called and how it is rendered by whom, then all that is known of it. */
export function TermView({ term, pinyin, isMore, onReport, children }: Props) {
  const [first] = term.renderings;
  return (
    <section class="term">
      <div class="head">
        <h2 class="headword" lang="zh">
          {term.headword}
          {term.traditional !== term.headword && (
            <span class="traditional" lang="zh-Hant">
              {term.traditional}
            </span>
          )}
        </h2>
        {children}
      </div>
      <p class="pinyin" lang="zh-Latn">
        {pinyin}
      </p>
      {first && <Rendering rendering={first} />}
      <TimeNotes notes={term.timeNotes} />
      {isMore && <TermFurther term={term} onReport={onReport} />}
    </section>
  );
}
