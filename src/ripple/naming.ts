import { titlesNamed } from '../text/titles/marks.ts';
import { nameOf } from '../text/titles/name.ts';
import { mayMean, sameStatute, titleKey } from '../text/titles/same.ts';
import type { Citation } from './citations.ts';

/**
 * How a name in a text can mean a statute (docs/ripple.md#found): by its title (`sure`), as the longest known title in which words without title marks end
 * (责任人对海商法: `ending`), as a name of a law cut short that nobody defined (调解仲裁法 for 劳动争议调解仲裁法: `shortened`), as one of several under one short name
 * (`several`), or not at all.
 */
export type Naming = 'sure' | 'ending' | 'shortened' | 'several' | 'no';

/** A shorter name could be that of anything: 保护法. */
const SHORTEST = 4;

/** Tells how names mean the statute of a title; `keys` are the title keys of all statutes that are known. */
export function namingOf(title: string, keys: ReadonlySet<string>): (citation: Citation, text: string, by: string) => Naming {
  const own = nameOf(title);
  const longer = [...keys].filter((key) => key !== own.key && key.endsWith(own.key));
  const near = new Map<string, boolean>();
  return ({ reference, law }, text, by) => {
    // Of all the names of a collection few can mean one statute by any rule.
    if (!near.has(law)) near.set(law, mayName(law, title));
    if (near.get(law) !== true) return 'no';
    const means = (name: string): boolean => sameStatute(name, title) === 'same' || mayMean(name, title, by);
    if (means(law)) return 'sure';
    if (law.includes('、') && law.split('、').some(means)) return 'several';
    const said = titleKey(law);
    if (!said.endsWith(own.key)) return said.length >= SHORTEST && said.endsWith('法') && own.key.endsWith(said) && !keys.has(said) ? 'shortened' : 'no';
    const marked = titlesNamed(text.slice(0, reference.start)).some((name) => titleKey(name) === said);
    return marked || longer.some((key) => said.endsWith(key)) ? 'no' : 'ending';
  };
}

/** Whether a name can mean the statute of a title by any rule: cheap, and true where in doubt. */
export function mayName(law: string, title: string): boolean {
  if (law.includes('、')) return true;
  const { key, core } = nameOf(title);
  const said = nameOf(law);
  return said.core !== '' && (core.endsWith(said.core) || said.key.endsWith(key) || said.core.endsWith(core));
}

/** What a text says of the version that it cites: the year in which that was made, or that it is a former one; null where it says nothing. */
export type SaidVersion = { readonly year: number } | 'former' | null;

/** How far before a reference its instrument may be named. */
const REACH = 60;
const BEHIND = /^[》〉]?[（(]([0-9]{4})年?(?:[^（）()]{0,16})?(?:修[正订改]|公布|通过|施行|版|本)?[）)]/;
const BEFORE = /([0-9]{4})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:修[正订改]后?|公布|通过|施行|颁布|制定|版)?的?(?:《?中华人民共和国)?《?$/;
const FORMER = /(?:原|旧|修[正订改]前的?)(?:《?中华人民共和国)?《?$/;

/** What stands beside the name of the instrument: 1979年刑法, 《公司法》（2018年修正）, 修订前的《公司法》. */
export function saidVersion({ reference }: Citation, text: string): SaidVersion {
  const { law, start } = reference;
  if (law === null) return null;
  const name = law.replace(/^中华人民共和国/, '');
  const before = text.slice(Math.max(0, start - REACH - name.length), start);
  const at = before.lastIndexOf(name);
  if (at < 0) return null;
  const own = /[（(]([0-9]{4})年?(?:修[正订改]|版|本)?[）)]$/.exec(law)?.[1];
  if (own !== undefined) return { year: Number(own) };
  const year = BEHIND.exec(before.slice(at + name.length))?.[1] ?? BEFORE.exec(before.slice(0, at))?.[1];
  if (year !== undefined) return { year: Number(year) };
  return FORMER.test(before.slice(0, at)) ? 'former' : null;
}
