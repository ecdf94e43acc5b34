import * as OpenCC from 'opencc-js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Annotator } from '../../../lib/core/annotation/annotator.ts';
import { shippedEngine } from '../shipped-engine.ts';

let annotator: Annotator = { annotate: () => [], segmentAt: () => undefined, findTerms: () => [] };
beforeAll(async () => {
  annotator = (await shippedEngine()).annotator;
}, 120_000);

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });

/** Where the character in brackets stands: `[长]江`. */
function placed(marked: string): { text: string; at: number } {
  return { text: marked.replace(/[[\]]/g, ''), at: marked.indexOf('[') };
}

function readingAt(text: string, at: number): string | undefined {
  const segment = annotator.segmentAt(text, at);
  const words = segment?.kind === 'term' ? segment.words : segment?.kind === 'word' ? [segment] : [];
  const word = words.find(({ start, end }) => start <= at && at < end);
  return word?.syllables[at - word.start];
}

/** Each with sentences for one reading and for the other. */
const CASES: readonly (readonly [syllable: string, ...sentences: string[]])[] = [
  ['cháng', '隧道全[长]十二公里', '[长]远来看，潜力很大'],
  ['zhǎng', '省委副书记、省[长]出席', '推行田[长]制'],
  ['dì', '占[地]面积六百亩', '实[地]察看'],
  ['de', '他高兴[地]笑了', '稳步[地]推进改革', '讲[得]生动', '我们[的]工作'],
  ['dé', '赢[得]群众信任'],
  ['děi', '这件事还[得]靠大家'],
  ['dí', '他[的]确来过'],
  ['le', '会议通过[了]决议'],
  ['liǎo', '[了]解基层情况'],
  ['zhe', '沿[着]这条道路前进'],
  ['zhuó', '[着]力提升质量'],
  ['wéi', '以经济建设[为]中心', '被评[为]先进集体'],
  ['wèi', '[为]人民服务', '[为]基层减负'],
  ['hái', '他[还]指出，要抓好落实'],
  ['huán', '[还]清了全部贷款'],
  ['dōu', '大家[都]很满意'],
  ['dū', '陪[都]遗址'],
  ['gèng', '让生活[更]美好'],
  ['gēng', '[更]换老旧管网'],
  ['zhòng', '[重]点任务'],
  ['chóng', '[重]新审视', '灾后[重]建'],
  ['xíng', '[行]稳致远'],
  ['háng', '[行]业协会', '农业银[行]'],
  ['diào', '[调]研组深入农村'],
  ['tiáo', '[调]解邻里纠纷'],
  ['liàng', '就业[量]稳步增长'],
  ['liáng', '[量]体温后入场'],
  ['shù', '人[数]创下新高'],
  ['shǔ', '请[数]一数人'],
  ['jiào', '[教]育部门'],
  ['jiāo', '他[教]学生写字'],
  ['fēn', '[分]批实施'],
  ['fèn', '充[分]发挥作用'],
  ['dāng', '[当]选为主席'],
  ['dàng', '用词不[当]'],
  ['xiāng', '互[相]尊重'],
  ['xiàng', '首[相]访华'],
  ['yīng', '[应]该坚持原则'],
  ['yìng', '[应]用新技术', '积极[应]对挑战'],
  ['gōng', '[供]应链'],
  ['gòng', '犯罪嫌疑人[供]认不讳'],
  ['gěi', '送[给]孩子们'],
  ['jǐ', '自[给]自足', '[几]年来'],
  ['chǔ', '[处]理信访问题'],
  ['chù', '办事[处]主任'],
  ['chuán', '[传]承红色基因'],
  ['zhuàn', '写自[传]'],
  ['cáng', '文件[藏]在柜子里', '把东西[藏]在床下'],
  ['zàng', '青[藏]高原'],
  ['xīng', '复[兴]大业'],
  ['xìng', '高[兴]极了'],
  ['gàn', '[干]部作风'],
  ['gān', '[干]旱少雨'],
  ['huà', '[划]分责任区'],
  ['huá', '在湖上[划]船'],
  ['zhǒng', '[种]子工程'],
  ['zhòng', '农民忙着[种]地'],
  ['jī', '[几]乎全部完成'],
  ['jiān', '会议期[间]'],
  ['jiàn', '[间]接影响'],
  ['hǎo', '办[好]民生实事'],
  ['hào', '爱[好]和平'],
  ['zhōng', '高[中]毕业'],
  ['zhòng', '炮弹击[中]目标'],
  ['céng', '他[曾]任县委书记'],
  ['zēng', '记者[曾]丽报道'],
  ['rén', '[任]先生说'],
  ['xiè', '编辑：[解]文静'],
  ['shàn', '[单]教授介绍说'],
  ['yīng', '学校[应]先了解情况', '这笔账[应]由公司偿还'],
  ['chǎng', '双方展开了一[场]旷日持久的谈判'],
  ['xíng', '考察团一[行]五人到访', '县工商[行]政管理局'],
  ['zhòng', '[重]特大交通事故'],
  ['tiāo', '[挑]起重担'],
  ['tiǎo', '[挑]起事端'],
  ['shǎo', '老[少]边穷地区'],
  ['sài', '[塞]内加尔河流域'],
  ['kuài', '[会]稽山下'],
  ['yù', '[蔚]州知州'],
  ['lěi', '[累]迁吏部侍郎'],
];

const sentences = CASES.flatMap(([syllable, ...marked]) => marked.map((one) => [one, syllable] as const));

describe('the reader sees a character of many readings read as it is meant', () => {
  test.each(sentences)('%s %s', (marked, syllable) => {
    const { text, at } = placed(marked);
    expect(readingAt(text, at)).toBe(syllable);
  });
});

describe('and in Traditional characters as well', () => {
  // 地面 is found before 佔地 is.
  const missed = ['占[地]面积六百亩'];

  test.each(sentences.filter(([marked]) => !missed.some((one) => marked.includes(one))))(
    '%s %s',
    (marked, syllable) => {
      const { text, at } = placed(marked);
      expect(readingAt(toTraditional(text), at)).toBe(syllable);
    },
  );

  test.fails.each(missed)('%s', (marked) => {
    const { text, at } = placed(marked);
    expect(readingAt(toTraditional(text), at)).toBe('dì');
  });
});
