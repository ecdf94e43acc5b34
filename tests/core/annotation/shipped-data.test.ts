import { beforeAll, describe, expect, test } from 'vitest';
import type { Annotator } from '../../../lib/core/annotation/annotator.ts';
import { joinWritten } from '../../../lib/core/pinyin/orthography.ts';
import { shippedEngine } from '../shipped-engine.ts';
import { pinyin } from '../small-engine.ts';

let annotator: Annotator = { annotate: () => [], segmentAt: () => undefined, findTerms: () => [] };
beforeAll(async () => {
  annotator = (await shippedEngine()).annotator;
}, 120_000);

/** Words and terms of a sentence with their pinyin: `重庆 Chóngqìng`. */
function read(sentence: string): string[] {
  return annotator.annotate(sentence).flatMap((segment) => {
    const words = segment.kind === 'term' ? [segment, ...segment.words] : [segment];
    return words.map((one) => `${sentence.slice(one.start, one.end)} ${pinyin(one)}`.trim());
  });
}

describe('the reader sees the reading that belongs to the word', () => {
  test.each([
    ['重庆市委书记在会上要求重视基层工作。', '重庆 Chóngqìng', '重视 zhòngshì'],
    ['这家银行的行长说，各行各业都在行动。', '银行 yínháng', '行长 hángzhǎng', '各行各业 gèháng-gèyè', '行动 xíngdòng'],
    ['音乐会在首都举行，观众都很快乐。', '音乐会 yīnyuèhuì', '首都 shǒudū', '都 dōu', '快乐 kuàilè'],
    ['有关部门要长期关注干部的成长。', '长期 chángqī', '干部 gànbù', '成长 chéngzhǎng'],
    ['市长带领专家到工厂调查，及时调整政策。', '市长 shìzhǎng', '调查 diàochá', '调整 tiáozhěng'],
    ['两国发展得到广泛认可，还要继续努力。', '得到 dédào', '还要 háiyào'],
    ['会计师事务所的会计在会议上发言。', '会计师 kuàijìshī', '会计 kuàijì', '会议 huìyì'],
    ['企业着力攻关，取得了着眼长远的成果。', '着力 zhuólì', '着眼 zhuóyǎn', '了 le'],
    ['朝鲜代表团当天到达朝阳区。', '朝鲜 Cháoxiǎn'],
    ['将领们将参加阅兵。', '将领 jiànglǐng', '将 jiāng'],
    ['抗灾救难中解决了难题。', '救难 jiùnàn', '难题 nántí'],
    ['一座大厦建成，厦门市民参与了讨论。', '大厦 dàshà', '厦门 Xiàmén', '参与 cānyù'],
    ['用户可以下载最新的版本。', '下载 xiàzài'],
    ['农行和招行的网点公正、便民，为民服务。', '农行 Nóngháng', '招行 Zhāoháng', '为民 wèimín'],
    ['農行的網點為民服務。', '農行 Nóngháng', '為民 wèimín'],
    ['种养大户装上了相控阵雷达，违者以违纪论处。', '种养 zhòngyǎng', '相控阵 xiàngkòngzhèn', '论处 lùnchǔ'],
    ['尊师重教，春种秋收，违者处以罚款。', '尊师重教 zūnshīzhòngjiào', '春种 chūnzhòng', '处以 chǔyǐ'],
    ['指去产能、去库存、去杠杆、降成本、补短板，是五项任务。', '降 jiàng', '成本 chéngběn', '补 bǔ'],
    ['试点标准地出让，拿地即可开工。', '标准地出让 biāozhǔn dì chūràng', '拿地即可开工 ná dì jíkě kāigōng'],
    ['经济大省要挑大梁，监管长牙带刺。', '挑大梁 tiǎodàliáng', '长牙 zhǎngyá'],
    ['經濟大省要挑大梁，監管長牙帶刺。', '挑大梁 tiǎodàliáng', '長牙 zhǎngyá'],
    ['目的的确达到了，的士停在路边。', '目的 mùdì', '的确 díquè', '的士 dīshì'],
    ['老刘和老召的孩子李斗、周光召来了。', '李斗 Lǐ Dǒu', '周光召 Zhōu Guāngzhào'],
    ['派出所所长介绍，工商所长当天也在场，两人各有所长。', '所长 suǒzhǎng', '各有所长 gèyǒusuǒcháng'],
    ['他背着药箱进山，背靠大树休息。', '背着 bēizhe', '背靠 bèikào'],
    ['战士们穿着新装走过广场，穿着十分整齐。', '穿着 chuānzhe', '穿着 chuānzhuó'],
    ['总理一行抵达北京，横幅上写着一行大字。', '一行 yīxíng', '一行 yīháng'],
    ['新兴产业正在兴起，他一时兴起去参观。', '兴起 xīngqǐ', '兴起 xìngqǐ'],
    ['水分充足，部分地区丰收。', '水分 shuǐfèn', '部分 bùfen'],
    ['人物传记讲述优秀传统。', '传记 zhuànjì', '传统 chuántǒng'],
    ['给予企业支持，供给更加充足。', '给予 jǐyǔ', '更加 gèngjiā', '供给 gōngjǐ'],
    ['数据显示，困难数不胜数。', '数据 shùjù', '数不胜数 shǔbùshèngshǔ'],
    ['我们只要努力，群众兴致就很高，事业兴旺发达。', '只要 zhǐyào', '兴致 xìngzhì', '兴旺发达 xīngwàng-fādá'],
    ['他在法庭上的供词与供应合同不符。', '供词 gòngcí', '供应 gōngyìng'],
    ['强化纪律，不能勉强。', '强化 qiánghuà', '勉强 miǎnqiǎng'],
    ['宁夏宁可慢一点，也要应对风险。', '宁夏 Níngxià', '宁可 nìngkě', '应对 yìngduì'],
    ['干部要实干，保持环境干净。', '实干 shígàn', '干净 gānjìng'],
    ['出差期间看到参差不齐的差距。', '出差 chūchāi', '参差不齐 cēncībùqí', '差距 chājù'],
    ['他为国家作出贡献，因为他尽快、尽力完成。', '为 wèi', '因为 yīnwèi', '尽快 jǐnkuài', '尽力 jìnlì'],
    ['载人航天工程载入史册，一年半载后车轮又转动。', '载人 zàirén', '一年半载 yīnián-bànzǎi', '转动 zhuàndòng'],
    ['应当承担相应责任，深刻反省问题。', '应当 yīngdāng', '相应 xiāngyìng', '反省 fǎnxǐng'],
    ['藏族同胞在西藏收藏文物。', '藏族 Zàngzú', '西藏 Xīzàng', '收藏 shōucáng'],
    ['六安在安徽，乐清在浙江，番禺在广东。', "六安 Lù'ān", '乐清 Yuèqīng', '番禺 Pānyú'],
    ['弹性工作制与导弹部队无关。', '弹性 tánxìng', '导弹 dǎodàn'],
    ['墙上的肖像画吸引了收藏者。', '肖像画 xiàoxiànghuà', '收藏者 shōucángzhě'],
    ['少先队员走进了都督府。', '少先队员 shàoxiānduìyuán', '都督府 dūdūfǔ'],
    ['在希望的大地上奋斗。', '大地 dàdì', '上 shàng'],
    ['總統望著窗外，孩子們唱著歌。', '著 zhe', '唱 chàng'],
    ['魯迅著《吶喊》，還著有多部著作，影響著幾代人。', '著 zhù', '著作 zhùzuò', '著 zhe'],
    ['水都流乾了，衣服還沒乾。', '乾 gān'],
    ['條例始於一九四九年，於七月修訂，場內不得吸菸。', '於 yú', '始於 shǐyú', '菸 yān'],
    ['乾隆年間徵才，徵得同意。', '乾隆 Qiánlóng', '徵 zhēng'],
    ['習近平在西安會見銀行行長。', '習近平 Xí Jìnpíng', "西安 Xī'ān", '銀行 yínháng', '行長 hángzhǎng'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['各部门积极地应对挑战。', '地 de'],
    ['更加自觉地更新观念。', '地 de'],
    ['发扬钉钉子精神。', '钉 dìng'],
    ['乘客要系紧安全带。', '系 jì'],
    ['失败了还得继续努力。', '得 děi'],
  ])('%s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expect.arrayContaining(expected));
  });
});

