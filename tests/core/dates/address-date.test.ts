import { expect, test } from 'vitest';
import { addressDate } from '../../../lib/core/dates/address-date.ts';

test.each([
  ['http://politics.example.cn/n1/2024/0424/c1001-4022.html', '2024-04-24'],
  ['http://www.example.cn/zhengce/content/2019-02/15/content_5365.htm', '2019-02-15'],
  ['https://www.example.tw/news/aipl/202302210388.aspx', '2023-02-21'],
  ['http://www.example.gov.cn/xw/201902/t20190215_513.html', '2019-02-15'],
  ['http://www.example.cn/politics/20240424/b3e483975ed64224/c.html', '2024-04-24'],
  ['http://www.example.cn/art/2024/4/24/art_42_1.html', '2024-04-24'],
  ['http://paper.example.cn/html/2024-04/24/nw.D110000_20240424_1-01.htm', '2024-04-24'],
  ['https://www.example.org/2024-04-24/story.html', '2024-04-24'],
  ['http://www.example.cn/dukan/qs/202404/24/c_113.htm', '2024-04-24'],
])('an address tells when its article appeared: %s', (address, day) => {
  expect(addressDate(address)).toBe(day);
});

test.each([
  ['https://www.example.com/a/733320600_429139'],
  ['https://www.example.com/news/2024/'],
  ['https://www.example.com/story.html?from=20240424'],
  ['https://www.example.com/story.html#20240424'],
  ['https://www.example.com/id/20241301/'],
  ['https://www.example.com/id/912024042412345678'],
  ['https://www.example.com/item/20240424123456789.html'],
  [''],
])('an address that names no day is not guessed at: %s', (address) => {
  expect(addressDate(address)).toBeNull();
});
