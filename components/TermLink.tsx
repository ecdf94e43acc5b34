import type { ComponentChildren } from 'preact';
import { useGo } from './go.ts';

type Props = {
  /** Id of the term; undefined for a text that has no entry. */
  id: string | undefined;
  /** Its headword, as it is to be shown. */
  children: ComponentChildren;
};

/** A term that the card names and leads to. */
export function TermLink({ id, children }: Props) {
  const go = useGo();
  if (id === undefined || !go) {
    return (
      <span class="han" lang="zh">
        {children}
      </span>
    );
  }
  return (
    <button type="button" class="han inner is-term" lang="zh" onClick={() => go({ kind: 'term', id })}>
      {children}
    </button>
  );
}
