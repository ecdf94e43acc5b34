import { namePiece, type Piece, type UnlistedWord } from '../annotation/unlisted-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { characterSet } from '../text/character-set.ts';
import { isListedName } from './listed-name.ts';
import { DOTS } from './name-dots.ts';
import { endsWithTitle } from './titles.ts';

/**
 * Characters that transliterate foreign names, in both scripts: the commonest in the foreign names of jieba's dictionary
 * (MIT, tag nrt), without those that mostly stand for themselves (国, 大, 人).
 */
const TRANSLITERATING = characterSet(
  '尔斯拉克特里德夫卡阿布塔巴哈格罗尼维科瓦多奥达亚伊托米普诺利洛纳勒基莱姆马蒂弗萨西茨比雷帕塞库曼莫埃贝什奇菲兰加吉迪恩威图赫穆耶' +
    '凯伦戈圣朗鲁顿默雅伯扎希波安列切瑟索古登佩韦林森乌坦坎约娜博杰杜梅玛涅法海沃舍费堡迈摩丁努皮盖兹霍彼妮得福麦艾谢崇劳蒙路佐' +
    '施莎查珀卢撒邦逊因桑厄琳翰哥芬泰莉奎辛令夸拜豪丽沙乔易那热提冈芙昭当廉爱契苏底佛肯温泽丝赖宾衮本考舒汀娅瑙可禧珍顺扬茂娃孜彻琴干叶赛隅睿潘甫捷梭琼纽伍孟别吾脱顾歇窝喀噶敏门休斐裴力京' +
    '爾羅維奧達亞諾納萊馬薩貝蘭圖凱倫聖魯頓烏約瑪邁蓋麥謝勞盧遜瑪麗喬熱愛蘇澤絲賴賓賽瓊紐顧門岡韋葉',
);
/** These transliterate too (泽连斯基, 理查德), but mostly stand for themselves: a name has one, each part of one with dots two. */
const OCCASIONAL = characterSet(
  '连理唐贾鲍詹戴吕思齐济朔绍史汤冯柯尤昂奈隆夏狄胡魏欧季敦朱滕班宁亨培札珀伽修根密卓甘锡祖邓谭孟庞蓬彭迭瑞鲜罕凡良怀丹卜察钦松文东芒内缪道' +
    '連賈鮑呂齊濟紹湯馮魏歐寧錫鄧譚龐懷東繆內',
);

/** A foreign name begins once in some 600 words, and each character is one of a few hundred: -ln times COST_SCALE. */
const NAME = 90;
const CHARACTER = 58;
/** An occasional character is likeliest within a name, and hardly ends one. */
const OCCASIONAL_WITHIN = 90;
const OCCASIONAL_LAST = 130;
/** Before a dot there is a name, but where it begins is to be found out (赛季|莫里斯·); behind a dot there is no doubt. */
const BEFORE_DOT = 60;
const BEHIND_DOT = 20;
const OCCASIONAL_MORE = 40;
/** What goes on behind a name that the lexicon has: 约翰逊|可以. */
const BEHIND_LISTED = 40;
/** Characters of a name; of one with dots, those that are not occasional. */
const FEWEST = 3;
const MOST = 12;
const MOST_PARTS = 4;
const MOST_OCCASIONAL = 2;

/**
 * Adds transliterated names that begin at an offset: three characters or more, two behind a title (总统卢拉), or parts
 * joined by dots.
 */
export function addForeignNames(
  found: UnlistedWord[],
  text: string,
  offset: number,
  limit: number,
  lexicon: Lexicon,
): void {
  if (!mayBegin(text, offset)) return;
  const end = endOfPart(text, offset, limit);
  if (DOTS.has(text.charCodeAt(end))) addDotted(found, text, offset, end, limit, lexicon);
  addUndotted(found, text, offset, end);
}

/** How far a name or a part of one may reach from where it starts. */
function endOfPart(text: string, start: number, limit: number): number {
  const last = Math.min(limit, start + MOST);
  let occasional = 0;
  let end = start;
  for (; end < last; end++) {
    const unit = text.charCodeAt(end);
    if (!TRANSLITERATING.has(unit) && (!OCCASIONAL.has(unit) || ++occasional > MOST_OCCASIONAL)) break;
  }
  return end;
}

