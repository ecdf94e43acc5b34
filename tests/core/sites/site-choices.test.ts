import { describe, expect, test } from 'vitest';
import {
  afterRevoking,
  alwaysRead,
  originsAt,
  parseSites,
  SITE_CHOICES,
  type SiteChoice,
  type SiteChoices,
  siteChoiceAt,
  withChoice,
  withoutSite,
} from '../../../lib/core/sites/site-choices.ts';

const NAMED = ['*://*.people.com.cn/*', '*://*.news.163.com/*', '*://*.bbc.com/zhongwen/*'];
const NEWS = 'https://politics.people.com.cn/n1/1.html';
const BLOG = 'https://www.blog.example/2026/1';

describe('what holds on a page', () => {
  test.each<[what: string, choices: SiteChoices, address: string, choice: SiteChoice]>([
    ['a news site, by itself', {}, NEWS, 'always'],
    ['any other site, by itself', {}, BLOG, 'ask'],
    ['a news room, by itself', {}, 'https://www.bbc.com/zhongwen/1', 'always'],
    ['the portal around it, by itself', {}, 'https://www.bbc.com/news/1', 'ask'],
    ['a news site that was switched off', { 'people.com.cn': 'off' }, NEWS, 'off'],
    ['a news site to be asked for', { 'people.com.cn': 'ask' }, NEWS, 'ask'],
    ['a site that is always read', { 'blog.example': 'always' }, BLOG, 'always'],
    ['its subdomain', { 'blog.example': 'always' }, 'https://zh.blog.example/', 'always'],
    ['a subdomain with a choice of its own', { example: 'off', 'blog.example': 'always' }, BLOG, 'always'],
    ['another site that ends alike', { 'blog.example': 'always' }, 'https://myblog.example/', 'ask'],
    ['a page of the browser', { extensions: 'always' }, 'chrome://extensions/', 'ask'],
  ])('%s', (_, choices, address, choice) => {
    expect(siteChoiceAt(choices, NAMED, address)).toBe(choice);
  });
});

describe('a choice', () => {
  test.each([NEWS, BLOG, 'https://www.bbc.com/zhongwen/1', 'https://www.bbc.com/news/1'])('holds on %s', (address) => {
    for (const first of SITE_CHOICES)
      for (const second of SITE_CHOICES) {
        const chosen = withChoice(withChoice({}, NAMED, address, first), NAMED, address, second);
        expect(siteChoiceAt(chosen, NAMED, address)).toBe(second);
      }
  });

  test('is not kept where it would hold anyway, so that a longer list of news sites reaches the reader', () => {
    expect(withChoice({}, NAMED, NEWS, 'always')).toEqual({});
    expect(withChoice({ 'blog.example': 'off' }, NAMED, BLOG, 'ask')).toEqual({});
    expect(withChoice({ 'politics.people.com.cn': 'off' }, NAMED, NEWS, 'always')).toEqual({});
  });

  test('is kept against one for the site above', () => {
    expect(withChoice({ 'people.com.cn': 'off' }, NAMED, NEWS, 'always')).toEqual({
      'people.com.cn': 'off',
      'politics.people.com.cn': 'always',
    });
  });

  test('is none on a page that is of no site', () => {
    expect(withChoice({}, NAMED, 'file:///a.html', 'off')).toEqual({});
  });

  test('is forgotten alone', () => {
    expect(withoutSite({ 'a.example': 'off', 'b.example': 'ask' }, 'a.example')).toEqual({ 'b.example': 'ask' });
  });
});

test('for a portal with a news room, the browser is asked for no more than the news room', () => {
  expect(originsAt(NAMED, 'https://news.163.com/26/1.html')).toEqual(['*://*.news.163.com/*']);
  expect(originsAt(NAMED, 'https://mail.163.com/')).toEqual(['*://*.mail.163.com/*']);
  expect(originsAt(NAMED, 'about:blank')).toEqual([]);
});

test('what the browser has taken back is not always read any more; other choices stay', () => {
  const choices: SiteChoices = { 'a.example': 'always', 'b.example': 'always', 'c.example': 'off' };
  expect(afterRevoking(choices, (site) => site !== 'b.example')).toEqual({ 'b.example': 'always', 'c.example': 'off' });
  expect(alwaysRead(choices)).toEqual(['a.example', 'b.example']);
});

describe('stored choices', () => {
  test('are read as they were written', () => {
    const sites = { 'blog.example': 'always', localhost: 'off' } as const;
    expect(parseSites({ version: 1, sites })).toEqual({ choices: sites, damaged: false });
    expect(parseSites(undefined)).toEqual({ choices: {}, damaged: false });
  });

  test.each([
    [{ version: 2, sites: {} }],
    [{ version: 1, sites: { 'blog.example': 'sometimes' } }],
    [{ version: 1, sites: { 'https://blog.example/': 'off' } }],
    [{ version: 1, sites: { 'Blog.example': 'off' } }],
    ['off'],
    [[]],
  ])('that we cannot read are said to be damaged: %j', (stored) => {
    expect(parseSites(stored)).toEqual({ choices: {}, damaged: true });
  });
});
