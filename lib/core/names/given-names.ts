import { characterSet } from '../text/character-set.ts';

/**
 * Characters of given names in both scripts: the commonest in the personal names of jieba's dictionary (MIT) after one of
 * the hundred commonest surnames, without transliterations and what only novels use, and some of today's added by hand.
 */
const TYPICAL = characterSet(
  '明国文华军生志玉平小建光英元宗山东海云永天林金晓春宝安龙长世江正道学祥伯蓉庆民秀一成清士仁忠立丽新兵伟俊' +
    '荣昌武良义凤维敏汉振兴君兰思利峰飞杰祖保红福树儿亚少青松贵庄见刚达景方波瑞南州梅石恩芳宏嘉美如和朝河贤' +
    '才宇书连水高顺廷守仲宁强风康继开承希绍鹏可孝来洪秋斐真剑广延卫远燕科玲惠斌辉基信娟泽健慧进雪铁胜泉亮全鸿' +
    '普智雄定桂启同乐权寿培时锡礼邦友勇诚灵花耀泰力吉其彦森尚博麟木昭涛发银震星堂升爱兆治喜贞群源浩万仪行坚洛' +
    '桥霞锦丁炳梦湖京凯芬汝化伦冰龄修晋威恒钧鹤双经雨侠齐庭雅谦钟莉铭盛欣勋哲杨会旭冠雷勒佩毅宣茂裕业佳越柱艳' +
    '珠怡冬曼理琴厚柏润琪彬静磊娜萍超洋倩颖莹婷璐丹帅鑫晨阳楠岩珍琳菲晶蕾媛洁妍薇瑶彤雯琦宸轩睿涵悦然诗语子岚' +
    '鹰凡炜琛煜炎焱淼圣之向國華軍東雲曉寶龍長學慶麗偉榮義鳳維漢興蘭峯飛傑紅樹兒亞貴莊見剛達賢書連順寧強風繼' +
    '開紹鵬來劍廣衛遠輝澤進鐵勝鴻啓樂權壽時錫禮誠靈彥濤發銀愛貞羣萬儀堅橋錦夢凱倫齡晉恆鈞鶴雙經俠齊謙鍾銘勳楊' +
    '會業豔潤靜穎瑩帥陽巖潔瑤軒悅詩語嵐鷹煒聖',
);

const POSSIBLE = characterSet(
  '虎川田寨香侯知四入善令母姐初领传爵女钦司直言奎部谷寺亭忙史扬周宪岭昆迪九岳区封派从日玄营路献百秉温能古隆' +
    '鼎辅图纯黄跃甫备必征济烈微渊依功毛竹合非豪瑜翰益鱼问岛蒙奉丰前魏湘佐作亲尧碧卓季溪观园庙占伊掌校湾存逸洞' +
    '勤吴纪遂奔旺念翠殿密式者瓦唐禄锋以赛栋摇口朗神均多恭莱策于陈注禹又七攻提楼洲台骏绿端乘右孔藻彩翔留典阁分' +
    '表千慈著夷聪弘联驹夏增傅辛乡焕迎奥茶欲关姑点横澄艺津居淳统集妹末虹久丝实环旗再眉战训列皮姆象临祯教黎尉堡' +
    '因沙塞米怒站丕柳宽沛深肇节精标桐范刀尊婉翼豫舒致韵渠捷改巍允钰菊挺仕含潮柔庚羽灿伏仆育腾亨舟舜沟祺鹿叶斗' +
    '植抢果管族召耶赫陆兹贝彪瑾璋嘴牛燮运与琏斋麦壮耕弼慎徽竟凌干好坡伐侍辰尹遥妃巨敦体陶纲寒印努劲祚破带毓萨' +
    '帮寅赵驰桑遇朋晴取巡拱载井彝律露枫牧蔚恺流仓约孚积穆坝易身扶授绪蜀峡术帆嵩拜怀棠姝芹蓓淑娥凝曦璇珊琼莲莎' +
    '娇蕙芸筠黛霜梓萱芊柠沐昊磐峥嵘铮钢铜锐钊镜锁鉴铸根栓满囤耘稼穑岁稳固韬略崇仰慕厉裳驭骥骁祎祉禧社稷坤乾熙' +
    '照煌烨燃灼炯烽煊晖晗昱昶晟晰曜皓皎皑榕桦楷棋榆槐樟檀模楚領傳欽揚憲嶺嶽區從營獻溫輔圖純黃躍備徵濟淵魚問島' +
    '豐親堯觀園廟佔灣吳紀祿鋒賽棟搖萊於陳樓臺駿綠閣聰聯駒鄉煥奧關點橫藝統絲實環戰訓臨禎寬節標範韻鈺燦僕騰溝葉' +
    '鬥搶陸茲貝運與璉齋麥壯幹遙體綱勁帶薩幫趙馳載楓愷倉約積壩緒峽術懷瓊蓮嬌檸崢嶸錚鋼銅銳釗鏡鎖鑑鑄滿穡歲穩韜' +
    '厲馭驥驍禕燁暉皚樺',
);

/** Words of grammar and of offices that nobody is named after: without them a name would swallow the word behind it. */
const NEVER = characterSet(
  '的了着是在有不我你他她它们這这那個个為为對对從从到被把將将並并但還还就很已又也都吗呢吧说說要会會与與及或其等该該每各某于於因由' +
    '上下中里裡内內外前后後一二三四五六七八九十百千年月日号號時时称稱省市县縣区區镇鎮乡鄉村部厅廳局长長制',
);

/** How well a character (a UTF-16 unit) suits a given name: 0 well, 1 possibly, 2 anything else, null never. */
export function givenNameRank(character: number): 0 | 1 | 2 | null {
  if (TYPICAL.has(character)) return 0;
  if (NEVER.has(character)) return null;
  return POSSIBLE.has(character) ? 1 : 2;
}
