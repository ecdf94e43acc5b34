import { characterSet } from '../text/character-set.ts';

const NUMERALS = '[一二三四五六七八九十百千万亿萬億零〇○两兩几幾]+';
/** 第 · the number · the joint and second number of a fraction or decimal · what is counted. */
const SHAPE = new RegExp(
  `^(第?)(${NUMERALS})(?:(分之|[点點])(${NUMERALS}))?(中全[会會]|[年月日号號届屆次个個条條章节節位名批期轮輪天课課卷])?$`,
);
/** Numbers and ordinals begin with one of these; 千 and 万 begin other words (万一). */
const STARTS = characterSet('第百一二三四五六七八九十零〇○两兩几幾');
const LARGE = /[万亿萬億]/;
const PLACE = /[十百千]/;
const ZERO = /[零〇○]/;
const DIGIT = /[一二三四五六七八九]/;

/**
 * The written syllables of a numeral with its classifier, by GB/T 16159-2012, 6.1.5: 11 to 99 in one word (sānshísān);
 * 百 千 万 亿 with a digit before them, 万 and 亿 apart from more than that (liùshísān yì qīqiān èrbǎi líng bā); 第 with a
 * hyphen, what is counted apart (dì-yī cì); digits one by one apart (èr líng èr sì nián); fractions and decimals apart
 * (sān fēn zhī yī, sān diǎn wǔ); a rough number with a hyphen (sān-sì, èr-sānshí). A month is a name and stays whole (wǔyuè, 5.2).
 * @param characters one per syllable. @param syllables marks before them and capitals (三月 Sānyuè) are left out. @returns null where the word is no numeral (一般, 万一).
 */
export function writtenNumeral(characters: readonly string[], syllables: readonly string[]): string[] | null {
  if (characters.length < 2 || !mayBeNumeral(characters[0] ?? '', 0)) return null;
  const match = SHAPE.exec(characters.join(''));
  if (!match) return null;
  const [, ordinal = '', number = '', joint = '', second = '', counted = ''] = match;
  // Many a digit with a classifier is a word by itself (一天, 五号).
  if (!ordinal && !joint && number.length === 1 && !/^(?:[个個月日]|中.*)?$/.test(counted)) return null;
  const isMonth = counted === '月' && !ordinal;
  const before = [
    ...(ordinal ? [''] : []),
    ...numberMarks(number, ordinal ? '-' : ''),
    ...[...joint].map(() => ' '),
    ...(joint === '分之' ? numberMarks(second, ' ') : [...second].map(() => ' ')),
    // 三中全会 is sān zhōng quánhuì.
    ...[...counted].map((_, i) => (isMonth || i === 2 ? '' : ' ')),
  ];
  return syllables.map((syllable, i) => (before[i] ?? '') + syllable.replace(/^[ -]/, '').toLowerCase());
}

/** Whether a numeral may begin at an offset; quick, since it is asked of every word. */
export function mayBeNumeral(text: string, offset: number): boolean {
  return STARTS.has(text.charCodeAt(offset));
}

/** What stands before each character of a number; `first` before the first. */
function numberMarks(number: string, first: string): string[] {
  const characters = [...number];
  const isString = characters.length > 1 && !PLACE.test(number) && !LARGE.test(number);
  return characters.map((character, i) => {
    if (i === 0) return first;
    if (isString) return isRough(number) ? '-' : ' ';
    const previous = characters[i - 1] ?? '';
    if (ZERO.test(character) || ZERO.test(previous)) return ' ';
    // With a single digit, a ten or another such before it: wǔwàn, shíwàn, but èrshíwǔ wàn.
    if (LARGE.test(character)) return i === 1 || LARGE.test(previous) ? '' : ' ';
    if (DIGIT.test(character) && DIGIT.test(previous)) return '-';
    return PLACE.test(character) || previous === '十' ? '' : ' ';
  });
}

/** 三四, three or four (6.1.5.6). */
function isRough(number: string): boolean {
  return number.length === 2 && '一二三四五六七八九'.includes(number);
}

/** 万 is Mò in a name, 分 fèn in a portion, 几 jī in a table: not in a number. */
const READINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 一: 'yī', 二: 'èr', 三: 'sān', 四: 'sì', 五: 'wǔ', 六: 'liù', 七: 'qī', 八: 'bā', 九: 'jiǔ', 零: 'líng' },
    ...{
      〇: 'líng',
      十: 'shí',
      百: 'bǎi',
      千: 'qiān',
      万: 'wàn',
      萬: 'wàn',
      亿: 'yì',
      億: 'yì',
      两: 'liǎng',
      兩: 'liǎng',
    },
    ...{ 几: 'jǐ', 幾: 'jǐ', 第: 'dì', 分: 'fēn', 之: 'zhī', 点: 'diǎn', 點: 'diǎn', 年: 'nián', 月: 'yuè', 日: 'rì' },
    ...{ 时: 'shí', 時: 'shí', 中: 'zhōng', 全: 'quán', 会: 'huì', 會: 'huì' },
  }),
);

/** How a number or date is read that no dictionary lists, or null where another character stands in it. */
export function numeralReading(characters: readonly string[]): readonly string[] | null {
  const syllables: string[] = [];
  for (const character of characters) {
    const syllable = READINGS.get(character);
    if (syllable === undefined) return null;
    syllables.push(syllable);
  }
  return syllables;
}
