import { ownTitle } from './own-title.ts';

/** The names that a statute has for instruments. */
export interface ShortNames {
  /** What 以下简称 defines: short name → what it is short for; several instruments under one name are joined by 、. */
  readonly titles: ReadonlyMap<string, string>;
  /** Finds a short name in running text. */
  readonly pattern: RegExp | null;
  /** Whether a title in 《》 is the statute's own. */
  readonly isOwn: (title: string) => boolean;
  /** The instrument that the statute implements or explains, if its title names one: 关于适用《…法》若干问题的解释. */
  readonly subject: string | null;
}

const DEFINITION =
  /([》〉»›]|[\u4e00-\u9fff]{0,30}?)(?:[（(][^（）()]{0,20}?(?:以下|下)?[简统下]称[为:：]?([^（）()。；\n]{1,40})[）)]|(?<=[》〉»›])[，,]?(?:以下|下)[简统]称为?([《〈«‹“"][^，。；\n]{1,40}?[》〉»›”"]))/g;
const QUOTED = /[《〈«‹“"]([^《》〈〉«»‹›“”"]{1,30})[》〉»›”"]/g;
/** What the name of an instrument ends in where no 《》 mark it. */
export const LAW_WORD = /(?:法|法典|条例|办法|规定|细则|规则|解释|决定|通则|公约|协定|议定书|修正案|章程|规约|基本法)$/;

/**
 * The short names of other instruments that a statute defines: （以下简称《土地管理法》）, （以下简称选举法）. 本法, 本条例 are no
 * names of others. `title` is the statute's own.
 */
export function shortNames(texts: Iterable<string>, title = ''): ShortNames {
  const titles = new Map<string, string>();
  for (const text of texts) {
    if (!text.includes('称')) continue;
    for (const match of text.matchAll(DEFINITION)) {
      const before = text.slice(Math.max(0, match.index - 160), match.index + (match[1] as string).length);
      const listed = titlesAtEnd(before);
      const long = listed.at(-1) ?? (match[1] as string);
      const names = namesIn((match[2] ?? match[3]) as string);
      for (const [i, { name, marked }] of names.entries()) {
        if (name.startsWith('本') || (listed.length === 0 && !LAW_WORD.test(long)) || !(marked || LAW_WORD.test(name))) continue;
        // 《甲法》、《乙条例》（以下简称《甲》、《乙》) in turn; 以下统称 one name for all.
        const inTurn = names.length > 1 && listed.length >= names.length ? listed[listed.length - names.length + i] : undefined;
        titles.set(name, inTurn ?? (/统称/.test(match[0]) && names.length === 1 && listed.length > 1 ? listed.join('、') : long));
      }
    }
  }
  return {
    titles,
    pattern: patternOf([...titles.keys()].filter((name) => LAW_WORD.test(name))),
    isOwn: ownTitle(title),
    subject: /[《〈]([^《》〈〉]{2,60})[》〉]/.exec(title)?.[1] ?? null,
  };
}

/** The names that a definition gives; `marked` where it stands in 《》 and so need not end in 法 (《安排》). */
function namesIn(definition: string): { readonly name: string; readonly marked: boolean }[] {
  const quoted = [...definition.matchAll(QUOTED)].map((m) => ({ name: m[1] as string, marked: /^[《〈«‹]/.test(m[0]) }));
  return quoted.length > 0 ? quoted : [{ name: definition.replace(/^[“"]|[”"]$/g, '').trim(), marked: false }];
}

/** The titles that stand side by side at the end of a text: 《甲法》、《乙法》和《丙法》. */
function titlesAtEnd(text: string): string[] {
  const list = /(?:[《〈«‹][^《》«»]*[》〉»›](?:[、和及与]|以及)?)+$/.exec(text)?.[0] ?? '';
  return [...list.matchAll(/[《〈«‹]([^《》«»]*)[》〉»›]/g)].map((m) => m[1] as string);
}

/** A name is not part of a longer word: 刑法 does not occur in 刑法律师. 办法 alone would be part of 本办法. */
function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const escaped = [...names].sort((a, b) => b.length - a.length).map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![本一-龥](?=办法|条例|规定|细则|规则|决定|解释))(?:${escaped.join('|')})(?![律规人院官治])`, 'g');
}

const KNOWN =
  '宪法|民法典|民法通则|民法总则|刑法|(?:民事|刑事|行政|海事)诉讼(?:特别程序)?法|行政(?:处罚|许可|复议|强制)法|治安管理处罚法|国家赔偿法|立法法|公司法|证券法|合同法|物权法|婚姻法|继承法|侵权责任法|担保法|保险法|专利法|商标法|著作权法|(?:反不正当竞争|反垄断)法|劳动(?:合同)?法|土地管理法|涉外民事关系法律适用法|公务员法|监察法|企业破产法|基本法|中华人民共和国[^，。；：、《》（）“”]{2,24}?(?:法|条例)';
const COMMON = new RegExp(`(?:${KNOWN})(?![律规人院官治])`, 'g');
/** An instrument known by its name alone, without 《》 and without a definition, at the end of a text. */
export const KNOWN_AT_END = new RegExp(`(?:${KNOWN})$`);

/** The last instrument that a stretch of text outside titles names without a number behind it; null if there is none. */
export function lastNamed(text: string, names: ShortNames): string | null {
  let found: RegExpMatchArray | null = null;
  for (const pattern of names.pattern === null ? [COMMON] : [COMMON, names.pattern]) {
    for (const match of text.matchAll(pattern)) if (found === null || match.index > (found.index as number)) found = match;
  }
  return found?.[0] ?? null;
}
