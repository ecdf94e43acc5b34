import { articleClues } from '../../lib/dom/article-clues.ts';
import type { Block } from '../../lib/dom/blocks.ts';
import { pageSource } from '../../lib/dom/page-source.ts';
import { createSeenBlocks, type SeenBlocks } from '../../lib/dom/seen-blocks.ts';
import { ask } from '../../lib/extension/messages.ts';

/** What a page may add to the notebook, however long it is and however often it changes: characters read, meetings. */
const MOST_TEXT = 200_000;
const MOST_MEETINGS = 200;
/** As the background takes it. */
const LONGEST_TITLE = 1_000;

/** Has the notebook told of what the reader sees of the page. Where that fails nothing is said: it is only history. */
export function watchMeetings(isOn: () => boolean, signal: AbortSignal): SeenBlocks {
  let textLeft = MOST_TEXT;
  let meetingsLeft = MOST_MEETINGS;

  async function meet(seen: readonly Block[]): Promise<void> {
    if (!isOn() || meetingsLeft <= 0) return;
    const blocks = seen.flatMap(({ text, breaks }) => {
      textLeft -= text.length;
      return textLeft >= 0 ? [{ text, breaks: [...breaks] }] : [];
    });
    if (blocks.length === 0) return;
    const { title, url } = pageSource();
    const page = { title: title.slice(0, LONGEST_TITLE), url, clues: articleClues(document) };
    const met = await ask({ kind: 'meet-again', blocks, ...page });
    if (met.ok) meetingsLeft -= met.value.added;
  }

  return createSeenBlocks((seen) => void meet(seen), signal);
}
