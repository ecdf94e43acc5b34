/** What is known of words when an idiom is to be divided. */
export type WordKnowledge = {
  isWord(text: string): boolean;
  /** What a single character mostly is; undefined where it is neither or not known. */
  partOfSpeech(character: string): 'noun' | 'predicate' | undefined;
};

/** Words of grammar that tie the second and third syllable to others: 总而言之, 层出不穷, 爱莫能助, 目不转睛, 势如破竹. */
const TIES = /^.(?:[不而之以于其所莫如似若无為为可自能相然何有得在]|.[不而之以于其所莫如似若為为然得在])/;
/** Divided ones that none of the signs tells, the standard's own examples and those one meets in political prose. */
const LISTED = new Set(
  (
    '风平浪静 水到渠成 平分秋色 洋洋大观 自力更生 求真务实 与时俱进 众志成城 同舟共济 居安思危 未雨绸缪 因地制宜 稳中求进 行稳致远 ' +
    '继往开来 承前启后 日新月异 欣欣向荣 蒸蒸日上 国泰民安 新陈代谢 披荆斩棘 励精图治 奋发图强 奋发有为 攻坚克难 真抓实干 ' +
    '开天辟地 改天换地 翻天覆地 惊天动地 顶天立地 排山倒海 拨乱反正 正本清源 固本培元 标本兼治 多措并举 统筹兼顾 循序渐进 稳扎稳打 ' +
    '安居乐业 丰衣足食 扶危济困 任重道远 前赴后继 浴血奋战 可歌可泣 同心同德 和衷共济 患难与共 肝胆相照 荣辱与共 长治久安 ' +
    '繁荣昌盛 兴旺发达 拒腐防变 廉洁奉公 克己奉公 令行禁止 政通人和 河清海晏 兼收并蓄 求同存异 互利共赢 合作共赢 守望相助'
  ).split(' '),
);
const NUMBERS = /[一二三四五六七八九十百千万半两双]/;

/**
 * Whether a four-character idiom is written in two halves with a hyphen (fēngpíng-làngjìng) or in one (céngchūbùqióng), as
 * GB/T 16159-2012, 6.1.12.1, tells by its structure. No source marks the structure, so this goes by what shows it, and
 * joins where nothing does: a place on a short list; the same character in the same place of both halves (一心一意, 将错就错), a number there (五湖四海, 颠三倒四),
 * two words (光明磊落), or a noun and a verb or adjective each, in the same order (风平浪静, 提心吊胆). A tie of grammar in the middle speaks
 * against the last two.
 * AABB (兢兢业业) is joined (5.4).
 */
export function dividesInHalves(idiom: string, { isWord, partOfSpeech }: WordKnowledge): boolean {
  const [a = '', b = '', c = '', d = '', ...more] = [...idiom];
  if (d === '' || more.length > 0) return false;
  if (a === b && c === d) return false;
  if (showsHalves(idiom)) return true;
  if (TIES.test(idiom)) return false;
  if (isWord(a + b) && isWord(c + d)) return true;
  const [first, second] = [partOfSpeech(a), partOfSpeech(b)];
  return first !== second && first === partOfSpeech(c) && second === partOfSpeech(d) && Boolean(first && second);
}

/**
 * Whether a word shows its two halves by itself: the same character, or a number, in the same place of both; or it is listed.
 * Such words are divided, whether or not they are called idioms.
 */
export function showsHalves(text: string): boolean {
  const [a = '', b = '', c = '', d = ''] = [...text];
  if (/[而之]/.test(b + c)) return false;
  return (
    LISTED.has(text) ||
    a === c ||
    b === d ||
    (NUMBERS.test(a) && NUMBERS.test(c)) ||
    (NUMBERS.test(b) && NUMBERS.test(d))
  );
}
