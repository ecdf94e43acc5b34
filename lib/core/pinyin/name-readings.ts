import { characterSet } from '../text/character-set.ts';
import type { Span } from '../text/span.ts';

/** Characters that are read otherwise as surnames than in most words, where nothing but the context tells. */
const SURNAMES: Readonly<Record<string, string>> = {
  解: 'xiè',
  单: 'shàn',
  單: 'shàn',
  任: 'rén',
  仇: 'qiú',
  查: 'zhā',
  曾: 'zēng',
  朴: 'piáo',
  葛: 'gě',
  覃: 'qín',
  区: 'ōu',
  區: 'ōu',
  华: 'huà',
  華: 'huà',
  曲: 'qū',
  蒙: 'méng',
  薄: 'bó',
  燕: 'yān',
};

const IN_SURNAMES = characterSet(Object.keys(SURNAMES).join(''));

const COMPOUND_SURNAMES: Readonly<Record<string, readonly string[]>> = {
  尉迟: ['yù', 'chí'],
  尉遲: ['yù', 'chí'],
  澹台: ['tán', 'tái'],
  澹臺: ['tán', 'tái'],
  万俟: ['mò', 'qí'],
  萬俟: ['mò', 'qí'],
  长孙: ['zhǎng', 'sūn'],
  長孫: ['zhǎng', 'sūn'],
};

/** Characters that parents mean in one way; in other words they are read in several. */
const GIVEN_NAMES: Readonly<Record<string, string>> = {
  长: 'cháng',
  長: 'cháng',
  少: 'shào',
  乐: 'lè',
  樂: 'lè',
  得: 'dé',
  相: 'xiàng',
  茜: 'qiàn',
  藏: 'cáng',
  曾: 'zēng',
  柏: 'bǎi',
  召: 'zhào',
  斗: 'dǒu',
  燕: 'yàn',
  传: 'chuán',
  傳: 'chuán',
  蒙: 'méng',
  盛: 'shèng',
  澄: 'chéng',
  浚: 'jùn',
  蔚: 'wèi',
  朴: 'pǔ',
  干: 'gàn',
  侗: 'tóng',
  抡: 'lún',
  掄: 'lún',
  铣: 'xiǎn',
  銑: 'xiǎn',
  镝: 'dí',
  鏑: 'dí',
  覃: 'tán',
};

/** How a surname is read, a syllable for each character, where that differs from most words. */
export function surnameReading(surname: string): readonly string[] | undefined {
  const single = SURNAMES[surname];
  return single === undefined ? COMPOUND_SURNAMES[surname] : [single];
}

/** How a character is read in a given name, where most words would have it otherwise and no name does. */
export function givenNameReading(character: string): string | undefined {
  return GIVEN_NAMES[character];
}

const GIVEN = '\\p{Script=Han}{1,2}';
const OFFICE =
  '(?:总书记|书记|省长|市长|县长|区长|厅长|局长|处长|行长|校长|院长|部长|司长|会长|团长|社长|主席|主任|委员|常委|代表|总理|教授|博士|院士|研究员|工程师|总经理|董事长|经理|同志|先生|女士|老师|医生|法官|检察官)';
/** What names the person who comes next. No office: 主任 after its holder's name is as common as before it. */
const CALLED = '(?:记者|通讯员|作者|编辑|责任编辑|责编|摄影|摄|撰稿|烈士|名叫|姓名)';

/** After the surname: a given name, then an office, a verb of speaking, or the end of an item of a list of names. */
const BEFORE_OFFICE = new RegExp(`^${GIVEN}(?:同志|先生|女士|老师|教授|院士)|^${OFFICE}(?!制|们)`, 'u');
const BEFORE_SPEECH = new RegExp(`^${GIVEN}(?:说|表示|介绍|告诉|认为|指出|坦言|回忆)`, 'u');
const ENDS_ITEM = new RegExp(`^${GIVEN}(?=[\\s、，,）)；;。]|$)`, 'u');
/** Before it: a word that calls a person, or another name of the list. */
const AFTER_CALLED = new RegExp(`${CALLED}[\\s:：、/]*(?:\\p{Script=Han}{2,4}[\\s、]+)*$`, 'u');
const AFTER_OFFICE = new RegExp(`${OFFICE}$`, 'u');
/** A byline stands alone: nothing longer than a name between its marks. */
const LONGEST_LOOK = 40;

/**
 * The reading of a surname where the context shows a name: after 记者 and the like in a byline, after an office, or
 * before a title or a verb of speaking. Null otherwise: most of these characters are common in other words.
 */
export function nameReading(text: string, span: Span, sentence: Span): string | null {
  // Asked for every word of several readings on a page.
  if (span.end - span.start !== 1 || !IN_SURNAMES.has(text.charCodeAt(span.start))) return null;
  const reading = SURNAMES[text.charAt(span.start)] ?? null;
  const before = text.slice(Math.max(sentence.start, span.start - LONGEST_LOOK), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + LONGEST_LOOK));
  const isNamed =
    (AFTER_CALLED.test(before) && ENDS_ITEM.test(after)) ||
    (AFTER_OFFICE.test(before) && (ENDS_ITEM.test(after) || BEFORE_SPEECH.test(after))) ||
    (isItemStart(before) && (BEFORE_OFFICE.test(after) || BEFORE_SPEECH.test(after)));
  return isNamed ? reading : null;
}

/** Nothing before, or a mark: 解放思想 and 任书记 differ by what comes after, 委任书记 by what comes before. */
function isItemStart(before: string): boolean {
  return before === '' || /[\P{Script=Han}]$/u.test(before);
}
