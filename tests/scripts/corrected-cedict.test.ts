import { describe, expect, it } from 'vitest';
import { correctedCedict } from '../../scripts/corrected-cedict.ts';

const ENTRIES = [
  { simplified: '上载', traditional: '上載', pinyin: 'shang4 zai3', english: ['to upload', 'also pr. [shang4zai4]'] },
  { simplified: '穿着', traditional: '穿著', pinyin: 'chuan1 zhuo2', english: ['attire'] },
];

describe('the dictionary', () => {
  it('has the standard reading where CC-CEDICT has another one, and no note on it', () => {
    const word = { simplified: '上载', traditional: '上載', from: 'shang4 zai3', to: 'shang4 zai4', english: [] };
    expect(correctedCedict(ENTRIES, [word])[0]).toEqual({
      simplified: '上载',
      traditional: '上載',
      pinyin: 'shang4 zai4',
      english: ['to upload'],
    });
  });

  it('has a second entry where CC-CEDICT lacks a reading', () => {
    const word = { simplified: '穿着', traditional: '穿著', from: '', to: 'chuan1 zhe5', english: ['to be wearing'] };
    expect(correctedCedict(ENTRIES, [word]).map(({ pinyin, isOurs }) => [pinyin, isOurs])).toEqual([
      ['shang4 zai3', undefined],
      ['chuan1 zhuo2', undefined],
      ['chuan1 zhe5', true],
    ]);
  });

  it('is not made where a correction has become needless', () => {
    const word = { simplified: '上载', traditional: '上載', from: 'shang4 zai4', to: 'shang4 zai4', english: [] };
    expect(() => correctedCedict(ENTRIES, [word])).toThrow('CC-CEDICT does not read 上载 shang4 zai4');
  });
});
