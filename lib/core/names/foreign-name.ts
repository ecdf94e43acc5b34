import { namePiece, type Piece, type UnlistedWord } from '../annotation/unlisted-word.ts';
import { characterSet } from '../text/character-set.ts';

/**
 * Characters that transliterate foreign names, in both scripts: the commonest in the foreign names of jieba's dictionary
 * (MIT, tag nrt), without those that mostly stand for themselves (国, 大, 人).
 */
const TRANSLITERATING = characterSet(
  '尔斯拉克特里德夫卡阿布塔巴哈格罗尼维科瓦多奥达亚伊托米普诺利洛纳勒基莱姆马蒂弗萨西茨比雷帕塞库曼莫埃贝什奇菲兰加吉迪恩威图赫穆耶' +
    '凯伦戈圣朗鲁顿默雅伯扎希波安列切瑟索古登佩韦林森乌坦坎约娜博杰杜梅玛涅法海沃舍费堡迈摩丁努皮盖兹霍彼妮得福麦艾谢崇劳蒙路佐' +
    '施莎查珀卢撒邦逊因桑厄琳翰哥芬泰莉奎辛令夸拜豪丽沙乔易那热提冈芙昭当廉爱契苏底佛肯温泽丝赖宾衮本考舒汀娅瑙可禧珍顺扬茂娃孜彻琴干叶赛隅睿潘甫捷梭琼纽伍孟别吾脱顾歇窝喀噶敏门休斐裴力京' +
    '爾羅維奧達亞諾納萊馬薩貝蘭圖凱倫聖魯頓烏約瑪邁蓋麥謝勞盧遜瑪麗喬熱愛蘇澤絲賴賓賽瓊紐顧門岡韋葉齊',
);
/** Connects the parts of a foreign name; half a dozen look-alikes are in print. */
const DOTS = characterSet('·•・‧∙．');

/** A foreign name begins once in some 600 words, and each character is one of a few hundred: -ln times COST_SCALE. */
const NAME = 90;
const CHARACTER = 58;
/** With a dot in it there is no doubt. */
const DOTTED = 20;
const FEWEST = 3;
const MOST = 12;

/** Adds transliterated names that begin at an offset: three characters of the table or more, or parts joined by dots. */
export function addForeignNames(found: UnlistedWord[], text: string, offset: number, limit: number): void {
  if (!mayBegin(text, offset)) return;
  const pieces: Piece[] = [];
  let start = offset;
  for (let end = offset; end <= Math.min(limit, offset + MOST * 3); end++) {
    const unit = text.charCodeAt(end);
    const goesOn = end < limit && end - start < MOST && TRANSLITERATING.has(unit);
    if (goesOn) {
      if (pieces.length === 0 && end + 1 - offset >= FEWEST) {
        const cost = NAME + (end + 1 - offset) * CHARACTER;
        found.push({ end: end + 1, cost, pieces: [namePiece(offset, end + 1)] });
      }
      continue;
    }
    if (end === start) break;
    pieces.push(namePiece(start, end));
    if (pieces.length > 1) found.push({ end, cost: DOTTED * (end - offset), pieces: [...pieces] });
    if (end >= limit || !DOTS.has(unit)) break;
    start = end + 1;
  }
}

/** Looks at three characters at most: nearly everywhere one of them shows that there is no name. */
function mayBegin(text: string, offset: number): boolean {
  if (!TRANSLITERATING.has(text.charCodeAt(offset))) return false;
  const second = text.charCodeAt(offset + 1);
  if (!TRANSLITERATING.has(second)) return DOTS.has(second);
  const third = text.charCodeAt(offset + 2);
  return TRANSLITERATING.has(third) || DOTS.has(third);
}
