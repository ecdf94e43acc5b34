import type { SiteEngine } from '../own-terms/site-engines.ts';
import type { LookUp } from '../protocol/look-up.ts';
import { sameSpan } from '../text/span.ts';
import type { Found } from './look-up.ts';
import { termContent, termContents } from './term-content.ts';

type Sources = Pick<SiteEngine, 'annotator' | 'glossary' | 'entries' | 'ownTerm'>;

/**
 * A term by its id, the glossary's or the reader's own, as another card names it. Its span is that of its headword.
 * @param articleDate ISO day; null where it is not known. @returns null where there is no such term any more.
 */
export async function lookUpTerm(sources: Sources, id: string, articleDate: string | null): Promise<Found | null> {
  const headword = await headwordOf(sources, id);
  if (headword === undefined) return null;
  const span = { start: 0, end: headword.length };
  const segment = sources.annotator.segmentAt(headword, 0);
  const isFound = segment?.kind === 'term' && segment.term.id === id && sameSpan(segment, span);
  const contents = await (isFound
    ? termContents(sources, headword, segment, articleDate)
    : contentsAlone(sources, id, articleDate));
  const pinyin = contents.own?.pinyin ?? contents.term?.pinyin ?? '';
  return { span, ...contents, words: [], pinyin, otherReadings: [] };
}

async function headwordOf({ entries, ownTerm }: Sources, id: string): Promise<string | undefined> {
  return ownTerm(id)?.headword ?? (await entries.of(id))?.headword;
}

/** Of a term whose headword, standing alone, is taken for another: a term of the reader's may be above it. */
async function contentsAlone(
  sources: Sources,
  id: string,
  articleDate: string | null,
): Promise<Pick<LookUp, 'own' | 'term'>> {
  const own = sources.ownTerm(id);
  if (own) return { own: { term: own, pinyin: own.pinyin, parts: [] } };
  return { term: { ...(await termContent(sources, id, articleDate)), parts: [] } };
}