/** A name may end anywhere in the stretch: what follows it may transliterate as well (马尔科|比). */
function addUndotted(found: UnlistedWord[], text: string, start: number, end: number): void {
  let cost = NAME;
  let occasional = 0;
  for (let at = start; at < end; at++) {
    const isOccasional = OCCASIONAL.has(text.charCodeAt(at));
    if (isOccasional && ++occasional > 1) return;
    cost += isOccasional ? OCCASIONAL_WITHIN : CHARACTER;
    const length = at + 1 - start;
    if (length < FEWEST && !(length === 2 && occasional === 0 && endsWithTitle(text, start))) continue;
    const ending = isOccasional ? OCCASIONAL_LAST - OCCASIONAL_WITHIN : 0;
    found.push({ end: at + 1, cost: cost + ending, pieces: [namePiece(start, at + 1)] });
  }
}

/** Adds names of several parts, the first of which ends before a dot. */
function addDotted(
  found: UnlistedWord[],
  text: string,
  start: number,
  endOfFirst: number,
  limit: number,
  lexicon: Lexicon,
): void {
  const first = partPiece(text, start, endOfFirst, lexicon);
  const pieces = [first];
  let cost = costOfPart(text, start, endOfFirst, first.word < 0 ? BEFORE_DOT : BEHIND_DOT);
  for (let at = endOfFirst; DOTS.has(text.charCodeAt(at)) && pieces.length < MOST_PARTS; ) {
    const next = at + 1;
    const listed = endOfListed(text, next, limit, lexicon);
    at = Math.max(listed, endOfPart(text, next, limit));
    if (at === next) return;
    // It may end anywhere, too.
    for (let end = Math.max(next + 1, listed); end <= at; end++) {
      const more = costOfPart(text, next, end, BEHIND_DOT) + (listed > next && end > listed ? BEHIND_LISTED : 0);
      if (regularIn(text, start, end) >= FEWEST)
        found.push({ end, cost: cost + more, pieces: [...pieces, partPiece(text, next, end, lexicon)] });
    }
    pieces.push(partPiece(text, next, at, lexicon));
    cost += costOfPart(text, next, at, BEHIND_DOT);
  }
}

/** Where a name ends that the lexicon has, whatever its characters (尼克松); where it starts, if there is none. */
function endOfListed(text: string, start: number, limit: number, lexicon: Lexicon): number {
  for (let end = Math.min(limit, start + MOST); end >= start + FEWEST; end--)
    if (isListedName(lexicon.wordOf(text, start, end), end - start, lexicon)) return end;
  return start;
}

/** Is read as listed, if it is: 狄更斯 Dígēngsī. */
function partPiece(text: string, start: number, end: number, lexicon: Lexicon): Piece {
  const word = lexicon.wordOf(text, start, end);
  return namePiece(start, end, isListedName(word, end - start, lexicon) ? word : -1);
}

function costOfPart(text: string, start: number, end: number, perCharacter: number): number {
  const length = end - start;
  return perCharacter * length + OCCASIONAL_MORE * (length - regularIn(text, start, end));
}

function regularIn(text: string, start: number, end: number): number {
  let regular = 0;
  for (let at = start; at < end; at++) if (TRANSLITERATING.has(text.charCodeAt(at))) regular++;
  return regular;
}

/** Looks at three characters at most, and for a title: nearly everywhere one of them shows that there is no name. */
function mayBegin(text: string, offset: number): boolean {
  const first = text.charCodeAt(offset);
  const isRegular = TRANSLITERATING.has(first);
  if (!isRegular && !OCCASIONAL.has(first)) return false;
  const second = text.charCodeAt(offset + 1);
  if (DOTS.has(second)) return true;
  const third = text.charCodeAt(offset + 2);
  if (OCCASIONAL.has(second)) return DOTS.has(third) || (isRegular && TRANSLITERATING.has(third));
  if (!TRANSLITERATING.has(second)) return false;
  const goesOn = TRANSLITERATING.has(third) || OCCASIONAL.has(third) || DOTS.has(third);
  return goesOn || (isRegular && endsWithTitle(text, offset));
}
