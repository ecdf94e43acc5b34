import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesPattern, originsOf, webSiteOf } from '../../../lib/core/sites/match-pattern.ts';
import { newsSitePatterns } from '../../../lib/core/sites/news-sites.ts';

describe('a match pattern', () => {
  test.each([
    ['*://*.people.com.cn/*', 'https://politics.people.com.cn/n1/1.html'],
    ['*://*.people.com.cn/*', 'http://people.com.cn'],
    ['*://*.people.com.cn/*', 'https://people.com.cn:8443/a?b=c#d'],
    ['*://*.bbc.com/zhongwen/*', 'https://www.bbc.com/zhongwen/simp/1'],
    ['*://localhost/*', 'http://localhost:4173/'],
    ['http://localhost/*', 'http://localhost/a'],
    ['*://*/*', 'https://elsewhere.example/a'],
    ['*://*.people.com.cn/*', 'https://reader@people.com.cn/a'],
  ])('%s covers %s', (pattern, address) => {
    expect(matchesPattern(pattern, address)).toBe(true);
  });

  test.each([
    ['*://*.people.com.cn/*', 'https://notpeople.com.cn/'],
    ['*://*.people.com.cn/*', 'https://people.com.cn.elsewhere.example/'],
    ['*://*.people.com.cn/*', 'https://people.com.cn@elsewhere.example/'],
    ['*://*.people.com.cn/*', 'https://elsewhere.example/?u=https://people.com.cn/'],
    ['*://*.people.com.cn/*', 'ftp://people.com.cn/'],
    ['*://*.bbc.com/zhongwen/*', 'https://www.bbc.com/news/1'],
    ['*://localhost/*', 'http://a.localhost/'],
    ['http://localhost/*', 'https://localhost/'],
    ['*://*/*', 'chrome://extensions/'],
    ['nonsense', 'https://people.com.cn/'],
  ])('%s does not cover %s', (pattern, address) => {
    expect(matchesPattern(pattern, address)).toBe(false);
  });

  test('that names a site covers the site and what is below it', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(name, name, name, (host, domain, below) => {
        const site = `${host}.${domain}`;
        const covers = (address: string) => originsOf(site).some((pattern) => matchesPattern(pattern, address));
        expect([`https://${site}/`, `http://${below}.${site}/a`].map(covers)).toEqual([true, true]);
        expect([`https://${below}${site}/`, `https://${site}.${below}/`].map(covers)).toEqual([false, false]);
      }),
    );
  });
});

describe('the site of a page', () => {
  test.each([
    ['https://www.elsewhere.example/a', 'elsewhere.example'],
    ['http://localhost:4173/', 'localhost'],
    ['chrome://extensions/', null],
    ['chrome-extension://abcdef/read.html', null],
    ['file:///home/reader/a.html', null],
    ['about:blank', null],
    ['', null],
  ])('%s is %s', (address, site) => {
    expect(webSiteOf(address)).toBe(site);
  });

  test('that cannot have subdomains is asked for alone', () => {
    expect(originsOf('localhost')).toEqual(['*://localhost/*']);
    expect(originsOf('192.168.1.20')).toEqual(['*://192.168.1.20/*']);
    expect(originsOf('elsewhere.example')).toEqual(['*://*.elsewhere.example/*']);
  });
});

test('the news sites that are named cover their own pages', () => {
  for (const pattern of newsSitePatterns())
    expect(matchesPattern(pattern, pattern.replace('*://*.', 'https://www.').replace(/\*$/, 'a.html'))).toBe(true);
});
