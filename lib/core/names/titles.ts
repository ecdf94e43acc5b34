import { characterSet } from '../text/character-set.ts';
import { isBmpHan } from '../text/han.ts';
import { surnameAt } from './surnames.ts';

/** Offices, callings and ranks that stand before a name: 省委书记倪岳峰, 记者李巍. Both scripts. */
const BEFORE = new Set(
  (
    '书记 書記 主席 总理 總理 总统 總統 省长 省長 市长 市長 县长 縣長 区长 區長 镇长 镇長 乡长 村长 州长 厅长 廳長 局长 局長 处长 處長 科长 ' +
    '部长 部長 司长 司長 院长 院長 校长 校長 所长 社长 会长 會長 行长 行長 站长 队长 隊長 组长 組長 团长 團長 班长 排长 连长 营长 旅长 师长 ' +
    '军长 司令 司令员 政委 参谋 将军 將軍 上将 中将 少将 大校 上校 中校 少校 大尉 上尉 中尉 少尉 委员 委員 常委 代表 记者 記者 通讯员 通訊員 编辑 編輯 作者 主任 副主任 董事长 ' +
    '董事長 总裁 總裁 经理 經理 总监 教授 博士 院士 专家 專家 学者 學者 研究员 工程师 教练 教練 选手 選手 队员 运动员 演员 導演 导演 作家 ' +
    '画家 诗人 歌手 大使 领事 特首 议员 議員 发言人 發言人 秘书长 秘書長 检察长 法官 律师 律師 医生 醫生 护士 老师 老師 村民 居民 市民 农民 ' +
    '工人 职工 学生 同学 战士 民警 烈士 英雄 模范 同志 先生 女士 小姐 夫人 太太 师傅 師傅 大爷 大爺 大妈 大媽 阿姨 老汉 老漢 摄 叫 名叫'
  ).split(' '),
);

/** What follows a name: 李巍说, 王璐丹同志. A single 说 or 在 says little; two characters say enough. */
const AFTER = new Set(
  (
    '表示 指出 强调 強調 介绍 介紹 认为 認為 说道 告诉 告訴 坦言 透露 宣布 主持 出席 率队 率隊 会见 會見 致辞 致詞 讲话 講話 回忆 感慨 ' +
    '同志 先生 女士 教授 院士 博士 主席 总理 书记 部长 主任 委员 代表 等人 等同 一行 当选 當選 任命 陪同 报道 報道 记者 摄影 供稿 编辑 本人'
  ).split(' '),
);

/** What a name as the subject is commonly followed by: adverbs, prepositions, verbs of saying and being; and 和. */
const PREDICATE = characterSet(
  '在是为為与與和同也将將说說都还還被因很对對从從就又把给給却卻再才则則曾已正仍均称稱向跟让讓没沒会會要能可只先任' +
    '率偕携攜赴抵晤访訪',
);
/** Those that a mark may follow: 陈刚称，. */
const SAYING = characterSet('说說称稱');
/** Longer words of the same kind that begin otherwise. */
const ADVERBS = new Set(
  (
    '一起 一同 一直 自己 开始 開始 近日 日前 今天 昨天 作为 作為 担任 擔任 正在 ' +
    '应约 應約 实地 實地 复电 復電 复信 復信 电贺 電賀 答记 答記 听取 聽取 来到 來到 亲自 親自 见证 見證'
  ).split(' '),
);

/** Last characters of titles before a name, first ones of what follows it: they rule out nearly every place. */
const ENDS_BEFORE = characterSet([...BEFORE].map((title) => title.charAt(title.length - 1)).join(''));
const BEGINS_AFTER = characterSet([...AFTER].map((words) => words.charAt(0)).join(''));
const BEGINS_ADVERB = characterSet([...ADVERBS].map((words) => words.charAt(0)).join(''));
const CREDIT = /^[（(]?[摄攝][）)\s]/u;
const CREDIT_FIRST = characterSet('（(摄攝');

const SPACE = /\s/u;
const SEPARATOR = /[、\s]/u;
/** Names of a list before this one, at most twelve: 记者 李巍 王璐丹, 专家张三、李四. */
const LIST = /(?:\p{Script=Han}{2,4}[、\s]+){1,12}$/u;

/** Whether a title stands before the offset, straight or with a list of other names between. */
export function hasTitleBefore(text: string, offset: number): boolean {
  let end = offset;
  while (end > 0 && isMark(SPACE, text, end - 1)) end--;
  if (endsWithTitle(text, end)) return true;
  if (end === 0 || !isMark(SEPARATOR, text, offset - 1)) return false;
  const list = LIST.exec(text.slice(Math.max(0, offset - 64), offset));
  if (!list) return false;
  // The title may stand in the list's first item (记者李巍、王璐丹) or right before it (记者 李巍 王璐丹).
  const start = offset - list[0].length;
  return endsWithTitle(text, start) || [2, 3].some((length) => BEFORE.has(text.slice(start, start + length)));
}

/** Whether a mark is of a kind; a Chinese character, which mostly stands there, is none. */
function isMark(kind: RegExp, text: string, offset: number): boolean {
  return !isBmpHan(text.charCodeAt(offset)) && kind.test(text.charAt(offset));
}

/** Whether a title ends at the offset (UTF-16). */
export function endsWithTitle(text: string, end: number): boolean {
  return (
    ENDS_BEFORE.has(text.charCodeAt(end - 1)) &&
    [2, 3].some((length) => end >= length && BEFORE.has(text.slice(end - length, end)))
  );
}

/** Whether what stands at the offset tells that a name has just ended. */
export function hasTitleAfter(text: string, offset: number): boolean {
  if (text.charAt(offset) === '副') return hasTitleAfter(text, offset + 1);
  const first = text.charCodeAt(offset);
  if (BEGINS_AFTER.has(first) && AFTER.has(text.slice(offset, offset + 2))) return true;
  return CREDIT_FIRST.has(first) && CREDIT.test(text.slice(offset, offset + 3));
}

/**
 * Whether the text goes on at the offset as after a name: 李阳|曾任, 王强|和李明, 张伟|、刘洋. Not where a mark ends it at
 * once: 张建和，.
 */
export function goesOnAsAfterName(text: string, offset: number): boolean {
  if (text.charAt(offset) === '、') return surnameAt(text, offset + 1)?.kind === 'common';
  const unit = text.charCodeAt(offset);
  if (PREDICATE.has(unit)) return isBmpHan(text.charCodeAt(offset + 1)) || SAYING.has(unit);
  return beginsAdverb(text, offset);
}

/** Whether a longer word begins at the offset that commonly follows a name: 王毅|正在. */
export function beginsAdverb(text: string, offset: number): boolean {
  return BEGINS_ADVERB.has(text.charCodeAt(offset)) && ADVERBS.has(text.slice(offset, offset + 2));
}

/** Whether the character at the offset could be a word that follows a name. */
export function isPredicateWord(text: string, offset: number): boolean {
  return PREDICATE.has(text.charCodeAt(offset));
}
