import { expect, test } from 'vitest';
import { articleTitle } from '../../../lib/core/citation/article-title.ts';

test.each<[title: string, outlet: string, expected: string]>([
  ['全省经济工作会议召开', '河北日报', '全省经济工作会议召开'],
  ['全省经济工作会议召开_河北日报', '河北日报', '全省经济工作会议召开'],
  ['全省经济工作会议召开 - 河北日报', '河北日报', '全省经济工作会议召开'],
  ['全省经济工作会议召开--人民网', '人民网', '全省经济工作会议召开'],
  ['全省经济工作会议召开——人民网', '人民网', '全省经济工作会议召开'],
  ['人民网｜全省经济工作会议召开', '人民网', '全省经济工作会议召开'],
  ['专访河北日报总编辑', '河北日报', '专访河北日报总编辑'],
  ['学习河北日报', '河北日报', '学习河北日报'],
  ['河北日报', '河北日报', '河北日报'],
  ['要闻 | News (beta)', 'News (beta)', '要闻'],
  ['  要\n闻 ', '', '要 闻'],
  ['', '人民网', ''],
])('the title %j on %j is %j', (title, outlet, expected) => {
  expect(articleTitle(title, outlet)).toBe(expected);
});
