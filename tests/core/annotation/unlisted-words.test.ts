import { beforeAll, describe, expect, test } from 'vitest';
import type { Annotator } from '../../../lib/core/annotation/annotator.ts';
import { shippedEngine } from '../shipped-engine.ts';
import { pinyin } from '../small-engine.ts';

let annotator: Annotator = { annotate: () => [], segmentAt: () => undefined, findTerms: () => [] };
beforeAll(async () => {
  annotator = (await shippedEngine()).annotator;
}, 120_000);

/** The words of a sentence, spaces between; marks and letters as they stand. */
function words(sentence: string): string {
  return annotator
    .annotate(sentence)
    .map(({ start, end }) => sentence.slice(start, end))
    .join(' ');
}

function readings(sentence: string): string[] {
  return annotator
    .annotate(sentence)
    .flatMap((one) => (one.kind === 'plain' ? [] : [`${sentence.slice(one.start, one.end)} ${pinyin(one)}`]));
}

describe('a personal name is one word, written surname first with two capitals', () => {
  test.each([
    ['县委书记陈国栋主持会议。', ['陈国栋 Chén Guódòng']],
    ['县长郭明表示，工程已经完工。', ['郭明 Guō Míng']],
    ['记者 孙志强 周晓红 报道', ['孙志强 Sūn Zhìqiáng', '周晓红 Zhōu Xiǎohóng']],
    ['专家许文静、吴建平、罗兰到场。', ['许文静 Xǔ Wénjìng', '吴建平 Wú Jiànpíng']],
    ['村民黄桂英说，日子越过越好。', ['黄桂英 Huáng Guìyīng']],
    ['请欧阳文华同志发言。', ['欧阳文华 Ōuyáng Wénhuá']],
    ['記者陳曉華、張國強報道。', ['陳曉華 Chén Xiǎohuá', '張國強 Zhāng Guóqiáng']],
    ['李沪安副主任会见客人。', ["李沪安 Lǐ Hù'ān"]],
    ['局长安爱国指出问题。', ['安爱国 Ān Àiguó']],
    ['任鸿飞表示感谢，记者曾丽华记录。', ['任鸿飞 Rén Hóngfēi', '曾丽华 Zēng Lìhuá']],
    ['记者华国锋报道。', ['华国锋 Huà Guófēng']],
    ['華國鋒主席講話。', ['華國鋒 Huà Guófēng']],
    ['发言人华春莹说', ['华春莹 Huà Chūnyíng']],
    ['院长曲青山、主任李干良', ['曲青山 Qū Qīngshān', '李干良 Lǐ Gànliáng']],
    ['演员蒙世华、记者李燕', ['蒙世华 Méng Shìhuá', '李燕 Lǐ Yàn']],
    ['院士曾昭抡到场。', ['曾昭抡 Zēng Zhāolún']],
    ['记者周柏春报道。', ['周柏春 Zhōu Bǎichūn']],
  ])('%s', (sentence, expected) => {
    expect(readings(sentence)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a personal name ends where what is said of it begins', () => {
  test.each([
    ['韩雷曾被评为先进个人。', '韩雷 曾 被 评为 先进个人 。'],
    ['导演姜山曾多次获奖。', '导演 姜山 曾 多次 获奖 。'],
    ['周强将出席会议，刘洋已同意。', '周强 将 出席 会议 ， 刘洋 已 同意 。'],
    ['王勇正指挥救援。', '王勇 正 指挥 救援 。'],
    ['孙洋向观众挥手，杨洋却没有动。', '孙洋 向 观众 挥手 ， 杨洋 却 没有 动 。'],
    ['王强和李明都来了。', '王强 和 李明 都 来 了 。'],
    ['陳雷曾對記者說明情況。', '陳雷 曾 對 記者 說明 情況 。'],
    ['陈刚称，调查已经开始。', '陈刚 称 ， 调查 已经 开始 。'],
    ['我和李明一起去。', '我 和 李明 一起 去 。'],
    ['张伟、刘洋和李明都到场。', '张伟 、 刘洋 和 李明 都 到场 。'],
    ['记者曾向业主了解情况。', '记者 曾 向 业主 了解 情况 。'],
    ['王刚率团访问邻国。', '王刚 率 团 访问 邻国 。'],
    ['李强率代表团前往，汪涛率队随行。', '李强 率 代表团 前往 ， 汪涛 率 队 随行 。'],
    ['陈毅率部南下，粟裕率主力跟进。', '陈毅 率 部 南下 ， 粟裕 率 主力 跟进 。'],
    ['张伟赴南方考察，刘洋偕夫人出席。', '张伟 赴 南方 考察 ， 刘洋 偕 夫人 出席 。'],
    ['陳雷攜家人返鄉。', '陳雷 攜 家人 返鄉 。'],
  ])('%s → %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });

  test.each([
    ['张建和，男，五十岁。', '张建和 Zhāng Jiànhé'],
    ['王向东和李正平参加了比赛。', '王向东 Wáng Xiàngdōng'],
    ['书记李正才和主任陈会先到场。', '李正才 Lǐ Zhèngcái'],
    ['吴梓涵也报了名。', '吴梓涵 Wú Zǐhán'],
  ])('though a name may hold such a character: %s', (sentence, expected) => {
    expect(readings(sentence)).toContain(expected);
  });
});

describe('a surname before a title is written as a name, the title as a word', () => {
  test.each([
    ['市民王先生说，今年便宜了。', ['王 Wáng', '先生 xiānsheng']],
    ['陈老师和贾主任都同意。', ['陈 Chén', '老师 lǎoshī', '贾 Jiǎ', '主任 zhǔrèn']],
    ['李女士昨天报了案，周局长去了。', ['李 Lǐ', '女士 nǚshì', '周 Zhōu', '局长 júzhǎng']],
    ['他见过毛主席。', ['毛主席 Máo Zhǔxí']],
  ])('%s', (sentence, expected) => {
    expect(readings(sentence)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['安全局长来了。', '安全 局长 来 了 。'],
    ['中方代表来了。', '中方 代表 来 了 。'],
    ['近万市民参加。', '近 万 市民 参加 。'],
  ])('but no word lends it its end: %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });
});

describe('a name ends before the word that goes on after it', () => {
  test.each([
    ['外交部长王毅同国务卿通话。', '外交部长 王毅 同 国务卿 通话 。'],
    ['外交部长王毅和外国记者见面。', '外交部长 王毅 和 外国 记者 见面 。'],
    ['国防部长董军正在访问。', '国防部长 董军 正在 访问 。'],
    ['记者张建和，通讯员李大同、王一正', '记者 张建和 ， 通讯员 李大同 、 王一正'],
  ])('%s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });
});

describe('ordinary words that begin like a name stay words', () => {
  test.each([
    ['大家都很高兴。', '大家 都 很 高兴 。'],
    ['我们积极应对挑战。', '我们 积极 应对 挑战 。'],
    ['于是任何困难都能克服。', '于是 任何 困难 都 能 克服 。'],
    ['这里曾经是荒山。', '这里 曾经 是 荒山 。'],
    ['人民向往和平安宁。', '人民 向往 和平 安宁 。'],
    ['马上就要开始了。', '马上 就要 开始 了 。'],
    ['计划安排施工时间。', '计划 安排 施工 时间 。'],
    ['严格管理，方便群众。', '严格 管理 ， 方便 群众 。'],
    ['温度升高，水利工程受益。', '温度 升高 ， 水利工程 受益 。'],
    ['祝大家身体健康。', '祝 大家 身体 健康 。'],
    ['主任任命新的科长。', '主任 任命 新 的 科长 。'],
    ['他曾高居榜首。', '他 曾 高居 榜首 。'],
    ['这份工作钱少事多。', '这 份 工作 钱 少 事 多 。'],
    ['子孙越少越孤单。', '子孙 越 少 越 孤单 。'],
    ['苗语、彝语和汉语', '苗 语 、 彝语 和 汉语'],
    ['高汤是用鸡熬的。', '高汤 是 用 鸡 熬 的 。'],
    ['共投入800余万元。', '共 投入 800 余 万 元 。'],
    ['先任国家图书馆馆长。', '先 任 国家图书馆 馆长 。'],
  ])('%s → %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });
});

describe('a foreign name is one word', () => {
  test.each([
    ['总统弗拉基米尔·普京到访。', "弗拉基米尔·普京 Fúlājīmǐ'ěr Pǔjīng"],
    ['作家加西亚·马尔克斯的小说。', '加西亚·马尔克斯 Jiāxīyà Mǎ’ěrkèsī'.replace('’', "'")],
    ['前锋博格巴尔受伤。', "博格巴尔 Bógébā'ěr"],
    ['总统唐纳德·特朗普致电。', '唐纳德·特朗普 Tángnàdé Tèlǎngpǔ'],
    ['参议员贾斯汀·韦瑟比发言。', '贾斯汀·韦瑟比 Jiǎsītīng Wéisèbǐ'],
    ['作家查尔斯·狄更斯的小说。', "查尔斯·狄更斯 Chá'ěrsī Dígēngsī"],
    ['外长米尔济亚克耶夫抵京。', '米尔济亚克耶夫 Mǐ’ěrjìyàkèyēfū'.replace('’', "'")],
    ['总统维朗会见来宾。', '维朗 Wéilǎng'],
    ['学者奈杰尔·约翰逊可以作证。', '奈杰尔·约翰逊 Nàijié’ěr Yuēhànxùn'.replace('’', "'")],
  ])('%s', (sentence, expected) => {
    expect(readings(sentence)).toContain(expected);
  });

  test.each([
    ['巴西和古巴的安排。', '巴西 和 古巴 的 安排 。'],
    ['加拿大、卡塔尔与西班牙。', '加拿大 、 卡塔尔 与 西班牙 。'],
    ['他在赛季末祝贺连卡塔尔都来了。', '他 在 赛季 末 祝贺 连 卡塔尔 都 来 了 。'],
    ['文·图：本报记者', '文 · 图 ： 本报 记者'],
  ])('but known names are not run together: %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });
});

describe('those who govern are known by their names', () => {
  test.each([
    ['泽连斯基于9日到访。', '泽连斯基 Zéliánsījī'],
    ['總統澤連斯基於9日到訪。', '澤連斯基 Zéliánsījī'],
    ['总统李在明在会上说。', '李在明 Lǐ Zàimíng'],
    ['首相高市早苗说。', '高市早苗 Gāoshì Zǎomiáo'],
    ['会见米尔济约耶夫', "米尔济约耶夫 Mǐ'ěrjìyuēyēfū"],
    ['王沪宁听取汇报。', '王沪宁 Wáng Hùníng'],
    ['王毅答记者问。', '王毅 Wáng Yì'],
    ['林剑表示反对。', '林剑 Lín Jiàn'],
  ])('%s', (sentence, expected) => {
    expect(readings(sentence)).toContain(expected);
  });
});

describe('a place keeps its suffix, written apart', () => {
  test.each([
    ['他来自云南省。', '云南省 Yúnnán Shěng'],
    ['会议在柳泉镇举行。', '柳泉镇 Liǔquán Zhèn'],
    ['工作队到了石洼村。', '石洼村 Shíwā Cūn'],
    ['他在江陵县工作。', '江陵县 Jiānglíng Xiàn'],
  ])('%s', (sentence, expected) => {
    expect(readings(sentence)).toContain(expected);
  });

  test.each([
    ['中国市场很大。', '中国 市场 很 大 。'],
    ['河南省区市负责人', '河南 省区市 负责人'],
    ['每个村都有学校。', '每个 村 都 有 学校 。'],
    ['上海市民排队。', '上海 市民 排队 。'],
    ['综合治理蓝石河。', '综合 治理 蓝石河 。'],
    ['游客盼望宝岛风光。', '游客 盼望 宝岛 风光 。'],
    ['他曾任副县长。', '他 曾 任 副 县长 。'],
    ['走进科技园区', '走进 科技 园区'],
    ['他们来自阔叶林区。', '他们 来自 阔叶林 区 。'],
    ['走进仙桥景区', '走进 仙 桥 景区'],
  ])('and lends it to no other word: %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });
});

describe('numbers and dates are one word', () => {
  test.each([
    ['二〇二四年十二月三十一日', '二〇二四年 十二月 三十一日'],
    ['2024年3月5日上午9时30分', '2024年 3月 5日 上午 9时 30分'],
    ['20年来共有三十五人', '20 年 来 共有 三十五 人'],
    ['百分之十二点五的农户', '百分之十二点五 的 农户'],
    ['三分之二的企业', '三分之二 的 企业'],
    ['投资573亿元，装机500千瓦', '投资 573亿 元 ， 装机 500 千瓦'],
    ['第三十八届和第五次', '第三十八 届 和 第五 次'],
    ['三千二百万亩', '三千二百万 亩'],
    ['万一出错，千万小心，十分重要', '万一 出错 ， 千万 小心 ， 十分 重要'],
  ])('%s → %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });
});

describe('letters and digits within a word', () => {
  test.each([
    ['穿T恤去4S店', '穿 T恤 去 4S店'],
    ['B超检查', 'B超 检查'],
    ['PM2.5下降', 'PM2.5 下降'],
    ['涉及AI的问题', '涉及 AI 的 问题'],
  ])('%s → %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });
});

describe('a word with a suffix is written in one', () => {
  test.each([
    ['建了一座造纸厂。', '造纸厂 zàozhǐchǎng'],
    ['数据采集器坏了。', '采集器 cǎijíqì'],
    ['他研究城市发展史。', '发展史 fāzhǎnshǐ'],
    ['这是走私案。', "走私案 zǒusī'àn"],
    ['树立健康的婚恋观、宗教观。', '婚恋观 hūnliànguān'],
    ['樹立健康的婚戀觀。', '婚戀觀 hūnliànguān'],
    ['前五月货运量增长。', '货运量 huòyùnliàng'],
    ['学校的出勤率很高。', '出勤率 chūqínlǜ'],
  ])('%s', (sentence, expected) => {
    expect(readings(sentence)).toContain(expected);
  });

  test.each([
    ['大家更加感受到变化。', '大家 更加 感受 到 变化 。'],
    ['部分站点已经关闭。', '部分 站点 已经 关闭 。'],
    ['他在北京度过了童年。', '他 在 北京 度过 了 童年 。'],
  ])('but not with a character that begins the next: %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });
});

describe('where in something is a word of its own', () => {
  test.each([
    ['他们在大地上播种。', '他们 在 大地 上 播种 。'],
    ['许多都市里的人', '许多 都市 里 的 人'],
    ['海軍上將在大地上', '海軍 上將 在 大地 上'],
  ])('%s → %s', (sentence, expected) => {
    expect(words(sentence)).toBe(expected);
  });

  test('but not where it begins the next word', () => {
    expect(words('价格上涨，一个中年女人在车里')).toBe('价格 上涨 ， 一个 中年 女人 在 车里');
  });
});