describe('the reader sees both readings of a character, each where it belongs', () => {
  test.each([
    ['这条江长六千多公里。', '长 cháng'],
    ['孩子长高了。', '长 zhǎng'],
    ['基层干部认真地听取意见。', '地 de'],
    ['这片地很肥沃。', '地 dì'],
    ['他跑得很快。', '得 de'],
    ['她会弹琵琶。', '弹 tán'],
    ['改革的成果', '的 de'],
    ['他来了。', '了 le'],
    ['妈妈拿着书。', '着 zhe'],
    ['成为国家的骄傲，以科技为支撑。', '为 wéi'],
    ['为老百姓办好事。', '为 wèi'],
    ['他还在上班。', '还 hái'],
    ['孩子们都来了。', '都 dōu'],
    ['这里被称为瓷都。', '瓷都 cídū'],
    ['要更好服务企业。', '更 gèng'],
    ['担子很重。', '重 zhòng'],
    ['重走老路', '重 chóng'],
    ['这样做行不行？', '行 xíng'],
    ['各行各业都有能人，这个行也不例外。', '各行各业 gèháng-gèyè'],
    ['把他调到省里工作。', '调 diào'],
    ['产量翻了一番，量很大。', '量 liàng'],
    ['参赛企业数居首位。', '数 shù'],
    ['他数了数钱。', '数 shǔ'],
    ['老师教孩子画画。', '教 jiāo'],
    ['分三步走。', '分 fēn'],
    ['他当村支书十年。', '当 dāng'],
    ['国家应加强保护。', '应 yīng'],
    ['给企业发补贴。', '给 gěi'],
    ['地处山区，身处困境。', '身处 shēnchǔ'],
    ['保卫处负责安全。', '保卫处 bǎowèichù'],
    ['好消息传到了村里。', '传到 chuándào'],
    ['川藏两省区合作。', '川藏 Chuān-Zàng'],
    ['兴一方产业，富一方百姓。', '兴 xīng'],
    ['大家一起干。', '干 gàn'],
    ['河水干了。', '干 gān'],
    ['划定三个区域。', '划定 huàdìng'],
    ['两种办法都行。', '种 zhǒng'],
    ['农民在山上种茶树。', '种 zhòng'],
    ['走访了几家企业。', '几 jǐ'],
    ['两国间的合作', '间 jiān'],
    ['条件很好。', '好 hǎo'],
    ['他曾来过中国。', '曾 céng'],
    ['导弹和两弹一星', '导弹 dǎodàn'],
    ['用锤子钉钉子。', '钉 dìng'],
    ['裁缝给他量腰围。', '量 liáng'],
    ['请概括这段话的大意。', '大意 dàyì'],
    ['东西部差距逐步缩小。', '东西 dōngxī'],
    ['镇级河长每周巡河。', '长 zhǎng'],
    ['书记担任总链长。', '长 zhǎng'],
    ['记者从省医药带量采购会上获悉', '量 liàng'],
    ['兩岸同胞都來了。', '都 dōu'],
    ['為青年就業搭建平台。', '為 wèi'],
    ['以創新為動力。', '為 wéi'],
    ['时间不早，我得走了。', '得 děi'],
    ['应总统邀请访问中国。', '应 yìng'],
    ['文物藏在博物馆里。', '藏 cáng'],
    ['超市里什么东西都有。', '东西 dōngxi'],
    ['工作中不能大意。', '大意 dàyi'],
    ['一时大意酿成大错。', '大意 dàyi'],
    ['他把书还给图书馆。', '还给 huángěi'],
    ['处长李长春参加。', '李长春 Lǐ Chángchūn'],
    ['處長李長春參加。', '李長春 Lǐ Chángchūn'],
    ['镇长陈少民说，', '陈少民 Chén Shàomín'],
    ['专家王建乐表示，', '王建乐 Wáng Jiànlè'],
    ['书记张茜主持。', '张茜 Zhāng Qiàn'],
    ['教授尉迟德明介绍，', '尉迟德明 Yùchí Démíng'],
    ['上尉王强说，', '王强 Wáng Qiáng'],
    ['全市规划一张图管理。', '张 zhāng'],
  ])('%s %s', (sentence, expected) => {
    expect(read(sentence)).toContain(expected);
  });
});

