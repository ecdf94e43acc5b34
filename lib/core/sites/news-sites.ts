/**
 * News and government sites that Tifa reads without being asked. A name covers its subdomains; a path, only what lies
 * below it. Of the portals only the news rooms are named, never a host that also serves mail. Every other page takes
 * one click on the toolbar button.
 */
const NATIONAL = `
  people.com.cn people.cn news.cn xinhuanet.com gov.cn qstheory.cn cctv.com chinanews.com chinanews.com.cn
  gmw.cn ce.cn youth.cn cyol.com china.com.cn chinadaily.com.cn 81.cn stdaily.com cnr.cn workercn.cn 12371.cn
  dangjian.cn xuexi.cn taiwan.cn wenming.cn studytimes.cn banyuetan.org`;

/** Party papers and news sites of the provinces, in the order of the administrative divisions. */
const PROVINCIAL = `
  bjd.com.cn qianlong.com bjnews.com.cn enorth.com.cn hebnews.cn sxrb.com nmgnews.com.cn northnews.cn lnd.com.cn
  nen.com.cn chinajilin.com.cn cnjiwang.com hljnews.cn dbw.cn jfdaily.com shobserver.com eastday.com whb.cn xhby.net
  jschina.com.cn zjol.com.cn anhuinews.com ahnews.com.cn fjdaily.com fjsen.com jxnews.com.cn dzwww.com iqilu.com
  henandaily.cn dahe.cn hubeidaily.net cnhubei.com hunantoday.cn rednet.cn voc.com.cn southcn.com nfnews.com ycwb.com
  gxrb.com.cn gxnews.com.cn hinews.cn cqrb.cn cqnews.net newssc.org gog.cn ddcpc.cn yndaily.com yunnan.cn
  chinatibetnews.com xzxw.com sxdaily.com.cn cnwest.com gansudaily.com.cn gscn.com.cn qhnews.com tibet3.com nxnews.net
  xjdaily.com ts.cn`;

const OTHER = `
  thepaper.cn guancha.cn huanqiu.com caixin.com yicai.com jiemian.com infzm.com cls.cn stcn.com cs.com.cn
  news.ifeng.com www.163.com news.163.com money.163.com www.sohu.com news.sohu.com news.sina.com.cn
  finance.sina.com.cn news.qq.com new.qq.com zaobao.com.sg zaobao.com bbc.com/zhongwen rfi.fr/cn rfi.fr/tw dw.com/zh
  cn.nytimes.com cn.wsj.com ftchinese.com voachinese.com rfa.org/mandarin cna.com.tw udn.com ltn.com.tw
  chinatimes.com ettoday.net rti.org.tw hk01.com mingpao.com stheadline.com wenweipo.com takungpao.com tkww.hk
  rthk.hk hkcd.com info.gov.hk gov.mo`;

/** This machine: the build for tests and for `npm start` differs in nothing but this. */
const LOCAL = ['*://localhost/*', '*://127.0.0.1/*'];

/** Match patterns of the pages that are read unasked in a build. @param mode of the build. */
export function readSitePatterns(mode: string): string[] {
  return [...newsSitePatterns(), ...(mode === 'test' ? LOCAL : [])];
}

/** A site that the browser lets the build for tests read without its question, which no test can answer. */
export function grantedForTests(mode: string): string[] {
  return mode === 'test' ? ['*://*.granted.test/*'] : [];
}

/** What the build for tests may do without the browser's question. */
export function permissionsForTests(mode: string): string[] {
  return mode === 'test' ? ['downloads'] : [];
}

/** Match patterns of the sites named here. */
export function newsSitePatterns(): string[] {
  return [NATIONAL, PROVINCIAL, OTHER]
    .flatMap((list) => list.trim().split(/\s+/))
    .map((site) => {
      const [host = '', path] = site.split('/');
      return path === undefined ? `*://*.${host}/*` : `*://*.${host}/${path}/*`;
    });
}
