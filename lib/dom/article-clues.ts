import type { DateClues } from '../core/dates/article-date.ts';
import { isSkipped } from './eligible.ts';

/** Names of `<meta>` for the day of publication, without marks: `article:published_time`, `PubDate`, `og:release_date`. */
const META_NAMES = new Set([
  'articlepublishedtime', 'ogarticlepublishedtime', 'ogpublishedtime', 'ogreleasedate', 'ogpubdate', 'publishdate', 'publishedate',
  'publisheddate', 'publishtime', 'publicationdate', 'pubdate', 'pubtime', 'apubtime', 'datepublished', 'dcdateissued', 'dcdatecreated',
  'dctermsissued', 'parselypubdate', 'sailthrudate', 'articlecreateat', 'weiboarticlecreateat',
]); // biome-ignore format: one set, read as one

/** Characters of text below the heading among which the line with the date is looked for. */
const NEAR_HEADING = 300;

/** What the page says of the day it was published. */
export function articleClues(page: Document): DateClues {
  const heading = articleHeading(page);
  return {
    meta: metaValues(page),
    jsonLd: [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
      // Not parsed: many a site's JSON has line breaks inside its texts and would be refused.
      const [, date] = /"datePublished"\s*:\s*"([^"]+)"/.exec(textContent) ?? [];
      return date === undefined ? [] : [date];
    }),
    address: page.location?.href ?? '',
    ...(heading ? textsBelow(heading) : { times: [], lines: [] }),
  };
}

function metaValues(page: Document): string[] {
  return [...page.querySelectorAll('meta[content]')].flatMap((meta) => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop') ?? '';
    return META_NAMES.has(name.toLowerCase().replace(/[^a-z]/g, '')) ? [meta.getAttribute('content') ?? ''] : [];
  });
}

/** The heading that the page's title repeats, or else its first; sites put their own name into one too. */
function articleHeading(page: Document): Element | undefined {
  const title = bare(page.title);
  const headings = [...page.querySelectorAll('h1, h2')].filter(({ textContent }) => bare(textContent).length >= 4);
  return (
    headings.find(({ textContent }) => title.startsWith(bare(textContent))) ??
    headings.find(({ tagName }) => tagName === 'H1')
  );
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

function textsBelow(heading: Element): Pick<DateClues, 'times' | 'lines'> {
  const times: string[] = [];
  const lines: string[] = [];
  const walker = heading.ownerDocument.createTreeWalker(
    heading.ownerDocument.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (node instanceof Element && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  walker.currentNode = heading;
  for (let left = NEAR_HEADING; left > 0 && walker.nextNode(); ) {
    const node = walker.currentNode;
    if (heading.contains(node)) continue;
    if (node instanceof HTMLTimeElement) times.push(node.dateTime);
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    lines.push(node.data.trim());
    left -= bare(node.data).length;
  }
  return { times, lines };
}
