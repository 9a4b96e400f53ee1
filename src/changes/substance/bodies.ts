import type { Mention } from './types.ts';

/** What the name of a body ends with. 布局, 格局 and 全部 end with no body. */
const ENDING = /(?:主管|管理|监督|行政|执法|有关|相关)?部门|机关(?!报)|(?<=管理|监督|监管|执法|主管|仲裁|登记|监察|审批|检查)机构|人民政府|人民法院|人民检察院|委员会|(?:股东大?|董事|监事|理事|代表大)会|(?<![布格结全当时])局(?![面部限势])|海关总署|审计署|公安厅|财政厅|国务院(?!\p{Script=Han}{0,24}(?:部门|机构|局|委员会))/gu;

/**
 * What stands before a name and is no part of it: verbs and prepositions that take a body, and what joins clauses. A name is what lies
 * between one of these and its ending.
 */
const BORDER =
  /[^\p{Script=Han}]|由|向|报(?!社)|经(?!济|营|贸|信)|对(?!外)|与|将|被|是|为|于|至|从|以及|及其|或者|并(?!购)|和|会同|商(?!务|业|标|品|检)|送|通知|告知|请|受|应当|可以|不得|授权|委托|接受|协助|配合|负责|有权|按照|依照|根据|的|在(?!地)|给|该|本(?=机关|部门)|其|各(?=部门|机关)|上述|原|所属|向|各自/gu;

/** The bodies named in a text, from the border before the name to its ending; names that stand for another (该机关, 其部门) are none. */
export function bodiesIn(text: string): Mention[] {
  const found: Mention[] = [];
  let border = 0;
  let from = 0;
  const borders = [...text.matchAll(BORDER)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    for (let next = borders[border]; next !== undefined && next.end <= match.index; next = borders[++border]) from = Math.max(from, next.end);
    const name = text.slice(from, end);
    if (name.length > 2 && name.length <= 40) found.push({ kinds: ['body'], group: 'body', key: `body:${name}`, words: name, start: from, end });
    from = end;
  }
  return found;
}
