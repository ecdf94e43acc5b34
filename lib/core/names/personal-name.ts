import { givenNamePiece, namePiece, type Piece, surnamePiece, type UnlistedWord } from '../annotation/unlisted-word.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { characterSet } from '../text/character-set.ts';
import { isHanAt } from '../text/han.ts';
import { givenNameRank } from './given-names.ts';
import { isListedName } from './listed-name.ts';
import { type Surname, surnameAt } from './surnames.ts';
import {
  beginsAdverb,
  endsWithTitle,
  goesOnAsAfterName,
  hasTitleAfter,
  hasTitleBefore,
  isPredicateWord,
} from './titles.ts';

// All costs are -ln of a share times COST_SCALE (lexicon/format.ts), so that they add up with those of words.
/** One running word in a hundred or so is a personal name. */
const NAME = 64;
const NAME_BY_TITLE = 8;
const NAME_BEFORE_TITLE = 30;
/** Before what is said of its bearer, or another name of a list. */
const NAME_GOES_ON = 35;
const SURNAME = { common: 55, uncommon: 80, adverbial: 55, doubtful: 100 } as const;
/** By itself: 王先生 is written Wáng xiānsheng. */
const SURNAME_BEFORE_TITLE = 85;
/** By rank (given-names). */
const GIVEN = [74, 90, 108, 160] as const;
/** One given name in five has a single character. */
const SINGLE = 25;

/** What joins two who meet: seldom the end of a name (张建和), in diplomatic news mostly none. */
const JOINING = characterSet('同和');
const GOES_ON = 60;

/** Surnames that are measure words too or follow a number, and what stands before those. */
const MEASURES = characterSet('张張段项項章门門席层層方成米车車盘盤支时時余万萬');
const COUNTING = characterSet(
  '一二三四五六七八九十百千万萬两兩几幾数數这這那每某各半首第余餘多0123456789０１２３４５６７８９',
);
/** Rather a number before people (上万市民) than a surname. */
const TEN_THOUSAND = characterSet('万萬');

/** Adds Chinese personal names that begin at an offset: a surname and one or two characters more, or a title. */
export function addPersonalNames(
  found: UnlistedWord[],
  text: string,
  offset: number,
  limit: number,
  lexicon: Lexicon,
): void {
  const surname = surnameAt(text, offset);
  if (!surname || isCounted(text, offset)) return;
  const given = offset + surname.length;
  if (surname.kind === 'adverbial' && isPredicateWord(text, given)) return;
  if (given + 2 <= limit && endsWithTitle(text, given + 2)) {
    const isListed = lexicon.wordOf(text, offset, given + 2) >= 0;
    if (surname.kind === 'common' && !isListed && !TEN_THOUSAND.has(text.charCodeAt(offset)))
      found.push({ end: given, cost: SURNAME_BEFORE_TITLE, pieces: [surnamePiece(offset, given)] });
    return;
  }
  let byTitle: boolean | undefined;
  for (let end = given + 1; end <= Math.min(limit, given + 2); end++) {
    const cost = isHanAt(text, end - 1) ? givenNameCost(text, given, end) : null;
    if (cost === null) break;
    const doubt = end > given + 1 ? doubtOfLast(text, end) : 0;
    byTitle ??= hasTitleBefore(text, offset);
    const evidence = byTitle ? NAME_BY_TITLE : evidenceAfter(text, end, surname);
    if (evidence === NAME && needsEvidence(surname, end - given)) continue;
    if (evidence === NAME_GOES_ON && isOrdinaryWord(text, offset, end, lexicon)) continue;
    found.push({
      end,
      cost: SURNAME[surname.kind] + cost + evidence + doubt,
      pieces: namePieces(text, offset, given, end, lexicon),
    });
  }
}

/** A name that the lexicon has is read as it says: 华国锋 Huà Guófēng. */
function namePieces(text: string, start: number, given: number, end: number, lexicon: Lexicon): Piece[] {
  const word = lexicon.wordOf(text, start, end);
  return isListedName(word, end - start, lexicon)
    ? [namePiece(start, end, word)]
    : [surnamePiece(start, given), givenNamePiece(given, end)];
}

/** What it costs to take the word that goes on after a name for its last character: 王毅|同美国, 董军|正在. */
function doubtOfLast(text: string, end: number): number {
  const goesOn = JOINING.has(text.charCodeAt(end - 1)) && isHanAt(text, end);
  return goesOn || beginsAdverb(text, end - 1) ? GOES_ON : 0;
}

/** Whether what could be a surname counts something: 一张图, 这段时间, 800余万元. */
function isCounted(text: string, offset: number): boolean {
  return MEASURES.has(text.charCodeAt(offset)) && COUNTING.has(text.charCodeAt(offset - 1));
}

/** Null where a character is in no given name. A single one may be what could be the first or the last of two. */
function givenNameCost(text: string, start: number, end: number): number | null {
  const first = givenNameRank(text.charCodeAt(start), 'first');
  const last = givenNameRank(text.charCodeAt(end - 1), 'last');
  if (end - start === 1) {
    const rank = Math.min(first ?? GIVEN.length, last ?? GIVEN.length);
    return rank < GIVEN.length ? (GIVEN[rank] ?? 0) + SINGLE : null;
  }
  return first === null || last === null ? null : GIVEN[first] + GIVEN[last];
}

/** What follows any subject tells no name from the word that a lexicon has for it: 高汤|是, 石工|为. */
function isOrdinaryWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const word = lexicon.wordOf(text, start, end);
  return word >= 0 && !isListedName(word, end - start, lexicon);
}

/** What it costs to take a name for one in view of what follows it. */
function evidenceAfter(text: string, end: number, { kind }: Surname): number {
  if (kind === 'doubtful') return NAME;
  if (hasTitleAfter(text, end)) return NAME_BEFORE_TITLE;
  return kind !== 'adverbial' && goesOnAsAfterName(text, end) ? NAME_GOES_ON : NAME;
}

/** Two characters that could be any word are a name only where the context says so: 高见, 应对, 江长. */
function needsEvidence(surname: Surname, given: number): boolean {
  return surname.kind === 'doubtful' || surname.kind === 'adverbial' || (given === 1 && surname.length === 1);
}

/** Length of the surname if a text as a whole has the form of a personal name, else 0. */
export function surnameLength(text: string): number {
  const surname = surnameAt(text, 0);
  if (!surname || text.length <= surname.length || text.length > surname.length + 2) return 0;
  return givenNameCost(text, surname.length, text.length) === null ? 0 : surname.length;
}
