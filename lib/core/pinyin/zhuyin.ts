import { type Syllable, toneless } from './syllable.ts';
import { toneOf } from './tone.ts';

/**
 * Zhuyin (bopomofo) of a pinyin syllable: `guó` → `ㄍㄨㄛˊ`, `de` → `˙ㄉㄜ`. By rule from initial and final; the table of
 * correspondences is that of the Hanyu Pinyin scheme (1958), which defines its letters by zhuyin. The first tone has no mark, the dot of
 * the neutral tone stands before. The r of an 儿 that colours the syllable before it is ㄦ without a tone.
 * @param syllable of any case. @returns null for what is no syllable of Standard Chinese.
 */
export function zhuyin(syllable: Syllable): string | null {
  const plain = toneless(syllable).toLowerCase();
  if (plain === 'r') return 'ㄦ';
  const letters = ALONE[plain] ?? byParts(plain);
  if (letters === null) return null;
  const tone = toneOf(syllable);
  return tone === 5 ? `˙${letters}` : letters + (MARKS[tone] ?? '');
}

const MARKS: Readonly<Record<number, string>> = { 2: 'ˊ', 3: 'ˇ', 4: 'ˋ' };

/** Syllables without a vowel, and ê, which only interjections have. */
const ALONE: Readonly<Record<string, string>> = {
  ê: 'ㄝ',
  m: 'ㄇ',
  n: 'ㄣ',
  ng: 'ㄫ',
  hm: 'ㄏㄇ',
  hng: 'ㄏㄫ',
};

// biome-ignore format: one table
const INITIALS: Readonly<Record<string, string>> = {
  zh: 'ㄓ', ch: 'ㄔ', sh: 'ㄕ', b: 'ㄅ', p: 'ㄆ', m: 'ㄇ', f: 'ㄈ', d: 'ㄉ', t: 'ㄊ', n: 'ㄋ', l: 'ㄌ', g: 'ㄍ', k: 'ㄎ',
  h: 'ㄏ', j: 'ㄐ', q: 'ㄑ', x: 'ㄒ', r: 'ㄖ', z: 'ㄗ', c: 'ㄘ', s: 'ㄙ',
};

// biome-ignore format: one table
const FINALS: Readonly<Record<string, string>> = {
  a: 'ㄚ', o: 'ㄛ', e: 'ㄜ', ai: 'ㄞ', ei: 'ㄟ', ao: 'ㄠ', ou: 'ㄡ', an: 'ㄢ', en: 'ㄣ', ang: 'ㄤ', eng: 'ㄥ', er: 'ㄦ',
  i: 'ㄧ', ia: 'ㄧㄚ', io: 'ㄧㄛ', ie: 'ㄧㄝ', iai: 'ㄧㄞ', iao: 'ㄧㄠ', iu: 'ㄧㄡ', ian: 'ㄧㄢ', in: 'ㄧㄣ', iang: 'ㄧㄤ', ing: 'ㄧㄥ',
  iong: 'ㄩㄥ', u: 'ㄨ', ua: 'ㄨㄚ', uo: 'ㄨㄛ', uai: 'ㄨㄞ', ui: 'ㄨㄟ', uan: 'ㄨㄢ', un: 'ㄨㄣ', uang: 'ㄨㄤ', ueng: 'ㄨㄥ', ong: 'ㄨㄥ',
  ü: 'ㄩ', üe: 'ㄩㄝ', üan: 'ㄩㄢ', ün: 'ㄩㄣ',
};

function byParts(plain: string): string | null {
  const [initial, final] = split(spelledOut(plain));
  const vowels = FINALS[final];
  if (vowels === undefined) return null;
  // The vowel of zhi and zi is no i: zhuyin does not write it.
  if (final === 'i' && /^(?:[zcs]h?|r)$/.test(initial)) return INITIALS[initial] ?? null;
  return (INITIALS[initial] ?? '') + vowels;
}

function split(plain: string): [initial: string, final: string] {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/.exec(plain)?.[0] ?? '';
  return [initial, plain.slice(initial.length)];
}

/** Undoes what pinyin only writes: y and w at the beginning of a syllable, u for ü behind j, q and x. */
function spelledOut(plain: string): string {
  return plain
    .replace(/^([jqxy])u/, '$1ü')
    .replace(/^y(?=[iü])/, '')
    .replace(/^yong$/, 'iong')
    .replace(/^you$/, 'iu')
    .replace(/^y/, 'i')
    .replace(/^wei$/, 'ui')
    .replace(/^wen$/, 'un')
    .replace(/^wu/, 'u')
    .replace(/^w/, 'u');
}
