import { expect, it } from 'vitest';
import { siteName } from '../../lib/dom/site-name.ts';

it.each([
  ['<meta property="og:site_name" content=" 燕赵新闻 ">', '燕赵新闻'],
  ['<meta name="og:site_name" content="燕赵新闻">', '燕赵新闻'],
  ['<meta name="application-name" content="燕赵新闻">', '燕赵新闻'],
  ['<meta property="og:title" content="要闻">', ''],
  ['<meta property="og:site_name">', ''],
])('a site that says %s of itself is “%s”', (html, name) => {
  expect(siteName(new DOMParser().parseFromString(html, 'text/html'))).toBe(name);
});