describe('the reader may choose', () => {
  test.each([
    ['书记王重和赵冠宇出席。', '冠', ['Zhào Guānyǔ', 'Zhào Guànyǔ']],
    ['记者李明报道', '明', []],
  ])('in %s at %s among %j', (sentence, character, expected) => {
    const segment = annotator.segmentAt(sentence, sentence.indexOf(character));
    const choices = segment?.kind === 'word' ? segment.choices : [];
    expect(choices.map(({ written }) => joinWritten(written))).toEqual(expected);
  });
});

describe('the reader sees pinyin written as GB/T 16159 has it', () => {
  test.each([
    ['中央政治局常委会', '中央政治局常委会 Zhōngyāng Zhèngzhìjú Chángwěihuì'],
    ['中华人民共和国中央人民政府', '中华人民共和国中央人民政府 Zhōnghuá Rénmín Gònghéguó Zhōngyāng Rénmín Zhèngfǔ'],
    ['最高人民法院工作报告', '最高人民法院 Zuìgāo Rénmín Fǎyuàn'],
    ['他在统战部工作', '统战部 Tǒngzhànbù'],
    ['沿着长安街走', "长安街 Cháng'ān Jiē"],
    ['黄河流域生态', '黄河流域 Huáng Hé Liúyù'],
    ['青藏高原很高', '青藏高原 Qīng-Zàng Gāoyuán'],
    ['唐山、廊坊', '唐山 Tángshān'],
    ['俄罗斯总统', '俄罗斯 Éluósī'],
    ['东北地区', '东北 Dōngběi'],
    ['国家主席习近平', '习近平 Xí Jìnpíng'],
    ['香港特别行政区', '特别行政区 tèbié xíngzhèngqū'],
    ['加强基础设施建设', '基础设施 jīchǔ shèshī'],
    ['要一心一意', '一心一意 yīxīn-yīyì'],
    ['风平浪静', '风平浪静 fēngpíng-làngjìng'],
    ['成果层出不穷', '层出不穷 céngchūbùqióng'],
    ['共有三千五百人', '三千五百 sānqiān wǔbǎi'],
    ['二〇二四年三月五日', '二〇二四年 èr líng èr sì nián'],
    ['第一次会议', '第一次 dì-yī cì'],
    ['占百分之五十', '百分之五十 bǎi fēn zhī wǔshí'],
  ])('%s: %s', (sentence, expected) => {
    expect(read(sentence)).toContain(expected);
  });
});

