import { headwordOf } from '../protocol/headword.ts';
import type { LookUp } from '../protocol/look-up.ts';
import { savedEntry } from '../protocol/saved-item.ts';
import type { Meeting, SavedItem } from '../vocabulary/entry.ts';
import { keptUrl, siteOf } from '../vocabulary/kept-url.ts';
import { articleTitle } from './article-title.ts';
import type { Citation } from './citation.ts';

/** What is said of a rendering that comes from no document, in the reader's language. */
export type SourceWords = { readonly ours: string; readonly own: string };

type Shown = Pick<LookUp, 'own' | 'term' | 'formula' | 'unlisted' | 'words' | 'pinyin' | 'shownPinyin'>;

type Rendered = Pick<Citation, 'rendering' | 'source' | 'sourceUrl'>;

/**
 * The reference to what the card shows.
 * @param item as it would be saved: term and meaning
 * @param siteName what the site calls itself; empty where it does not say
 */
export function citeShown(
  content: Shown,
  item: SavedItem,
  meeting: Meeting,
  siteName: string,
  words: SourceWords,
): Citation {
  const { sentence, title, articleDate } = meeting;
  // An address on the reader's own machine is of no use to others, and none of their business.
  const url = meeting.url.startsWith('file:') ? '' : keptUrl(meeting.url);
  const outlet = siteName.trim() || siteOf(url);
  return {
    term: headwordOf(content) ?? item.simplified,
    pinyin: content.shownPinyin[item.pinyin] ?? item.pinyin,
    ...renderedIn(content, item, words),
    sentence,
    title: articleTitle(title, outlet),
    outlet,
    date: articleDate ?? '',
    url,
  };
}

function renderedIn(content: Shown, item: SavedItem, words: SourceWords): Rendered {
  const { own, term } = content;
  const rendering = item.meaning;
  if (own) return { rendering, source: own.term.source || words.own, sourceUrl: '' };
  if (term) {
    const [shown] = term.renderings;
    if (!shown?.source) return { rendering, source: words.ours, sourceUrl: '' };
    const { body, title, date, url } = shown.source;
    return { rendering, source: [body, title, date].filter(Boolean).join(', '), sourceUrl: url ?? '' };
  }
  if (rendering === '') return { rendering, source: '', sourceUrl: '' };
  return { rendering, source: savedEntry(content)?.isOurs ? 'Tifa' : 'CC-CEDICT', sourceUrl: '' };
}
