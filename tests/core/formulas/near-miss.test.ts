import { describe, expect, test } from 'vitest';
import { nearMissAt } from '../../../lib/core/formulas/near-miss.ts';
import { entry, glossaryOf } from '../small-glossary.ts';

const GLOSSARY = glossaryOf([
  entry('guojia', '社会主义现代化国家', 'shèhuì zhǔyì xiàndàihuà guójiā', { forms: ['全面建设社会主义现代化国家'] }),
  entry('jiancheng', '全面建成小康社会', 'quánmiàn jiànchéng xiǎokāng shèhuì'),
  entry('chuxin', '不忘初心、牢记使命', 'bù wàng chūxīn, láojì shǐmìng'),
  entry('fazhi', '科学立法、严格执法、公正司法、全民守法', 'kēxué lìfǎ, yángé zhífǎ, gōngzhèng sīfǎ, quánmín shǒufǎ'),
  entry('ershida', '中国共产党第二十次全国代表大会', 'Zhōngguó Gòngchǎndǎng dì-èrshí cì quánguó dàibiǎo dàhuì'),
  entry('renshe', '人力资源和社会保障部', 'rénlì zīyuán hé shèhuì bǎozhàng bù'),
  entry('hexie', '社会主义和谐社会建设工程', 'shèhuì zhǔyì héxié shèhuì jiànshè gōngchéng'),
  entry('weisheng', '爱国卫生运动', 'àiguó wèishēng yùndòng'),
]);

/** What is reported with the pointer on the character after `|`; `[here→there]`, `[-member]` or `[order]`. */
function reported(marked: string, breaks: { start?: number; end?: number } = {}): string | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const miss = nearMissAt(text, offset, { start: 0, end: text.length, ...breaks }, GLOSSARY);
  if (!miss) return null;
  const { difference, start, end, termId } = miss;
  const what = {
    words: () => (difference.kind === 'words' ? `${difference.here}→${difference.there}` : ''),
    missing: () => (difference.kind === 'missing' ? `-${difference.member}` : ''),
    order: () => 'order',
  }[difference.kind]();
  return `${text.slice(start, end)} ${termId} [${what}]`;
}

describe('a formula with a word changed', () => {
  test.each([
    ['in its last word', '为|全面建设社会主义现代化强国而努力', '全面建设社会主义现代化强国 guojia [强国→国家]'],
    ['in the middle', '如期全面|实现小康社会', null],
    ['in a character', '如期全面|建设小康社会的目标', '全面建设小康社会 jiancheng [设→成]'],
    ['in its first character', '要|没忘初心、牢记使命。', '没忘初心、牢记使命 chuxin [没→不]'],
    ['in its last character', '不忘|初心、牢记使明。', '不忘初心、牢记使明 chuxin [明→命]'],
    ['printed with a space', '不忘|初心 牢记责命。', '不忘初心 牢记责命 chuxin [责命→使命]'],
    ['inside marks', '“不忘|初心”、“牢抓使命”', '不忘初心”、“牢抓使命 chuxin [抓→记]'],
    ['in Traditional characters', '不忘|初心、緊記使命', '不忘初心、緊記使命 chuxin [緊→牢]'],
    ['by a word put in', '社会|主义和谐友好社会建设工程', '社会主义和谐友好社会建设工程 hexie [友好→]'],
    ['by a word left out', '社会|主义社会建设工程', '社会主义社会建设工程 hexie [→和谐]'],
  ])('%s: %s', (_, text, expected) => {
    expect(reported(text)).toBe(expected);
  });
});

describe('a list of members', () => {
  test.each([
    ['with one left out', '推进科学|立法、公正司法、全民守法。', '科学立法、公正司法、全民守法 fazhi [-严格执法]'],
    [
      'with the first left out',
      '推进严格|执法、公正司法、全民守法。',
      '严格执法、公正司法、全民守法 fazhi [-科学立法]',
    ],
    [
      'in another order',
      '科学|立法、公正司法、严格执法和全民守法',
      '科学立法、公正司法、严格执法和全民守法 fazhi [order]',
    ],
    ['the other way round', '牢记|使命，不忘初心', '牢记使命，不忘初心 chuxin [order]'],
    ['with two left out', '推进公正|司法、全民守法', null],
    ['with one left out in another order', '公正|司法、科学立法、全民守法', null],
    ['with one twice', '科学|立法、严格执法、科学立法、公正司法、全民守法', null],
    ['apart from one another', '不忘|初心很重要，牢记使命', null],
  ])('%s: %s', (_, text, expected) => {
    expect(reported(text)).toBe(expected);
  });
});

describe('nothing is reported', () => {
  test.each([
    ['for the formula itself', '不忘|初心、牢记使命'],
    ['for a beginning that goes on otherwise', '全面|建设社会主义现代化河北'],
    ['for another congress', '中国|共产党第十九次全国代表大会'],
    ['for another body', '省人力|资源和社会保障厅'],
    ['for a small word put in', '社会|主义的和谐社会建设工程'],
    ['for a short formula', '爱国|学生运动'],
    ['for a word cut in two', '不忘|初心、牢记使用说明'],
    ['beside the place', '|今天不忘初心、牢记使明。'],
    ['in ordinary prose', '昨天下午我们去|公园散步'],
    ['in an empty text', '|'],
  ])('%s: %s', (_, text) => {
    expect(reported(text)).toBeNull();
  });

  test('across the edge of a link', () => {
    expect(reported('不忘|初心、牢记使明。', { end: 5 })).toBeNull();
    expect(reported('不忘初心、|牢记使明。', { start: 5 })).toBeNull();
  });
});
