import { describe, expect, it } from 'vitest';
import { articleDate } from '../../lib/core/dates/article-date.ts';
import { articleClues } from '../../lib/dom/article-clues.ts';

const NOW = Date.UTC(2026, 10, 23);

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The date of a page without an address of its own. */
function dateOf(html: string): string | null {
  return articleDate({ ...articleClues(parsed(html)), address: '' }, NOW);
}

describe('what a page says of its day', () => {
  it.each([
    ['<meta property="article:published_time" content="2024-04-24T08:00:00+08:00">'],
    ['<meta name="publishdate" content="2024-04-24">'],
    ['<meta name="PubDate" content="2024-04-24 08:00">'],
    ['<meta property="og:release_date" content="2024-04-24 08:00">'],
    ['<meta itemprop="datePublished" content="2024/04/24 08:00">'],
    ['<meta name="DC.date.issued" content="2024-04-24">'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2024-04-24"}</script>'],
    ['<script type="application/ld+json">{"headline":"两\n行","datePublished":"2024-04-24"}</script>'],
  ])('is read from %s', (head) => {
    expect(dateOf(`<head>${head}</head><body><h1>省政府召开会议</h1><p>2020年1月1日</p></body>`)).toBe('2024-04-24');
  });

  it('is not the day of a change, nor any other', () => {
    const head = '<meta name="lastmodified" content="2024-05-01"><meta name="publishid" content="20240424">';
    expect(dateOf(`<head>${head}</head><body><p>省政府召开会议。</p></body>`)).toBeNull();
  });

  it('stands in the line below the heading', () => {
    expect(
      dateOf('<body><h1>省政府召开会议</h1><div><span>来源：省报</span> <span>2024年04月24日08:00</span></div></body>'),
    ).toBe('2024-04-24');
  });

  it('may be marked up as a time', () => {
    expect(dateOf('<body><h1>省政府召开会议</h1><time datetime="2024-04-24T08:00">昨天</time></body>')).toBe(
      '2024-04-24',
    );
  });

  it('belongs to the heading that the title repeats, not to the site’s own', () => {
    expect(
      dateOf(`<head><title>省政府召开会议 - 某省人民政府</title></head><body>
        <h1>某省人民政府</h1><ul><li>2026-11-20</li></ul><h2>省政府召开会议</h2><p>2024-04-24</p></body>`),
    ).toBe('2024-04-24');
  });

  it('is not in the heading, in scripts, in a sentence or far below', () => {
    const far = '某'.repeat(301);
    expect(
      dateOf(`<body><h1>2021-03-05 会议回顾</h1><script>var day = "2024-04-24"</script>
        <p>2020年1月1日出版的刊物发表文章。</p><p>${far}</p><p>2019-01-01</p></body>`),
    ).toBeNull();
  });

  it('is unknown on a page without a heading', () => {
    expect(dateOf('<body><ul><li>2024-04-24</li></ul></body>')).toBeNull();
  });
});

it('takes the address of the page along', () => {
  expect(articleClues(document).address).toBe(location.href);
});
