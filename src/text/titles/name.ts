import { fold } from '../fold.ts';
import { withoutOuterMarks } from './marks.ts';

/**
 * The name of an instrument taken apart. `key` is the name itself: two titles with one key name one statute, or its successor under the
 * same name. The parts tell what a shorter name may leave out.
 */
export interface InstrumentName {
  readonly key: string;
  /** Who issued it, where the title says so in front of 关于: 最高人民法院最高人民检察院; '' otherwise. */
  readonly issuer: string;
  /** The name without issuer and without （试行）. */
  readonly core: string;
  /** Whether （试行） or （暂行） stands behind it. */
  readonly trial: boolean;
}

const YEAR = '(?:[0-9]{4}|[〇零一二三四五六七八九]{4})';
const DATE = `(?:${YEAR}年?(?:[0-9一二三四五六七八九十]{1,3}月(?:[0-9一二三四五六七八九十]{1,3}日)?)?|[0-9]{4}[-.—/][0-9]{1,2}[-.—/][0-9]{1,2})`;
const CHANGED = '(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改)';
/** （2018修正）, （1982年）, （2018年10月26日第三次修正）, （修订本）, （2018-03-11）: which version, not which statute. */
const VERSION = new RegExp(`^(?:${DATE}(?:${CHANGED}|公布|通过|施行)?|${CHANGED})(?:文本|版本|本|版)?$`);
/** The same without brackets, as file names have it. */
const BARE_VERSION = new RegExp(`(?<=[法典例定则释])${YEAR}年?(?:${CHANGED}(?:文本|版本|本|版)?)?$`);
const TRIAL = /^(?:试行|暂行|试用)$/;
/** An instrument that amends or repeals is not itself amended: 宪法修正案（1993年） and （1999年） are two. */
const AMENDING = /修正案$|^(?=[\s\S]*(?:决定|决议|通知|令|公告)$)[\s\S]*?关于(?:修改|修正|修订|废止)/;
const ISSUER = /^\p{Script=Han}*(?:院|委员会|常委会|代表大会|人大|政府|办公厅|办公室|部|局|署|厅|会|中央|总行|银行|组|军)$/u;

/**
 * Takes a title apart by the rules of naming: typography and line breaks do not count; nor do title marks, 、 and quotation marks (bodies are
 * joined by 、, a space or nothing); nor 中华人民共和国; nor a version behind the name (（2018修正）), but （一）, （草案） and （试行） do.
 */
export function nameOf(title: string): InstrumentName {
  const before = known.get(title);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const name = read(title);
  known.set(title, name);
  return name;
}

/** A folder of statutes asks for every title once for each part of a decision. */
const known = new Map<string, InstrumentName>();
const MOST_KNOWN = 10_000;

function read(title: string): InstrumentName {
  let words = fold(withoutOuterMarks(title)).replace(/[、，“・·]/g, '');
  const front = FRONT.exec(words)?.[0] ?? '';
  words = words.replace(/[《》]/g, '');
  words = words.replace(/中华人民共和国/g, '') || words;
  const suffixes = readSuffixes(words);
  const before = front.replace(/中华人民共和国/g, '');
  const isIssuer = ISSUER.test(before) && suffixes.name.startsWith(before);
  const issuer = isIssuer ? inFull(before) : '';
  const core = isIssuer ? suffixes.name.slice(before.length) : suffixes.name;
  return { key: `${issuer}${core}${suffixes.trial ? '（试行）' : ''}`, issuer, core, trial: suffixes.trial };
}

/** What marks hold is no issuer: 《…法》关于…. */
const FRONT = /^[^《〈«‹（(]*?(?=关于)/;

/** Whether some words in front of a title are a body that issues documents: 最高人民法院, 某省人民代表大会常务委员会. */
export function isIssuer(words: string): boolean {
  return ISSUER.test(words);
}

/** A title without the body that stands in front of 关于; as it is if none does. */
export function withoutIssuer(title: string): string {
  const front = FRONT.exec(title)?.[0] ?? '';
  return isIssuer(fold(front).replace(/、/g, '')) ? title.slice(front.length) : title;
}

/** Bodies that titles also write short: 全国人大常委会. */
function inFull(body: string): string {
  return body.replace(/人大(?=常委会|常务|$)/g, '人民代表大会').replace(/常委会/g, '常务委员会');
}

function readSuffixes(words: string): { readonly name: string; readonly trial: boolean } {
  let name = words;
  let trial = false;
  for (;;) {
    const [all, inner = ''] = /（([^（）]*)）$/.exec(name) ?? [];
    if (all === undefined) break;
    const before = name.slice(0, -all.length);
    if (TRIAL.test(inner)) trial = true;
    else if (!VERSION.test(inner) || AMENDING.test(before)) break;
    if (before === '') break;
    name = before;
  }
  const bare = name.replace(BARE_VERSION, '');
  return { name: AMENDING.test(bare) ? name : bare, trial };
}

const PLACE = '[\\u4e00-\\u9fff]{2,8}?(?:市|自治州|自治县|自治旗|县|盟|旗|区|特区)';
const REGION = new RegExp(`^(?:[\\u4e00-\\u9fff]{2,3}省|[\\u4e00-\\u9fff]{2,7}自治区)?(?:${PLACE}){0,2}$`);
/** 中心城市, 超市, 自然保护区 end like places and are none; 晋城市 is one. */
const NO_PLACE = /(?:[都超门股集]市|(?<!^[^大中小各全])城市|[护发假园社校库矿牧灾郊地禁]区)$/;

/** Whether some words are the name of a province, city or county as local statutes begin with it. */
export function isRegion(words: string): boolean {
  return words.length >= 3 && REGION.test(words) && !NO_PLACE.test(words);
}

const KIND =
  '法典|法|条例|办法|规定|细则|规则|解释|决定|决议|通则|意见|批复|(?:公司|商会|协会|学会|基金会|合作社|学校|大学|会|社)?(?=)章程|(?:村规|居规)?(?=)民约|(?:村民|居民|市民|业主|行业自律|自律)?(?=)公约|(?:管理|业主)?(?=)规约|守则|制度|通知|准则|规范|安排|规程|(?:补充)?(?:协议书?|合同书?)|手册|须知|指南|指引|方案|预案|纲要|规划';
const GENERIC = new RegExp(`^(?:本|该|我)?(?:村|校|院|单位|小区)?(?:实施|施行|暂行|试行|补充|若干|组织|议事)?(?=)(?:${KIND})(?=)$`);

/** Whether a name says only what kind of instrument is meant (条例, 《解释》, 本实施办法): which one, the context must tell. */
export function isGeneric(name: string): boolean {
  return GENERIC.test(fold(withoutOuterMarks(name)).replace(/[《》]/g, ''));
}
