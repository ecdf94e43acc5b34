import { describe, expect, test } from 'vitest';
import { newsSitePatterns } from '../../../lib/core/sites/news-sites.ts';

/** Whether a match pattern of ours (`*://*.host/path`) covers an address. */
function covers(pattern: string, address: string): boolean {
  const [, host = '', path = ''] = /^\*:\/\/\*\.([^/*]+)\/(.*)\*$/.exec(pattern) ?? [];
  const url = new URL(address);
  const sameHost = url.hostname === host || url.hostname.endsWith(`.${host}`);
  return host !== '' && sameHost && url.pathname.startsWith(`/${path}`);
}

describe('the sites that are read without being asked', () => {
  const patterns = newsSitePatterns();

  test.each([
    'https://politics.people.com.cn/n1/2026/1120/c1.html',
    'https://www.news.cn/politics/1.htm',
    'https://www.hebnews.cn/a.html',
    'https://www.bbc.com/zhongwen/simp/1',
    'https://www.sohu.com/a/1',
  ])('take in %s', (address) => {
    expect(patterns.some((pattern) => covers(pattern, address))).toBe(true);
  });

  test.each([
    'https://www.bbc.com/news/1',
    'https://mail.163.com/',
    'https://mail.qq.com/',
    'https://mail.sina.com.cn/',
    'https://mail.sohu.com/',
    'https://notpeople.com.cn/',
    'https://www.google.com/',
  ])('leave %s alone', (address) => {
    expect(patterns.some((pattern) => covers(pattern, address))).toBe(false);
  });

  test('are each named once, by a pattern that browsers understand', () => {
    for (const pattern of patterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/([a-z]+\/)?\*$/);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
