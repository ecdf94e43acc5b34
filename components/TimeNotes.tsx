import type { TimeNote } from '../lib/core/protocol/look-up.ts';
import { type Translate, useTranslate } from './translate.ts';

/** What the date of the article has to do with a term: rendered otherwise then, not yet in use, already replaced. */
export function TimeNotes({ notes }: { notes: readonly TimeNote[] }) {
  const t = useTranslate();
  return (
    <>
      {notes.map((note) => (
        <p class={`time-note ${note.kind}`} key={'by' in note ? note.by.id : note.kind}>
          {noteText(note, t)}
        </p>
      ))}
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
