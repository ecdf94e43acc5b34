import { describe, expect, test } from 'vitest';
import { appliesTo, siteOf } from '../../../lib/core/own-terms/site.ts';

describe('a site', () => {
  test.each([
    ['www.people.com.cn', 'people.com.cn'],
    ['http://politics.people.com.cn/n1/2026/a.html', 'politics.people.com.cn'],
    ['https://reader:secret@WWW.Example.org:8080/?q=a.b', 'example.org'],
    ['localhost', 'localhost'],
    ['www.cn', 'www.cn'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test.each(['', 'people com', '人民网', 'file:///news.html', 'a..b', `${'a'.repeat(64)}.org`])(
    '%s is none',
    (address) => {
      expect(siteOf(address)).toBeNull();
    },
  );

  test('takes in all below it, and nothing that only ends like it', () => {
    expect(appliesTo('people.com.cn', 'people.com.cn')).toBe(true);
    expect(appliesTo('people.com.cn', 'politics.people.com.cn')).toBe(true);
    expect(appliesTo('people.com.cn', 'otherpeople.com.cn')).toBe(false);
    expect(appliesTo('politics.people.com.cn', 'people.com.cn')).toBe(false);
    expect(appliesTo(null, 'anywhere.example')).toBe(true);
  });
});
