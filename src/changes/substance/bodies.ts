import type { Mention } from './types.ts';

/** A division of the country, as it stands in front of 人民政府 and its departments. */
const TERRITORY = '(?:省|自治区|直辖市|自治州|自治县|设区的市|不设区的市|市辖区|市|州|县|旗|区|民族乡|乡|镇|街道)(?:级)?';
/** What the name of a body ends with. A 布局, a 格局 and an 全局 are none, and not every 机构 is an authority. */
const ENDING = new RegExp(
  [
    '部门(?!规章)|机关(?!报)|机构(?<=(?:管理|监督|监管|执法|主管|仲裁|登记|监察|审批|检查|派出)机构)|人民政府|法院|检察院|委员会|(?:股东大?|董事|监事|理事|代表大)会',
    '局(?<![布格结全当时]局)(?![面部限势级])|海关(?:总署)?(?![监\\p{Script=Han}]{0,2}[税法])|审计署|公安厅|财政厅|办公室|国务院',
  ].join('|'),
  'gu',
);
/**
 * What stands before a name and is no part of it: what joins clauses, prepositions, and verbs that take a body. The name of a body lies
 * between one of these and its ending.
 */
const BORDER = new RegExp(
  [
    '(?!、)[^\\p{Script=Han}]|以及|及其|或者|及|与|并(?!购)|由|向|将|内(?!河|蒙|陆)|被|是|为|于|至|从|给|按照?|依照|根据|以(?!上|下|内|外)|在(?!地)|的(?<!设立?区的)',
    // 国务院住房和城乡建设部门 is one name; after an ending, or after a person, 和 joins two.
    '和(?<!(?:国务院|政府|、)(?:(?!部门|机关|机构|海关)\\p{Script=Han}){2,5}和(?=\\p{Script=Han}{2,10}(?:部门|、)))',
    '通知|答复|强令|不服|出席|请求|要求|提出|作出|影响|报告|函告|收到|接到|简称|告知|移交|会同|授权|委托|接受|协助|配合|征求|征得|听取|审议|阻碍|拒绝|抗拒|指导|推行|通过|支持|保障|领导|设立|成立|运行|办理|组织(?!部|局|委)|有权|负责',
    '应当|必须|可以|不得|报(?!社)|经(?!济|营|贸|信)|对(?!外)|商(?<!工商)(?!务|业|标|品|检|事)|送|请|受(?!理局)|该|他|其(?!他)|各(?=部门|机关)|本(?=机关|部门|机构)|所(?=[列属称指])|原(?=发证|审批|批准|登记|许可)|公司(?=股东|董事|监事)|上述|国(?=边防)',
  ].join('|'),
  'gu',
);
/** How an ending is spelt without saying another body: 农业行政主管部门, 农业主管部门 and 农业等部门 are one. */
const SPELLING = /(?<!行政|主管|有关|相关|等|其他)(?:行政|主管|有关|相关|等|其他)*(?=(?:部门|机关)$)/u;
/** 有关部门, 主管机关, 行政机关: a name that names nobody. */
const NOBODY = /^(?:有关|相关|主管|行政|国家|政府|其他|同级|上级|各级|单位|等)*(?:部门|机关|机构|政府|局)$/u;
/** What a name begins with, whatever stands before it: 请求最高人民法院 names 最高人民法院. */
const BEGINNING =
  /国务院|最高|全国|中央|国家(?!机关)|省(?=、|级|人民)|设区的市|不设区的市|县级|市级|县(?=、|以上|人民)|乡(?=、|镇|级)|本级|上级|下级|同级|所在地|各级|地方|有关/u;
/** A name this long is a sentence whose borders were not seen. */
const LONGEST = 40;
/** The part of a list of names that is one of them: of 公安、民政等部门, and, shorter, of 财政、价格主管部门. */
const MEMBER = /^\p{Script=Han}{2,12}$/u;
const SHORT_MEMBER = /^\p{Script=Han}{2,6}$/u;
/** 、 between two names; that in 省、自治区、直辖市 is inside one. */
const SEPARATOR = new RegExp(`、(?!(?<=${TERRITORY}、)${TERRITORY})`, 'u');

/** The bodies named in a text, each from the border before its name to its ending; what only stands for a name (该机关, 有关部门) is none. */
export function bodiesIn(text: string): Mention[] {
  const borders = [...text.matchAll(BORDER)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const endings = [...text.matchAll(ENDING)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: Mention[] = [];
  let [next, from] = [0, 0];
  endings.forEach(({ start, end }, i) => {
    for (let border = borders[next]; border !== undefined && border.start < start; border = borders[++next]) from = Math.max(from, border.end);
    const following = endings[i + 1];
    const goesOn = following !== undefined && (borders[next]?.start ?? text.length) >= following.start && !text.slice(end, following.start).includes('、');
    if (goesOn && following.end - from <= LONGEST) return;
    if (end - from <= LONGEST) found.push(...namesIn(text, from, start, end));
    from = end;
  });
  return withoutVerbs(found);
}

/** What says of a body which one of its name it is: its level or its place. */
const RANK = /[级省市县区州乡镇院]|国家|地方|中央|最高|高级|中级|本|同|所在|全国|政府/u;

/** A name that ends in another one of the same text, and has nothing of rank before it, is that one: 不服行政复议机关 is 行政复议机关. */
function withoutVerbs(names: readonly Mention[]): Mention[] {
  const known = new Set(names.map(({ words }) => words));
  return names.map((name) => {
    for (let i = 2; i < name.words.length - 3 && !RANK.test(name.words.slice(0, i)); i++) {
      const words = name.words.slice(i);
      if (known.has(words)) return { ...name, words, key: `body:${spelt(words)}`, start: name.start + i };
    }
    return name;
  });
}

/** One name, or those of a list that share an ending: 公安、民政等部门. */
function namesIn(text: string, from: number, ending: number, end: number): Mention[] {
  const parts = text.slice(from, ending).split(SEPARATOR);
  const shared = text.slice(ending, end);
  const listed = /等(?:有关|相关|其他)?(?:行政|主管)*$/u.test(parts[parts.length - 1] as string) ? MEMBER : SHORT_MEMBER;
  let first = parts.length - 1;
  while (first > 0 && shared === '部门' && !BEGINNING.test(parts[first] as string) && listed.test(parts[first - 1] as string)) first--;
  const names: Mention[] = [];
  let at = from + parts.slice(0, first).reduce((sum, part) => sum + part.length + 1, 0);
  for (const [i, part] of parts.slice(first).entries()) {
    const last = first + i === parts.length - 1;
    const start = at + Math.max(0, part.search(BEGINNING));
    const stop = last ? end : at + part.length;
    const said = text.slice(start, stop);
    const name = last ? said : said + shared;
    const words = last ? said : `${said}……${shared}`;
    if (said.length > 1 && !NOBODY.test(name)) names.push({ kinds: ['body'], group: 'body', key: `body:${spelt(name)}`, words, start, end: stop });
    at += part.length + 1;
  }
  return names;
}

/** A name without what may be left out or written otherwise: 农业行政主管部门 is 农业主管部门, 省、自治区、直辖市 are 省级. */
function spelt(name: string): string {
  return name
    .replace(SPELLING, '')
    .replace('相关', '有关')
    .replace(/省、自治区、直辖市级?/u, '省级')
    .replace(/、/g, '');
}
