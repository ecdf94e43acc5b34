import type { NamedTerm, TimeNote } from '../lib/core/protocol/look-up.ts';
import { TermLink } from './TermLink.tsx';
import { type Translate, useTranslate } from './translate.ts';

/** What the date of the article has to do with a term: rendered otherwise then, not yet in use, already replaced. */
export function TimeNotes({ notes }: { notes: readonly TimeNote[] }) {
  const t = useTranslate();
  return (
    <>
      {notes.map((note) => (
        <p class={`time-note ${note.kind}`} key={'by' in note ? note.by.id : note.kind}>
          <WithTerm text={noteText(note, t)} by={'by' in note ? note.by : null} />
        </p>
      ))}
    </>
  );
}

/** A sentence in which the term that it names leads to its card. */
function WithTerm({ text, by }: { text: string; by: NamedTerm | null }) {
  const at = by ? text.indexOf(by.headword) : -1;
  if (!by || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <TermLink id={by.id}>{by.headword}</TermLink>
      {text.slice(at + by.headword.length)}
    </>
  );
}

function noteText(note: TimeNote, t: Translate): string {
  switch (note.kind) {
    case 'rendering-then':
      return t('noteRenderingThen', note.articleDate);
    case 'rendering-later':
      return t('noteRenderingLater', note.articleDate);
    case 'newer':
      return t('noteNewer', note.since, note.articleDate);
    case 'replaced': {
      const { headword, rendering } = note.by;
      return note.since === undefined
        ? t('noteReplaced', headword, rendering)
        : t('noteReplacedSince', headword, rendering, note.since);
    }
    case 'already-replaced':
      return t('noteAlreadyReplaced', note.by.headword, note.by.rendering, note.since);
    case 'members-then':
      return t('noteMembersThen', note.articleDate, note.until);
  }
}
