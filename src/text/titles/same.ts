import { fold } from '../fold.ts';
import { withoutOuterMarks } from './marks.ts';
import { type InstrumentName, isGeneric, isRegion, nameOf } from './name.ts';

/**
 * How two titles stand to each other. `same`: they name one statute wherever they are read (an equivalence: one `titleKey`). `short`: one is
 * a shorter name that can mean the other and can mean something else too; the context must leave only one. `no`: different statutes.
 */
export type Sameness = 'same' | 'short' | 'no';

/**
 * The one judgment of whether two titles name the same statute. Left out in a `short` name are the issuing body in front of 关于
 * (关于…的解释), （试行）, everything but the kind (条例, 本条例), or the province or city — that only in the words of a body of that place:
 * `by` is the title of the text that names, else 城市绿化条例 would be that of every city. Never by a common ending: 保健法 is not 母婴保健法.
 */
export function sameStatute(a: string, b: string, by = ''): Sameness {
  const left = nameOf(a);
  const right = nameOf(b);
  if (left.key === '' || right.key === '') return 'no';
  if (left.key === right.key) return 'same';
  if (isKindOf(a, right) || isKindOf(b, left)) return 'short';
  return leavesOut(left, right, by) || leavesOut(right, left, by) ? 'short' : 'no';
}

/** The name by which titles that are `same` are equal as strings, for looking up among many. */
export function titleKey(title: string): string {
  return nameOf(title).key;
}

/**
 * Whether a name in a text of the body `by` may mean the statute of a title, without being its own: the name leaves out something of the title,
 * or the title, as a collection has it, leaves out the issuer that the name states. Never by a mere kind (条例).
 */
export function mayMean(name: string, title: string, by = ''): boolean {
  if (isGeneric(name)) return false;
  const said = nameOf(name);
  const full = nameOf(title);
  if (said.key === '' || full.key === '' || said.key === full.key) return false;
  return leavesOut(said, full, by) || (said.trial === full.trial && said.core === full.core && full.issuer === '');
}

/** The one of several that a name means: the first whose title is the same, else the only one that it may mean; null if there is none or two. */
export function statuteMeant<T>(name: string, among: readonly T[], titleOf: (one: T) => string, by = ''): T | null {
  const same = among.find((one) => sameStatute(name, titleOf(one)) === 'same');
  if (same !== undefined) return same;
  const [first, ...more] = among.filter((one) => mayMean(name, titleOf(one), by));
  return first !== undefined && more.every((one) => titleKey(titleOf(one)) === titleKey(titleOf(first))) ? first : null;
}

/** 《条例》, 本条例 of 某省土地管理条例（试行）; 条例 and 实施条例 of 某法实施条例. */
function isKindOf(name: string, full: InstrumentName): boolean {
  if (!isGeneric(name) || isGeneric(full.key)) return false;
  const kind = fold(withoutOuterMarks(name)).replace(/[《》]|^[本该我]/g, '');
  const core = full.core.replace(/（[^（）]*）$/, '');
  return core.endsWith(kind) || (kind === '法' && core.endsWith('法典'));
}

function leavesOut(short: InstrumentName, full: InstrumentName, by: string): boolean {
  if (short.trial && !full.trial) return false;
  if (short.issuer !== '' && short.issuer !== full.issuer) return false;
  if (short.core === full.core) return true;
  const region = full.core.slice(0, full.core.length - short.core.length);
  if (region === '' || !full.core.endsWith(short.core) || !isRegion(region)) return false;
  return fold(withoutOuterMarks(by)).startsWith(region) && !isGeneric(short.core);
}
