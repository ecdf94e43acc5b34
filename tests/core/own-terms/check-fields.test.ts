import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFields } from '../../../lib/core/own-terms/check-fields.ts';
import { toRawFields } from '../../../lib/core/own-terms/own-term.ts';
import { raw } from './own-terms.ts';

const SOUND = raw({ headword: '新质生产力', renderings: ['new quality productive forces'] });

function problems(change: Parameters<typeof raw>[0]) {
  return checkFields({ ...SOUND, ...change }).problems.map(({ code, detail }) => `${code} ${detail}`.trim());
}

describe('what the reader writes', () => {
  test('is tidied: spaces, empty lines, what stands twice, the address of a site', () => {
    const { fields, problems } = checkFields({
      headword: '  新质生产力 ',
      traditional: '新質生產力',
      forms: ['新质 生产力', '', '新质生产力', '新质 生产力'],
      pinyin: ' xīn zhì  shēngchǎnlì ',
      renderings: ['new quality\nproductive forces', ' '],
      note: ' one\r\ntwo\u0000 ',
      source: ' our style guide ',
      site: 'https://www.People.com.cn/n1/2026/index.html?x#y',
    });
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      headword: '新质生产力',
      traditional: '新質生產力',
      forms: ['新质 生产力'],
      pinyin: 'xīn zhì shēngchǎnlì',
      renderings: ['new quality productive forces'],
      note: 'one\ntwo',
      source: 'our style guide',
      site: 'people.com.cn',
    });
  });

  test('needs a headword, two characters long at least, Chinese, and a rendering', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ headword: ' ' })).toEqual(['headword_missing']);
    expect(problems({ headword: '党' })).toEqual(['headword_short 党']);
    expect(problems({ headword: '𠮷' })).toEqual(['headword_short 𠮷']);
    expect(problems({ headword: 'APEC' })).toEqual(['headword_not_chinese APEC']);
    expect(problems({ renderings: [' '] })).toEqual(['rendering_missing']);
    expect(problems({ forms: ['新质', '力', 'NQPF'] })).toEqual(['form_invalid 力', 'form_invalid NQPF']);
  });

  test('has pinyin for every character or none', () => {
    expect(problems({ pinyin: 'xīnzhì shēngchǎnlì' })).toEqual([]);
    expect(problems({ pinyin: 'xīnzhì' })).toEqual(['pinyin_invalid xīnzhì']);
    expect(problems({ pinyin: 'xin1zhi4 sheng1' })).toEqual(['pinyin_invalid xin1zhi4 sheng1']);
  });

  test('is for a site that has a name', () => {
    expect(problems({ site: 'people.com.cn' })).toEqual([]);
    expect(problems({ site: '人民网' })).toEqual(['site_invalid 人民网']);
  });

  test('is no treatise', () => {
    expect(problems({ headword: '改'.repeat(101) })).toEqual([`too_long ${'改'.repeat(30)}…`]);
    expect(problems({ note: 'n'.repeat(4_001) })).toEqual([`too_long ${'n'.repeat(30)}…`]);
    expect(problems({ renderings: Array.from({ length: 51 }, (_, i) => `r${i}`) })).toHaveLength(1);
  });

  test('is the same after it was tidied once', () => {
    const text = fc.string({ unit: fc.constantFrom(...' \n\r\t\u0000\ud800\udc00ǎ́a改.:/\u2028\ufeff') });
    const fields = fc.record({
      headword: text,
      traditional: text,
      forms: fc.array(text),
      pinyin: text,
      renderings: fc.array(text),
      note: text,
      source: text,
      site: text,
    });
    fc.assert(
      fc.property(fields, (given) => {
        const once = checkFields(given).fields;
        expect(checkFields(toRawFields(once)).fields).toEqual(once);
      }),
    );
  });
});
