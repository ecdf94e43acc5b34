import { articleDate } from '../dates/article-date.ts';
import type { SiteEngine } from '../own-terms/site-engines.ts';
import { ok, type Result } from '../result.ts';
import { type MetOnPage, metOnPage } from '../vocabulary/met-on-page.ts';
import type { Answer, Request } from './messages.ts';

/** What notes that saved entries were met again. */
export type MeetingStore = {
  /** Whether the reader wants that, here. */
  readonly isKept: () => Promise<boolean>;
  /** Each once per page and day; what is not in the list is left out. @returns how many were added. */
  add(met: readonly MetOnPage[], now: number): Promise<Result<number>>;
};

export type MeetingRequest = Extract<Request, { kind: 'meet-again' }>;

/** Finds in what the reader has seen of a page all that may be in the notebook, and notes what is. */
export async function answerMeetingRequest(
  store: MeetingStore,
  engine: () => Promise<Pick<SiteEngine, 'annotator' | 'simplify'>>,
  { blocks, title, url, clues }: MeetingRequest,
  now: number,
): Promise<Answer<'meet-again'>> {
  if (!(await store.isKept())) return ok({ added: 0 });
  const { annotator, simplify } = await engine();
  const date = articleDate(clues, now);
  const texts = blocks.map(({ text, breaks }) => ({ text, segments: annotator.annotate(text, breaks) }));
  const page = { title, url, ...(date === null ? {} : { articleDate: date }) };
  const added = await store.add(metOnPage(texts, page, simplify), now);
  return added.ok ? ok({ added: added.value }) : added;
}