describe('the reader sees the terms of a sentence', () => {
  test('every one that the glossary has, where it stands between marks', async () => {
    const { glossary } = await shippedEngine();
    const missed = glossary
      .terms()
      .filter((term) => !annotator.findTerms(`。${term.headword}。`).some((match) => match.term.id === term.id));
    expect(missed.map(({ headword }) => headword)).toEqual([]);
  });

  const terms = (sentence: string) =>
    annotator.findTerms(sentence).map(({ start, end, term }) => `${sentence.slice(start, end)} = ${term.headword}`);

  test.each<[string, string[]]>([
    ['坚持稳中求进，扎实推动高质量发展。', ['稳中求进 = 稳中求进', '高质量发展 = 高质量发展']],
    ['他说，要紮實推動高質量發展。', ['高質量發展 = 高质量发展']],
    ['积极稳妥推进碳达峰碳中和。', ['碳达峰碳中和 = 双碳']],
    ['全党要做到“两个维护”。', ['两个维护 = 两个维护']],
    ['以「三個代表」重要思想為指導。', ['「三個代表」重要思想 = 三个代表重要思想']],
    ['會議通過「十五五」規劃建議。', ['「十五五」規劃建議 = 十五五规划建议']],
    ['京津冀协同发展取得新成效。', ['京津冀协同发展 = 京津冀协同发展']],
    ['不断提高人民生活水平。', []],
    ['今天天气很好，我们去公园。', []],
  ])('%s → %j', (sentence, expected) => {
    expect(terms(sentence)).toEqual(expected);
  });

  test('and gives a form of an institution that its entry does not write out its capitals', () => {
    expect(read('中国共产党第二十次全国代表大会在北京召开。')[0]).toBe(
      '中国共产党第二十次全国代表大会 Zhōngguó Gòngchǎndǎng Dì-èrshí Cì Quánguó Dàibiǎo Dàhuì',
    );
  });

  test('and reads a term as its entry is written', () => {
    expect(read('京津冀协同发展')[0]).toBe('京津冀协同发展 Jīng-Jīn-Jì xiétóng fāzhǎn');
    expect(read('推进供给侧结构性改革。')).toContain('供给侧结构性改革 gōngjǐcè jiégòuxìng gǎigé');
  });
});
