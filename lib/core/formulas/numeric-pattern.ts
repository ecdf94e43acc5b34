import type { Span } from '../text/span.ts';

const NUMBER = '[二两三四五六七八九十]{1,3}';
const HAN = '\\p{Script=Han}';
/** Words that are counted in slogans and hardly elsewhere: 五个坚持, 三个确保. */
const SLOGAN_HEADS =
  '坚持|坚定|坚决|维护|捍卫|确立|必由之路|自信|自觉|意识|统一|务必|必须|面向|更加|更好|牢记|把握|牢牢把握|从严|优先|结合|融合|融入|聚焦|突出|' +
  '强化|深化|注重|着力|着眼|狠抓|到位|不能|不准|不得|不让|不要|不动摇|不松劲|不放松|离不开|没有变|不会变|始终|敢于|善于|严禁|严格|确保|过硬|带头|力戒';
/** Words that are counted in other prose too; in a slogan a paragraph comes back to them. */
const RECURRING_HEADS = '重大关系|转变|革命|赤字|倡议|共同|认同|跨越|提升|突破|红线|底线';
/** Words that are counted everywhere; in quotation marks they belong to a slogan. */
const QUOTED_HEADS =
  '关系|原则|理念|战略|工程|行动|目标|任务|要求|攻坚战|体系|优势|差别|保障|改革|建设|支柱|规律|法宝|风险|危险|考验|制度|主线|规定|禁令|举措|机制|安全|共识|支撑';
/** What a slogan is called after its own words. */
const NAMING =
  '要求|总要求|原则|重要|行动|专项|活动|主题|工作法|工作体系|工作机制|机制|模式|体系|格局|工程|教育|战略|布局|政策|方案|改革|计划|框架';
/** A slogan without quotation marks ends before a mark of another kind, or before what it is called. */
const ENDS = `(?=$|[^${HAN}\\w]|${NAMING})`;
const BEGINS = '(?<![第每数\\d零百千万一二两三四五六七八九十几])';
const SUMMAND = '(?:\\d{1,3}|[一二三四五六七八九十两]|[NnXx])';
const DATE_UNIT = '[年月日号时点分]';
const STEP = '(?:一|上|迈|大|实现)?(?:[新大]?台阶|[新大]?跨越|[大小]步|大?变样|一?个样|[新大]突破)';

const UNQUOTED: readonly RegExp[] = [
  new RegExp(`${BEGINS}${NUMBER}个(?:${SLOGAN_HEADS})${ENDS}`, 'gu'),
  // 1+14+N; without a letter only with the name of what it is, since 2+3 is a sum.
  new RegExp(`(?<![\\w.=+])${SUMMAND}(?:[+＋]${SUMMAND})*[+＋][NX](?![\\w+=＝>])`, 'gu'),
  new RegExp(`(?<![\\w.=+])\\d{1,2}(?:[+＋]\\d{1,2})+(?=${NAMING})`, 'gu'),
  // 三抓三促行动: without a name it may be the score of a match or the rooms of a flat.
  new RegExp(
    `([二两双三四五六七八九])(?!${DATE_UNIT})${HAN}\\1(?!${DATE_UNIT})${HAN}(?=专项|行动|活动|工作法|主题)`,
    'gu',
  ),
  new RegExp(`(?<![第近前后每\\d])[两三五十]年${STEP}${ENDS}`, 'gu'),
];
const RECURRING = new RegExp(`${BEGINS}${NUMBER}个(?:${RECURRING_HEADS})${ENDS}`, 'gu');
/** 一年起步、两年见效、三年成型: years that rise, in clauses of one length. */
const YEARS =
  /(?<![第近前后每\d])[一二两三五十]年\p{Script=Han}{2,5}(?:[、，][一二两三五十]年\p{Script=Han}{2,5}){1,3}/gu;
const PART_OF_A_YEAR = /^[来前后间内期多以级初末底中度代的]/;

const VERB = '[不无有要讲严进出上下保稳去抓促比查看访送帮联包带创建改评争树统同放转升强优提扩治防化]';
const QUOTED: readonly RegExp[] = [
  new RegExp(`^${NUMBER}个(?!(?:人|月|小时|钟头|星期|礼拜|世纪|孩子|和尚|女人|男人|朋友|字|点)$)${HAN}{1,8}$`, 'u'),
  new RegExp(`^${NUMBER}[大项条]${HAN}{0,4}(?:${SLOGAN_HEADS}|${RECURRING_HEADS}|${QUOTED_HEADS})$`, 'u'),
  new RegExp(`^[二两双三四五六七八九十]${VERB}${HAN}{1,6}$`, 'u'),
  // 四好两有, 三区三州, 两宜两不宜.
  new RegExp(`^(?:[一二两双三四五六七八九十](?!${DATE_UNIT})${HAN}){2,4}$`, 'u'),
  new RegExp(`^([二两双三四五六七八九])(?!${DATE_UNIT})${HAN}{1,3}\\1(?!${DATE_UNIT})${HAN}{1,3}$`, 'u'),
  new RegExp(`^${SUMMAND}(?:[+＋]${SUMMAND})+${HAN}{0,4}$`, 'u'),
  new RegExp(`^[一二两三五十]年${STEP}$`, 'u'),
];
const QUOTE_PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"' };
const LONGEST_QUOTED = 14;

/**
 * A numeric formula around an offset, by its shape alone: “五个必须” in marks, 1+14+N, 三个确保 with one of the words that
 * slogans count. Ordinary counting (三个人, 五个省份, 十大银行) is none.
 * @param text Simplified. @returns its span without the marks around it; null where there is none. UTF-16.
 */
export function numericPatternAt(text: string, offset: number): Span | null {
  return quotedAt(text, offset) ?? unquotedAt(text, offset);
}

function quotedAt(text: string, offset: number): Span | null {
  for (let start = offset; start > 0 && offset - start < LONGEST_QUOTED; start--) {
    const close = QUOTE_PAIRS[text.charAt(start - 1)];
    if (close === undefined) continue;
    const end = text.indexOf(close, start);
    const isThere = end > offset && end - start <= LONGEST_QUOTED;
    return isThere && QUOTED.some((shape) => shape.test(text.slice(start, end))) ? { start, end } : null;
  }
  return null;
}

function unquotedAt(text: string, offset: number): Span | null {
  const series = covering(text, offset, YEARS, doYearsRise);
  if (series) return series;
  for (const shape of UNQUOTED) {
    const found = covering(text, offset, shape);
    if (found) return found;
  }
  return covering(text, offset, RECURRING, (found) => text.indexOf(found) !== text.lastIndexOf(found));
}

function covering(text: string, offset: number, shape: RegExp, isOne = (_: string) => true): Span | null {
  for (const { 0: found, index } of text.matchAll(shape)) {
    const end = index + found.length;
    if (index <= offset && offset < end && isOne(found)) return { start: index, end };
  }
  return null;
}

function doYearsRise(series: string): boolean {
  const clauses = series.split(/[、，]/);
  const years = clauses.map((clause) => '一二两三五十'.indexOf(clause.charAt(0)));
  return clauses.every(
    (clause, i) =>
      clause.length === clauses[0]?.length &&
      !PART_OF_A_YEAR.test(clause.slice(2)) &&
      (i === 0 || (years[i] ?? 0) > (years[i - 1] ?? 0)),
  );
}
