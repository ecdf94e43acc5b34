import { givenNamePiece, surnamePiece, type UnlistedWord } from '../annotation/unlisted-word.ts';
import { characterSet } from '../text/character-set.ts';
import { isHanAt } from '../text/han.ts';
import { givenNameRank } from './given-names.ts';
import { type Surname, surnameAt } from './surnames.ts';
import { hasTitleAfter, hasTitleBefore } from './titles.ts';

// All costs are -ln of a share times COST_SCALE (lexicon/format.ts), so that they add up with those of words.
/** One running word in a hundred or so is a personal name. */
const NAME = 64;
const NAME_BY_TITLE = 8;
const NAME_BEFORE_TITLE = 30;
const SURNAME = { common: 55, uncommon: 80, adverbial: 55, doubtful: 100 } as const;
/** By rank (given-names). */
const GIVEN = [76, 100, 122] as const;
/** One given name in five has a single character. */
const SINGLE = 25;

/** Surnames that are measure words too, and what stands before those. */
const MEASURES = characterSet('张張段项項章门門席层層方成米车車盘盤支时時');
const COUNTING = characterSet('一二三四五六七八九十百千万萬两兩几幾数數这這那每某各半首第');

/** Adds Chinese personal names that begin at an offset: a surname and one or two characters more. */
export function addPersonalNames(found: UnlistedWord[], text: string, offset: number, limit: number): void {
  const surname = surnameAt(text, offset);
  if (!surname || isCounted(text, offset)) return;
  const given = offset + surname.length;
  let byTitle: boolean | undefined;
  let cost = SURNAME[surname.kind];
  for (let end = given + 1; end <= Math.min(limit, given + 2); end++) {
    if (!isHanAt(text, end - 1)) break;
    const rank = givenNameRank(text.charCodeAt(end - 1));
    if (rank === null) break;
    cost += GIVEN[rank];
    byTitle ??= hasTitleBefore(text, offset);
    const isNamed = byTitle || (surname.kind !== 'doubtful' && hasTitleAfter(text, end));
    if (!isNamed && needsTitle(surname, end - given)) continue;
    const evidence = byTitle ? NAME_BY_TITLE : isNamed ? NAME_BEFORE_TITLE : NAME;
    const total = cost + evidence + (end - given === 1 ? SINGLE : 0);
    found.push({ end, cost: total, pieces: [surnamePiece(offset, given), givenNamePiece(given, end)] });
  }
}

/** Whether what could be a surname counts something: 一张图, 这段时间. */
function isCounted(text: string, offset: number): boolean {
  return MEASURES.has(text.charCodeAt(offset)) && COUNTING.has(text.charCodeAt(offset - 1));
}

/** Two characters that could be any word are a name only where the context says so: 高见, 应对, 江长. */
function needsTitle(surname: Surname, given: number): boolean {
  return surname.kind === 'doubtful' || surname.kind === 'adverbial' || (given === 1 && surname.length === 1);
}

/** Length of the surname if a text as a whole has the form of a personal name, else 0. */
export function surnameLength(text: string): number {
  const surname = surnameAt(text, 0);
  if (!surname || text.length <= surname.length || text.length > surname.length + 2) return 0;
  for (let at = surname.length; at < text.length; at++) if (givenNameRank(text.charCodeAt(at)) === null) return 0;
  return surname.length;
}
