import type { Decision, DecisionPart } from '../decision/operation.ts';
import { namesNoStatute } from '../decision/unnamed.ts';
import type { Statute } from '../statute/types.ts';
import { titleOf } from '../statute/walk.ts';
import { onlyStatuteAmended } from '../text/titles/amended.ts';
import { isGeneric, isRegion } from '../text/titles/name.ts';
import { mayMean, sameStatute, titleKey } from '../text/titles/same.ts';

/**
 * What a decision orders for a statute, found by its title; several parts for one statute are read as one. A part that leaves out who
 * issued the statute, （试行）, or the place whose congress decides, is meant if no other part could be. Null if there is none.
 */
export function partFor(decision: Decision, statute: Statute): DecisionPart | null {
  const title = titleOf(statute);
  const names = new Map(decision.parts.map((part) => [part, nameOfPart(decision, part)]));
  const [only, ...others] = decision.parts;
  // 关于修改公司章程的决议: the one statute of its kind that is meant is the one given.
  if (only !== undefined && others.length === 0 && isGeneric(names.get(only) ?? '') && sameStatute(names.get(only) ?? '', title) === 'short') return only;
  const key = keyMeant([...names.values()], title, deciding(decision));
  if (key === null) return null;
  const [first, ...more] = decision.parts.filter((part) => titleKey(names.get(part) ?? '') === key);
  if (first === undefined || more.length === 0) return first ?? null;
  return { ...first, items: [first, ...more].flatMap((part) => part.items) };
}

/** The part for a statute that is given together with the decision: of a decision that names none at all, all it orders (D042 says so). */
export function partGiven(decision: Decision, statute: Statute): DecisionPart | null {
  return partFor(decision, statute) ?? (namesNoStatute(decision) || namesWithoutOrganisation(decision, statute) !== null ? (decision.parts[0] ?? null) : null);
}

/**
 * The name by which the only part of a decision calls rules of an organisation that leaves the organisation out: 《学生管理规定》 of 育才实验学校学生管理规定, where a decision
 * within the house need not say whose. Only of the text that is given with it, and told (A077); never of a law, for 保健法 is not 母婴保健法.
 */
export function namesWithoutOrganisation(decision: Decision, statute: Statute): string | null {
  const [only, ...others] = decision.parts;
  if (only === undefined || others.length > 0) return null;
  const [name, title] = [nameOfPart(decision, only), titleOf(statute)].map((each) => each.replace(/[《》\s\u3000]/g, '')) as [string, string];
  const said = name.replace(OWN, '');
  if (isGeneric(said) || !title.endsWith(said) || name === title) return null;
  // 青溪自治县自治条例 of 南岭省青溪自治县自治条例: the county says which it is.
  if (OF_A_PLACE.test(name) && PROVINCE.test(title.slice(0, title.length - name.length))) return name;
  if (!HOUSE_RULES.test(name)) return null;
  if (NEVER_STATUTES.test(name)) return name;
  const front = title.slice(0, title.length - said.length);
  // 某某自治区, 某市某区 are no organisations: theirs are statutes.
  return ORGANISATION.test(front) && (/[小社]区$/.test(front) || !isRegion(front)) ? name : null;
}

/** 本所利益冲突审查办法, 我校学生管理规定: who speaks. */
const OWN = /^[本我](?:公司|学校|医院|中心|小区|集团|单位|[所院校社会村局厅部厂店园])的?/;
const OF_A_PLACE = /^[\u4e00-\u9fff]{2,14}?(?:自治[县州旗]|[市县旗州区]).{2}/;
/** The province in which the place lies. */
const PROVINCE = /^[\u4e00-\u9fff]{2,9}(?:省|自治区|市|州)$/;
const HOUSE_RULES = /(?:章程|民约|制度|规定|办法|规则|规约|公约|守则|细则|准则|规程|规范|须知|手册|指南|指引|契约|方案|预案|流程|标准)$/;
/** No statute is called so. */
const NEVER_STATUTES = /(?:章程|公约|民约|规约|守则|制度|须知|手册|契约)$/;
const ORGANISATION = /[司团校学院会社村区道园寓馆局厅部处科室所站行厂店队班心庄氏族]$/;

function keyMeant(names: readonly string[], title: string, by: string): string | null {
  if (names.some((name) => sameStatute(name, title) === 'same')) return titleKey(title);
  const short = new Set(names.filter((name) => mayMean(name, title, by)).map(titleKey));
  return short.size === 1 ? ([...short][0] ?? null) : null;
}

/** Whether a part names a statute by its own name, not only by one that could be short for it. */
export function namesFully(decision: Decision, part: DecisionPart, statute: Statute): boolean {
  return sameStatute(nameOfPart(decision, part), titleOf(statute)) === 'same';
}

/** 对《条例》作如下修改: the statute that the title of the decision names, if it is one of that kind. */
export function nameOfPart(decision: Decision, { instrument }: DecisionPart): string {
  if (!isGeneric(instrument)) return instrument;
  const named = onlyStatuteAmended(decision.title.text);
  return named !== null && sameStatute(instrument, named) === 'short' ? named : instrument;
}

/** Who decides, as far as the decision says so: its title begins with the body, or else its note of adoption has it. */
function deciding({ title, adoption }: Decision): string {
  return /^关于/.test(title.text) ? (adoption?.body ?? '') : title.text;
}
