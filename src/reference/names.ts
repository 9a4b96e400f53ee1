import { groupBy } from '../text/group.ts';
import { definedNames, LAW_WORD } from '../text/titles/defined.ts';
import { titlesNamed } from '../text/titles/marks.ts';
import { ownTitle } from './own-title.ts';

/** A name, and where it stands in a text. */
interface Named {
  readonly name: string;
  readonly index: number;
}

/** The names that a statute has for instruments. */
export interface ShortNames {
  /** What 以下简称 defines: short name → what it is short for; several instruments under one name are joined by 、. */
  readonly titles: ReadonlyMap<string, string>;
  /** The last short name in running text, and where it stands; null if there is none. */
  readonly lastIn: (text: string) => Named | null;
  /** Whether a title in 《》 is the statute's own. */
  readonly isOwn: (title: string) => boolean;
  /** The instrument that the statute implements or explains, if its title names one: 关于适用《…法》若干问题的解释. */
  readonly subject: string | null;
}

/**
 * The short names of other instruments that a statute defines: （以下简称《土地管理法》）, （以下简称选举法）. 本法, 本条例 are no
 * names of others. `title` is the statute's own.
 */
export function shortNames(texts: Iterable<string>, title = ''): ShortNames {
  const titles = new Map<string, string>();
  for (const text of texts) {
    for (const [name, long] of definedNames(text)) titles.set(name, long);
  }
  return {
    titles,
    lastIn: lastOf([...titles.keys()].filter((name) => LAW_WORD.test(name))),
    isOwn: ownTitle(title),
    subject: titlesNamed(title)[0] ?? null,
  };
}

/** A name is not part of a longer word: 刑法 does not occur in 刑法律师. 办法 alone would be part of 本办法. */
const LONGER = /[律规人院官治]/;
const ENDS_WORD = /[本一-龥](?=办法|条例|规定|细则|规则|决定|解释)/y;

/** Looks for the names from left to right, the longest first: by their first character and their lengths, since a statute may define thousands. */
function lastOf(names: readonly string[]): (text: string) => Named | null {
  const known = new Set(names);
  const lengths = new Map(
    [...groupBy(names, (name) => name.charAt(0))].map(([first, of]) => [first, [...new Set(of.map(({ length }) => length))].sort((a, b) => b - a)]),
  );
  const nameAt = (text: string, at: number): string | undefined => {
    const found = lengths.get(text.charAt(at));
    ENDS_WORD.lastIndex = at - 1;
    if (found === undefined || (at > 0 && ENDS_WORD.test(text))) return undefined;
    return found.map((length) => text.slice(at, at + length)).find((name) => known.has(name) && !LONGER.test(text.charAt(at + name.length)));
  };
  return (text) => {
    let last: Named | null = null;
    for (let index = 0; known.size > 0 && index < text.length; ) {
      const name = nameAt(text, index);
      if (name !== undefined) last = { name, index };
      index += name?.length ?? 1;
    }
    return last;
  };
}

const KNOWN =
  '宪法|民法典|民法通则|民法总则|刑法|(?:民事|刑事|行政|海事)诉讼(?:特别程序)?法|行政(?:处罚|许可|复议|强制)法|治安管理处罚法|国家赔偿法|立法法|公司法|证券法|合同法|物权法|婚姻法|继承法|侵权责任法|担保法|保险法|专利法|商标法|著作权法|(?:反不正当竞争|反垄断)法|劳动(?:合同)?法|土地管理法|涉外民事关系法律适用法|公务员法|监察法|企业破产法|基本法|中华人民共和国[^，。；：、《》（）“”]{2,24}?(?:法|条例)';
const COMMON = new RegExp(`(?:${KNOWN})(?![律规人院官治])`, 'g');
/** An instrument known by its name alone, without 《》 and without a definition, at the end of a text. */
export const KNOWN_AT_END = new RegExp(`(?:${KNOWN})$`);

/** The last instrument that a stretch of text outside titles names without a number behind it; null if there is none. */
export function lastNamed(text: string, names: ShortNames): string | null {
  const [common] = [...text.matchAll(COMMON)].slice(-1);
  const defined = names.lastIn(text);
  return defined !== null && defined.index > (common?.index ?? -1) ? defined.name : (common?.[0] ?? null);
}
