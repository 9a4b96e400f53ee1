import { findTitles } from './marks.ts';

const DEFINITION =
  /([》〉»›＞>]|[\u4e00-\u9fff]{0,30}?)(?:[（(][^（）()]{0,20}?(?:以下|下)?[简统下]称[为:：]?([^（）()。；\n]{1,40})[）)]|(?<=[》〉»›])[，,]?(?:以下|下)[简统]称为?([《〈«‹“"][^，。；\n]{1,40}?[》〉»›”"]))/g;
const QUOTED = /[《〈«‹＜<“"]([^《》〈〉«»‹›＜＞<>“”"]{1,30})[》〉»›＞>”"]/g;
/** What the name of an instrument ends in where no 《》 mark it. */
export const LAW_WORD = /(?:法|法典|条例|办法|规定|细则|规则|解释|决定|通则|公约|协定|议定书|修正案|章程|规约|基本法)$/;

/**
 * The short names that a text defines by 以下简称: short name → what it is short for; several instruments under one name are joined by 、.
 * （以下简称《土地管理法》）, （以下简称选举法）; 本法, 本条例 are no names of others and left out.
 */
export function definedNames(text: string): ReadonlyMap<string, string> {
  const defined = new Map<string, string>();
  if (!text.includes('称')) return defined;
  for (const match of text.matchAll(DEFINITION)) {
    const before = text.slice(Math.max(0, match.index - 160), match.index + (match[1] as string).length);
    const listed = titlesAtEnd(before);
    const long = listed.at(-1) ?? (match[1] as string);
    const names = namesIn((match[2] ?? match[3]) as string);
    for (const [i, { name, marked }] of names.entries()) {
      if (name.startsWith('本') || (listed.length === 0 && !LAW_WORD.test(long)) || !(marked || LAW_WORD.test(name))) continue;
      // 《甲法》、《乙条例》（以下简称《甲》、《乙》) in turn; 以下统称 one name for all.
      const inTurn = names.length > 1 && listed.length >= names.length ? listed[listed.length - names.length + i] : undefined;
      defined.set(name, inTurn ?? (/统称/.test(match[0]) && names.length === 1 && listed.length > 1 ? listed.join('、') : long));
    }
  }
  return defined;
}

/** The names that a definition gives; `marked` where it stands in 《》 and so need not end in 法 (《安排》). */
function namesIn(definition: string): { readonly name: string; readonly marked: boolean }[] {
  const quoted = [...definition.matchAll(QUOTED)].map((m) => ({ name: m[1] as string, marked: /^[《〈«‹＜<]/.test(m[0]) }));
  return quoted.length > 0 ? quoted : [{ name: definition.replace(/^[“"]|[”"]$/g, '').trim(), marked: false }];
}

/** The titles that stand side by side at the end of a text: 《甲法》、《乙法》和《丙法》. */
function titlesAtEnd(text: string): string[] {
  const list: string[] = [];
  let end = text.length;
  for (const span of [...findTitles(text)].reverse()) {
    if (!/^(?:[、和及与]|以及)?$/.test(text.slice(span.end, end))) break;
    list.unshift(text.slice(span.start + 1, span.end - 1));
    end = span.start;
  }
  return list;
}
