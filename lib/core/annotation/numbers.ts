import { characterSet } from '../text/character-set.ts';
import { piece, type UnlistedWord } from './unlisted-word.ts';

/** A number is as common as a middling word, however long it is: -ln of about 1/1000 times COST_SCALE. */
const NUMBER = 90;
/** Digits cost next to nothing by themselves, and what follows them closely belongs to them. */
const WITH_DIGITS = 10;

// 2001年 is a date, 20年 mostly a span of time: a year has four digits, or two after an apostrophe or before a month.
const DATED =
  /(?:[12１２][0-9０-９]{3}年|[0-9０-９]{2}年(?=[0-9０-９]{1,2}月)|(?:[12１２][0-9０-９]|[1-9１-９])月(?!份?以?[来内])|(?:[12１２][0-9０-９]|[3３][01０１]|[1-9１-９])日|(?:[12１２][0-9０-９]|[0-9０-９])[时時](?![代间期間])|(?<=[时時])[0-9０-９]{1,2}分)/uy;
const COUNTED = /[0-9０-９]+(?:[.．,，][0-9０-９]+)*(?:[百千万亿萬億](?![伏瓦克米卡升兆帕焦]))+/uy;
const YEAR = /[一二三四五六七八九零〇○０]{4}年|[一二三四五六七八九零〇○]{2}年(?=[一二三四五六七八九十]{1,2}月)/uy;
const MONTH_OR_DAY =
  /(?:十[一二]?|[一二三四五六七八九])月(?=[一二三四五六七八九十]{1,3}日)|(?<=月)(?:[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])日/uy;
const UNIT = '[十百千万亿萬億]';
const DIGIT = '[一二三四五六七八九两兩]';
const NUMERAL = `十[几幾]|[几幾]${UNIT}+|${DIGIT}{2}十|(?:十|${DIGIT}${UNIT}+)(?:零?${DIGIT}${UNIT}*)*|[一二三四五六七八九零〇○]{3,}`;
const SPELLED = new RegExp(
  `第(?:${NUMERAL}|[一二三四五六七八九])|(?:${NUMERAL}|${DIGIT})分之(?:${NUMERAL}|${DIGIT})|` +
    `百分之(?:${NUMERAL}|${DIGIT}|零)(?:点[一二三四五六七八九零〇○]+)?|(?:${NUMERAL}|[一二三四五六七八九零])点[一二三四五六七八九零〇○]+${UNIT}*|${NUMERAL}`,
  'uy',
);
const SESSION = /[一二三四五六七八九]中全会|[一二三四五六七八九]中全會/uy;

const WITH_ARABIC = [DATED, COUNTED];
const IN_CHINESE = [YEAR, MONTH_OR_DAY, SPELLED, SESSION];

const DIGITS = characterSet('0123456789０１２３４５６７８９');
const NUMERALS = characterSet('一二三四五六七八九十百零〇○两兩第');
/** What may come second in a number in Chinese characters: not in 一个, 第几, 百姓. */
const SECOND = characterSet('一二三四五六七八九零〇○０两兩十百千万亿萬億年月日分点中');

/** Adds numbers, dates, percentages and ordinals that begin at an offset. */
export function addNumbers(found: UnlistedWord[], text: string, offset: number, limit: number): void {
  const first = text.charCodeAt(offset);
  if (DIGITS.has(first)) {
    // Not in the middle of a number: 15日 in 2015日.
    if (DIGITS.has(text.charCodeAt(offset - 1))) return;
    addMatches(found, text, offset, limit, WITH_ARABIC, WITH_DIGITS);
    return;
  }
  if (!NUMERALS.has(first) || !SECOND.has(text.charCodeAt(offset + 1))) return;
  addMatches(found, text, offset, limit, IN_CHINESE, NUMBER);
}

function addMatches(
  found: UnlistedWord[],
  text: string,
  offset: number,
  limit: number,
  patterns: readonly RegExp[],
  cost: number,
): void {
  for (const pattern of patterns) {
    pattern.lastIndex = offset;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    if (end - offset > 1 && end <= limit) found.push({ end, cost, pieces: [piece(offset, end)] });
  }
}
