import { findTitles, outsideTitleMarks, withoutOuterMarks } from './marks.ts';

const AMENDS =
  /^(?:(?!关于)[^《〈«‹＜<])*关于[^《〈«‹＜<]*?(?:修改|修正|修订|变更|调整(?=[^《〈«‹＜<]{0,12}章程))|^(?:(?!关于废止)[^《〈«‹＜<])*关于废止.*?(?:修改|修正|修订)/;
const ENDS = /(?:的)?(?:决定|决议|通知|公告|命令|令|规定|意见)(?:（[^（）]*）|\([^()]*\))?$/;
const NAME = /(?:法典|法|条例|办法|规定|细则|规则|解释|决定|通则|章程|意见|批复|准则|公约|民约|守则|制度)(?:（[^（）]*）)?$/;
/** Without marks, 、 and 和 may part two names as well as stand in one. */
const AND_OTHERS = /等(?:[0-9一二两三四五六七八九十百]+[件部项个]|(?:部分|有关)?(?:行政|地方性)?(?:法律|法规|规章|文件))[\s\S]*$/;
const UNNAMED = new RegExp(
  `${AND_OTHERS.source}|(?:部分|若干|有关|相关)(?:行政|地方性|规范性|政府)?(?:法律|法规|规章|文件|条例|办法|规定)|关于(?:修改和废止|废止和修改)(?!的?(?:部分|有关|相关|若干|个别)(?:条款|条文))`,
);
const SEVERAL = /^(?:部分|若干|有关|[一二两三四五六七八九十]+[件部项个])|[、，和]/;

/** Whether the title of an amending text says that it is about several statutes, or others than it names (等三件, 部分法规). */
export function namesSeveral(title: string): boolean {
  return UNNAMED.test(outsideTitleMarks(title));
}

/**
 * The one statute that the title of an amending text says it amends; null if it names several, none, or others without naming them
 * (等三件, 部分).
 */
export function onlyStatuteAmended(title: string): string | null {
  const [named, ...more] = statutesAmended(title);
  return named === undefined || more.length > 0 || UNNAMED.test(outsideTitleMarks(withoutOuterMarks(title)).replace(named, '')) ? null : named;
}

/**
 * The statutes that the title of an amending text names, as written, without their outer marks: 关于修改《甲》、《乙》等三件法规的决定 (通知,
 * 令), 关于修改刑事诉讼法的决定, 刑法修正案（十二）. Of 关于批准《关于修改〈…〉的决定》的决定 none: what counts is the outermost verb.
 */
export function statutesAmended(title: string): string[] {
  const line = withoutOuterMarks(title).replace(/[\s\u3000]/g, '');
  const amendment = /^(.+?)(?:修正案|修订案|修改(?:决议|决定|意见|方案|案))(?:[（(][^（）()]*[）)])*$/.exec(line)?.[1];
  if (amendment !== undefined) {
    // 某州人民代表大会关于《某州草原条例》的修正案
    const [only, ...more] = /关于[^《]{0,4}《/.test(amendment) && /》的?$/.test(amendment) ? findTitles(amendment) : [];
    if (only !== undefined && more.length === 0) return [amendment.slice(only.start + 1, only.end - 1)];
    // 某医院关于采购管理制度若干条款的修改意见
    const of = /(?:若干|部分|有关|相关|个别)(?:条款|条文|内容)的$/.exec(amendment);
    const about = amendment.lastIndexOf('关于');
    return [withoutOuterMarks(of !== null && about >= 0 ? amendment.slice(about + 2, of.index) : amendment)];
  }
  const spans = findTitles(line);
  const verb = AMENDS.exec(line)?.[0] ?? '';
  const from = verb.length;
  if (from === 0 || /批准|关于.*关于/.test(verb) || spans.some(({ start, end }) => from > start && from < end)) return [];
  const until = repealFrom(line, from, spans);
  const named = spans.filter(({ start }) => start >= from && start < until).map(({ start, end }) => line.slice(start + 1, end - 1));
  if (named.length > 0) return named;
  const rest = line
    .slice(from, until)
    .replace(ENDS, '')
    .replace(/的?(?:部分(?:条款|条文|内容)$|第(?<=(?:^|[，。])[^，。第]*第)[^，。]*$)/, '')
    .replace(AND_OTHERS, '');
  return NAME.test(rest) && !SEVERAL.test(rest.replace('中华人民共和国', '')) ? [rest] : [];
}

/** Where a title goes over to what it repeals: 关于修改《甲》和废止《乙》的决定. 修改和废止《甲》 says of none what happens to it. */
function repealFrom(line: string, from: number, spans: ReturnType<typeof findTitles>): number {
  const first = spans.find(({ start }) => start >= from);
  for (let at = line.indexOf('废止', from); at >= 0; at = line.indexOf('废止', at + 1)) {
    const inside = spans.some(({ start, end }) => at >= start && at < end);
    if (!inside && first !== undefined && at > first.start) return at;
  }
  return line.length;
}
