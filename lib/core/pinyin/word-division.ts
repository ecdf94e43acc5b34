import { dividesInHalves, showsHalves, type WordKnowledge } from './idiom.ts';
import { writtenNumeral } from './numerals.ts';
import { capital } from './orthography.ts';

/** A dictionary's word: numbered syllables, one per character, with capitals as the dictionary has them. */
export type DictionaryWord = {
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
  readonly definitions: readonly string[];
  readonly isIdiom: boolean;
};

export type DivisionKnowledge = WordKnowledge & {
  isName(text: string): boolean;
  /** Whether a word is two names or more, a character each. */
  isPair(text: string): boolean;
};

/**
 * Where a dictionary's word is written apart or with a hyphen, by GB/T 16159-2012: a space or `-` before a syllable. A capital
 * begins a word anyhow. Dictionaries join all syllables of an entry; the standard does so with two and three (5.2), and
 * divides longer ones by the words they are made of (5.3, huánjìng bǎohù).
 */
export function divideWord(word: DictionaryWord, knowledge: DivisionKnowledge): string[] {
  const { characters, syllables } = word;
  if (characters.length !== syllables.length || syllables.some((one) => one.startsWith('-'))) return [...syllables];
  if (syllables.some(isCapital)) return divideName(word, knowledge);
  const numeral = writtenNumeral(characters, syllables);
  if (numeral) return numeral;
  if (characters.length < 4) return [...syllables];
  const text = characters.join('');
  if (characters.length === 4 && (word.isIdiom || showsHalves(text))) {
    return dividesInHalves(text, knowledge) ? withMark(syllables, 2, '-') : [...syllables];
  }
  return withSpaces(syllables, cuts(characters, knowledge.isWord));
}

function divideName(word: DictionaryWord, knowledge: DivisionKnowledge): string[] {
  const { characters } = word;
  const syllables = [...word.syllables];
  // 统战部 stands for a longer name and is a word by itself.
  if (isAbbreviation(word, knowledge)) return syllables.map((one, i) => (i === 0 ? one : one.toLowerCase()));
  const paired = pairLength(word, knowledge);
  for (let i = 1; i < paired; i++) syllables[i] = `-${syllables[i]}`;
  const day = startOfDay(characters);
  if (day > 0)
    return syllables.map((one, i) => (i === day ? `-${capital(one)}` : i < day && i > 0 ? one.toLowerCase() : one));
  let piece = 0;
  for (let i = Math.max(1, paired); i < characters.length; i++) {
    if (isCapital(syllables[i])) piece = i;
    else if (isConjunction(word, i, knowledge)) syllables[i] = ` ${syllables[i]}`;
    else if (isTail(word, piece, i, knowledge)) {
      const isDoctrine = /^主[义義]$/.test(characters.slice(i).join(''));
      syllables[i] = ` ${isDoctrine ? syllables[i] : capital(syllables[i] ?? '')}`;
      break;
    }
  }
  return syllables;
}

/** 国家发展和改革委员会: the conjunction is a word of its own; in 太和县 it is part of the name. */
function isConjunction({ characters, syllables }: DictionaryWord, at: number, { isName }: DivisionKnowledge): boolean {
  const isBetween = at > 1 && characters.length - at > 2 && isCapital(syllables[at + 1]);
  return isBetween && /[和與与及暨]/.test(characters[at] ?? '') && !isName(characters.slice(0, at + 1).join(''));
}

/**
 * Whether a common word follows a name from here to the end: 黄河|流域, 马克思列宁|主义. The name is a whole or the last word of one, of two
 * characters at least (not 俄|罗斯), and goes on no further (基督教|徒); what follows is no name itself (马来|西亚).
 */
function isTail(
  { characters, syllables }: DictionaryWord,
  piece: number,
  at: number,
  knowledge: DivisionKnowledge,
): boolean {
  const { isName, isWord } = knowledge;
  const rest = characters.slice(at).join('');
  if (rest.length < 2 || !isWord(rest) || isName(rest) || syllables.slice(at).some(isCapital)) return false;
  return [0, piece].some((start) => {
    const before = characters.slice(start, at);
    return before.length > 1 && isName(before.join('')) && !isName(before.join('') + rest.charAt(0));
  });
}

