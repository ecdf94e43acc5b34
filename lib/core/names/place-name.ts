import { namePiece, type UnlistedWord } from '../annotation/unlisted-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isCapitalised } from '../pinyin/proper-name.ts';
import { characterSet } from '../text/character-set.ts';
import { isHanAt } from '../text/han.ts';

/** What administrative and natural places end in, both scripts. */
const SUFFIXES = characterSet('省市县區区镇鎮乡鄉村州旗盟屯寨湾灣岛島河江湖山庄莊');

/** A name that ends so has its suffix already: 石家庄市|区 is 石家庄|市区. 州 is not among them: 广州|市. */
const COMPLETE = characterSet('省市县縣区區镇鎮乡鄉村');

/** Words that begin with a suffix but are parts of a place: 石家庄|市区. */
const AREA = new Set(
  '市区 市區 县区 省区 省區 区县 州县 县城 縣城 镇区 乡镇 鄉鎮 村镇 村庄 乡村 省长 省長 市长 市長 县长 縣長 区长 區長 镇长 鎮長 乡长 鄉長 村长 村長'.split(
    ' ',
  ),
);

/** Not the first or second character of a place: 这个村, 全省, 两县, 该镇, 一条河. */
const NEVER = characterSet(
  '的了着在是和与與及或这這那该該本全各每某几幾两兩十百千个個为為从從到向对對把被将將有不我你他她其此我们们了过過' +
    '邻鄰外内內进進出入回离離住驻駐省市县縣区區镇鎮乡鄉村州旗等多数數第何自治条座片贫穷建设農农渔漁山城',
);

// In the lexicon's scale: -ln of a share of running words times COST_SCALE.
/** What a known place's name and suffix cost more than the name alone. */
const SUFFIX = 20;
/** An unknown place: less likely than any two words that the lexicon knows. */
const UNKNOWN_PLACE = 330;
/** With a name of three characters, which are two words as a rule: 盼望|宝岛. */
const UNKNOWN_LONGER_PLACE = 400;

/** Adds names of places with their administrative suffix that begin at an offset: 京山县, 角屿岛. */
export function addPlaces(found: UnlistedWord[], text: string, offset: number, limit: number, lexicon: Lexicon): void {
  for (let name = 2; name <= 4; name++) {
    const suffix = offset + name;
    if (suffix >= limit) break;
    if (!SUFFIXES.has(text.charCodeAt(suffix)) || COMPLETE.has(text.charCodeAt(suffix - 1))) continue;
    const cost = nameCost(text, offset, suffix, lexicon);
    if (cost === null || AREA.has(text.slice(suffix, suffix + 2))) continue;
    const suffixWord = lexicon.wordOf(text, suffix, suffix + 1);
    found.push({
      end: suffix + 1,
      cost: cost.cost + SUFFIX,
      pieces: [namePiece(offset, suffix, cost.word), namePiece(suffix, suffix + 1, suffixWord)],
    });
  }
}

function nameCost(text: string, start: number, end: number, lexicon: Lexicon) {
  const word = lexicon.wordOf(text, start, end);
  const readings = readingsOf(word, end - start, lexicon);
  // Of so long a name that no dictionary has, the end is rather a word that it has: 产业|园区, 三峡|库区.
  if (readings.length === 0 && end - start > 2) {
    if (readingsOf(lexicon.wordOf(text, end - 1, end + 1), 2, lexicon).length > 0) return null;
  }
  if (word >= 0) return couldBePlace(readings) ? { cost: lexicon.cost(word), word } : null;
  if (end - start > 3) return null;
  for (let at = start; at < end; at++) if (!isHanAt(text, at) || NEVER.has(text.charCodeAt(at))) return null;
  return { cost: end - start === 2 ? UNKNOWN_PLACE : UNKNOWN_LONGER_PLACE, word };
}

function readingsOf(word: number, characters: number, lexicon: Lexicon): ReturnType<Lexicon['readings']> {
  return word < 0 ? [] : lexicon.readings(word, characters);
}

/** A name by its capital; words that only the frequency list has come without a reading, many of them places. */
function couldBePlace(readings: ReturnType<Lexicon['readings']>): boolean {
  return readings.length === 0 || readings.some(isCapitalised);
}
