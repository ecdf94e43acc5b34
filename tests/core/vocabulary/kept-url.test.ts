import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptUrl, siteOf } from '../../../lib/core/vocabulary/kept-url.ts';

describe('the address that the notebook keeps', () => {
  test.each([
    ['https://www.news.cn/politics/1.htm', 'https://www.news.cn/politics/1.htm'],
    ['http://example.org/a?id=5&page=2', 'http://example.org/a?id=5&page=2'],
    ['https://example.org/a#top', 'https://example.org/a'],
    ['https://example.org/a?q=1#:~:text=x', 'https://example.org/a?q=1'],
    ['https://reader:secret@example.org/a', 'https://example.org/a'],
    ['https://reader@example.org/', 'https://example.org/'],
    ['https://example.org/@reader', 'https://example.org/@reader'],
    ['https://example.org/?mail=me@example.org', 'https://example.org/?mail=me@example.org'],
    ['https://reader:p%40ss@example.org:8080/a', 'https://example.org:8080/a'],
    ['https://example.org#me@home', 'https://example.org'],
    ['file:///home/reader/a.html#top', 'file:///home/reader/a.html'],
    ['javascript:alert(1)', ''],
    ['data:text/html,党', ''],
    ['blob:https://example.org/1', ''],
    ['chrome-extension://abc/notebook.html', ''],
    ['about:blank', ''],
    ['ftp://example.org/', ''],
    [' https://example.org/', ''],
    ['not an address', ''],
    ['', ''],
  ])('of %j is %j', (url, kept) => {
    expect(keptUrl(url)).toBe(kept);
  });

  test.each([
    ['https://a.cn/1.html?utm_source=x&utm_medium=y', 'https://a.cn/1.html'],
    ['https://a.cn/1.html?spm=C73544894212.P59511941341.0.0', 'https://a.cn/1.html'],
    ['https://a.cn/view?id=7&from=timeline&isappinstalled=0&page=2', 'https://a.cn/view?id=7&page=2'],
    ['https://a.cn/view?share_token=8&id=7', 'https://a.cn/view?id=7'],
    ['https://a.cn/view?SHARE=1&sharefrom=wx#p', 'https://a.cn/view'],
    ['https://a.cn/s?__biz=Mz&mid=22&idx=1&sn=ab&chksm=cd&scene=27', 'https://a.cn/s?__biz=Mz&mid=22&idx=1&sn=ab'],
    ['https://a.cn/?q=a%26from%3Db', 'https://a.cn/?q=a%26from%3Db'],
    ['https://a.cn/?shared=no&x', 'https://a.cn/?x'],
    ['https://a.cn/from/utm_source=1', 'https://a.cn/from/utm_source=1'],
    ['https://a.cn/?from', 'https://a.cn/'],
    ['https://a.cn/?fromage=brie&resource=2', 'https://a.cn/?fromage=brie&resource=2'],
    ['https://a.cn/?', 'https://a.cn/?'],
  ])('of %j is %j: without what says how the reader came there', (url, kept) => {
    expect(keptUrl(url)).toBe(kept);
  });

  test('stays what it is once it is kept', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(keptUrl(keptUrl(url))).toBe(keptUrl(url));
      }),
    );
  });

  // Browsers write %40, but the address comes in a message: the pattern stops at the first of two @ signs.
  test('has no half of a password that holds an @', () => {
    expect(keptUrl('https://reader:p@ss@example.org/')).toBe('https://example.org/');
  });
});

describe('the site of an address', () => {
  test.each([
    ['https://www.gov.cn/zhengce/1.htm', 'gov.cn'],
    ['http://Politics.People.com.cn:8080/a', 'politics.people.com.cn'],
    ['https://reader@news.cn/', 'news.cn'],
    ['https://news.cn?x', 'news.cn'],
    ['file:///home/reader/a.html', ''],
    ['', ''],
  ])('of %j is %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