/** Two names or more, a character each (5.6): 中美 Zhōng-Měi, 京津冀 Jīng-Jīn-Jì, 青藏|高原. A river or a person is one name. */
function pairLength(
  { characters, syllables, definitions }: DictionaryWord,
  { isPair, isWord }: DivisionKnowledge,
): number {
  const single = syllables.findIndex((one, i) => !isCapital(one) || /^[a-z]/.test(syllables[i + 1] ?? ''));
  const isAll = syllables.every(isCapital);
  if (isAll && isCoordinate(characters, definitions)) return characters.length;
  const lengths = [4, 3, 2].filter((length) => length <= (isAll ? characters.length : single + 1));
  return (
    lengths.find((length) => {
      const rest = characters.slice(length).join('');
      return isPair(characters.slice(0, length).join('')) && (rest === '' || (rest.length > 1 && isWord(rest)));
    }) ?? 0
  );
}

/** Whether a dictionary explains a word of single characters as several names: `China and Japan`, `Beijing-Shanghai`. */
export function isCoordinate(characters: readonly string[], definitions: readonly string[]): boolean {
  const [first = ''] = definitions;
  if (/\d{2}|surname|\bname\b|Hewlett|^Cross-/.test(first) || /[河江湖海山县縣市区區州]/.test(characters.at(-1) ?? ''))
    return false;
  return /^(?:the )?[A-Z]\w+(?:[\s\p{Script=Han}]|, [A-Z]\w+|\[.*?\])* and [A-Z]|^[A-Z]\w+-[A-Z]|^Sino-/u.test(first);
}

/** 政协, 统战部, 安理会: a capital for each of the words it stands for, which are no names. */
function isAbbreviation(
  { characters, syllables, definitions }: DictionaryWord,
  { isPair }: DivisionKnowledge,
): boolean {
  const isShort = characters.length === 2 || (characters.length === 3 && !isCapital(syllables[2]));
  if (!isShort || !isCapital(syllables[1]) || isPair(characters.slice(0, 2).join(''))) return false;
  const isBody = characters.length === 3 && /[会會部委社局署厅廳]/.test(characters[2] ?? '');
  return isBody || definitions.some((one) => /\babbr\. (?:for|of) /.test(one));
}

/** Where the day begins in 五四运动, 九一八事变 and 一二九运动 (6.1.5.5): Wǔ-Sì, Jiǔ-Yībā, Yī'èr-Jiǔ; 0 in any other name. */
function startOfDay(characters: readonly string[]): number {
  const text = characters.join('');
  if (!/^[一二三四五六七八九]{2,3}(?:运动|運動|事变|事變|惨案|慘案|起义|起義|.*[节節]$)/.test(text)) return 0;
  return /^一二[一二三四五六七八九]/.test(text) ? 2 : 1;
}

function isCapital(syllable: string | undefined): boolean {
  return syllable !== undefined && /^[A-Z]/.test(syllable);
}

/** Numbers of the characters at which a long word is cut into words of two characters and more; none where it cannot be. */
export function cuts(characters: readonly string[], isWord: (text: string) => boolean): number[] {
  // The fewest words, the shorter ones again cut in theirs.
  const best: (number[] | undefined)[] = [[]];
  for (let end = 2; end <= characters.length; end++) {
    for (let start = Math.max(0, end - characters.length + 1); start <= end - 2; start++) {
      const before = best[start];
      const isWhole = start === 0 && end === characters.length;
      if (!before || isWhole || !isWord(characters.slice(start, end).join(''))) continue;
      const known = best[end];
      if (!known || before.length + 1 < known.length) best[end] = [...before, start];
    }
  }
  const starts = (best[characters.length] ?? []).filter((start) => start > 0);
  if (starts.length === 0) return [];
  return [0, ...starts].flatMap((start, i) => {
    const end = starts[i] ?? characters.length;
    const inner = end - start > 3 ? cuts(characters.slice(start, end), isWord).map((cut) => start + cut) : [];
    return start === 0 ? inner : [start, ...inner];
  });
}

function withMark(syllables: readonly string[], at: number, mark: string): string[] {
  return syllables.map((one, i) => (i === at ? mark + one : one));
}

function withSpaces(syllables: readonly string[], at: readonly number[]): string[] {
  return syllables.map((one, i) => (at.includes(i) ? ` ${one}` : one));
}
