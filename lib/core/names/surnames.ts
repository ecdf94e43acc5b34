import { characterSet } from '../text/character-set.ts';

/**
 * Surnames in both scripts, compiled by hand from common knowledge: first the hundred or so that most people bear, then
 * those one meets now and then. Traditional forms by OpenCC.
 */
const COMMON = characterSet(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭肖田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟' +
    '姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤張劉陳楊黃' +
    '趙吳孫馬羅鄭謝許韓鄧馮蔣餘葉蘇呂盧鍾譚陸範韋賈鄒閆龍賀顧龔萬錢嚴湯',
);

const UNCOMMON = characterSet(
  '贡貢常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍' +
    '涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤穆农司卓古吉缪简车芦麦褚娄窦戚岑景宫卜冷晏卫' +
    '米柏宗瞿桂全佟臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥班储' +
    '原栗燕楚鄢劳谌奚皮粟冼蔺盘闻厉伊仝区郜阚花帅屠豆朴盖练廉禹井祖漆巴卿狄晋扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌' +
    '母裘亓修邰赫杭宿鲜印逯隆茹诺战慕危玉亢嵇湛宾戎勾茅呼揭尉冶斯檀阴昝智奉衡溫齊喬龐顏莊聶魯嶽歐關蘭寧紀畢單' +
    '塗駱藍遊鮑華饒農繆簡車蘆麥婁竇宮衛閔鄔邊欒榮叢鞏遲鄺談荊樂鬱儲勞諶藺盤聞厲區闞帥樸蓋練晉闕烏鮮諾戰賓陰',
);

/** Mostly everyday characters (和, 那, 连): a surname only where a title says so. */
const DOUBTFUL = characterSet(
  '向和但那公由相初来平国元海南门况师闭都权计信展党时费项阳应连席干敬容楼满强位丰索宣支云哈银利居束衣尧富植幸于來國門況師閉權計黨時費項陽應連幹樓滿強豐雲銀堯於',
);

/** Surnames that also stand before any other word, as 曾 (once) and 任 (serves as) do: no name without a title on either side. */
const ADVERBIAL = characterSet('曾任');

const COMPOUND = new Set(
  '欧阳 司马 上官 诸葛 尉迟 夏侯 皇甫 令狐 慕容 司徒 东方 端木 公孙 宇文 长孙 南宫 独孤 轩辕 司空 申屠 呼延 澹台 濮阳 淳于 拓跋 百里 东郭 西门 万俟 歐陽 司馬 諸葛 尉遲 東方 公孫 長孫 南宮 獨孤 軒轅 澹臺 濮陽 東郭 西門 萬俟'.split(
    ' ',
  ),
);
const COMPOUND_FIRST = characterSet([...COMPOUND].map((surname) => surname.charAt(0)).join(''));

export type Surname = { readonly length: number; readonly kind: 'common' | 'uncommon' | 'adverbial' | 'doubtful' };

// Asked for at every character of a page, so no new object each time.
const COMPOUND_SURNAME: Surname = { length: 2, kind: 'uncommon' };
const COMMON_SURNAME: Surname = { length: 1, kind: 'common' };
const UNCOMMON_SURNAME: Surname = { length: 1, kind: 'uncommon' };
const ADVERBIAL_SURNAME: Surname = { length: 1, kind: 'adverbial' };
const DOUBTFUL_SURNAME: Surname = { length: 1, kind: 'doubtful' };

/** The surname that begins at an offset; a compound one before a single one. */
export function surnameAt(text: string, offset: number): Surname | null {
  const first = text.charCodeAt(offset);
  if (COMPOUND_FIRST.has(first) && COMPOUND.has(text.slice(offset, offset + 2))) return COMPOUND_SURNAME;
  if (COMMON.has(first)) return COMMON_SURNAME;
  if (UNCOMMON.has(first)) return UNCOMMON_SURNAME;
  if (ADVERBIAL.has(first)) return ADVERBIAL_SURNAME;
  return DOUBTFUL.has(first) ? DOUBTFUL_SURNAME : null;
}
