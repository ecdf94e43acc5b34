import { describe, expect, test } from 'vitest';
import { checkGlossary } from '../../../lib/core/glossary/check-entries.ts';
import { entry, REPORT } from '../small-glossary.ts';

const SOUND = entry('zhiliang', '高质量发展', 'gāo zhìliàng fāzhǎn', { traditional: '高質量發展' });
const OTHER = entry('gaige', '改革开放', 'gǎigé kāifàng', { traditional: '改革開放' });

function problems(...entries: unknown[]): string[] {
  const filed = entries.map((one) => ({ category: 'economy', entry: one }));
  return checkGlossary(filed, [REPORT]).problems.map(({ where, what }) => `${where}: ${what}`);
}

describe('an entry without fault', () => {
  test('passes and comes back with its file', () => {
    const checked = checkGlossary([{ category: 'economy', entry: SOUND }], [REPORT]);
    expect(checked).toEqual({ entries: [{ category: 'economy', entry: SOUND }], sources: [REPORT], problems: [] });
  });

  test('may refer to its neighbours', () => {
    const relations = { partOf: [{ id: 'gaige', date: '2024-07' }], notToConfuse: [{ id: 'gaige' }] };
    const members = [{ text: '改革', rendering: 'reform', term: 'gaige' }];
    expect(problems({ ...SOUND, relations, members, notIn: ['更高质量发展'] }, OTHER)).toEqual([]);
  });

  test('may carry a rendering of our own without a source', () => {
    expect(problems({ ...SOUND, renderings: [{ text: 'quality growth', kind: 'ours' }] })).toEqual([]);
  });
});

describe('an editor hears of', () => {
  const rendering = { text: 'high-quality development', kind: 'official' };

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['a rendering without a source', { renderings: [rendering] }, /high-quality development” names no source/],
    ['an unknown source', { renderings: [{ ...rendering, source: 'rumour' }] }, /unknown source rumour/],
    ['no rendering at all', { renderings: [] }, /renderings: there is none/],
    ['evidence that is no address', { renderings: [{ ...rendering, source: 'report', seen: 'a book' }] }, /no address/],
    ['a kind of source we do not know', { renderings: [{ ...rendering, kind: 'heard' }] }, /renderings\.0\.kind/],
    ['a relation to nobody', { relations: { contains: [{ id: 'nobody' }] } }, /unknown relation to nobody/],
    ['a relation to itself', { relations: { notToConfuse: [{ id: 'zhiliang' }] } }, /related to itself/],
    ['a kind of relation we do not know', { relations: { likes: [] } }, /relations.*likes/],
    ['an unknown member', { members: [{ text: '甲', rendering: 'A', term: 'nobody' }] }, /unknown member nobody/],
    [
      'an unknown former member',
      { formerMembers: [{ until: '2012', items: [{ text: '甲', rendering: 'A', term: 'nobody' }] }] },
      /unknown member nobody/,
    ],
    ['a syllable too few', { pinyin: 'gāo zhìliàng fā' }, /4 syllables for 5 characters/],
    ['a syllable too many', { pinyin: 'gāo zhìliàng fāzhǎn le' }, /6 syllables for 5 characters/],
    ['numbered pinyin', { pinyin: 'gao1 zhi4 liang4 fa1 zhan3' }, /is not pinyin/],
    ['scripts of different length', { traditional: '高質量' }, /differ in length/],
    ['a gloss of 61 words', { gloss: 'word '.repeat(61).trim() }, /gloss has 61 words/],
    ['a form of one character', { forms: ['高'] }, /a form of one character/],
    ['a notIn that holds no form', { notIn: ['人民生活'] }, /notIn 人民生活 holds no form/],
    ['a field we do not know', { glos: 'a slip' }, /glos/],
    ['a missing field', { gloss: undefined }, /gloss/],
    ['an empty headword', { headword: ' ' }, /headword: is empty/],
    ['an id that is no slug', { id: 'Gao Zhiliang' }, /id: is no slug/],
    ['a date that is none', { asOf: 'November' }, /asOf: is no ISO date/],
    ['an origin without certainty', { origin: { date: '2017' } }, /origin\.certainty/],
  ])('%s', (_, change, expected) => {
    const found = problems({ ...SOUND, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test('the file and the entry in which it is', () => {
    expect(problems({ ...SOUND, gloss: '' })).toEqual(['economy: zhiliang: gloss: is empty']);
    expect(problems('a slip')[0]).toContain('economy: "a slip"');
  });

  test('a gloss of 60 words is short enough', () => {
    expect(problems({ ...SOUND, gloss: 'word '.repeat(60).trim() })).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['an id', { ...OTHER, id: 'zhiliang' }],
    ['a headword', { ...SOUND, id: 'other' }],
    ['another’s headword as a form', { ...OTHER, forms: ['高质量发展'] }],
  ])('%s that is taken', (_, second) => {
    expect(problems(SOUND, second)).toEqual([expect.stringMatching(/is taken by economy: zhiliang$/)]);
  });

  test('a source that stands twice, and a source that is unsound', () => {
    const found = checkGlossary([], [REPORT, REPORT, { ...REPORT, id: 'bad', url: 'somewhere' }]).problems;
    expect(found.map(({ where }) => where)).toEqual(['sources: bad', 'sources: report']);
  });

  test('every problem of every entry, not only the first', () => {
    const found = problems({ ...SOUND, pinyin: 'gāo', forms: ['高'] }, { ...OTHER, gloss: '' });
    expect(found).toHaveLength(3);
  });
});
