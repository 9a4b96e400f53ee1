import type { Move, Operation, Renumber, Replace } from '../../decision/operation.ts';
import { type Address, lastStep, type Step, sameAddress, stepAt } from '../../statute/address.ts';
import { readLabel } from '../../statute/label.ts';
import { locate, type StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';

/** The new number that a clause states for a unit of the base; `moves` where the clause itself says that the unit leaves its place. */
export interface Statement {
  readonly step: Step;
  readonly operation: Operation;
  readonly moves: boolean;
}

/** The key of an article number: 40/0 for 第四十条. */
export function articleKey({ number, suffix }: { readonly number: number; readonly suffix: number }): string {
  return `${number}/${suffix}`;
}

/** Whether an operation states a new article number, which presupposes that articles are counted again. */
export function statesArticleNumber(operation: Operation): boolean {
  const plain = ({ steps }: Address): boolean => steps.at(-1)?.level === 'article' && steps.at(-1)?.suffix === 0;
  switch (operation.kind) {
    case 'renumber':
      return plain(operation.to) && !saysItStays(operation);
    case 'insert':
      return operation.as.some(plain) || operation.contents.some((c) => c.as.some(plain));
    case 'move':
      return operation.to !== null && stepAt(operation.to, 'article') !== undefined && !staysInside(operation.targets, operation.to);
    case 'merge':
      return operation.as !== null && plain(operation.as);
    case 'split':
      return operation.as.some(plain);
    default:
      return false;
  }
}

/** 第十一条及以后各条序号不变: that a number stays gives none, as 将第十一条改为第十一条 does; counting must agree with it. */
function saysItStays({ target, to, clause }: Renumber): boolean {
  return clause.text.endsWith('不变') && sameAddress({ steps: target.steps }, to);
}

/** Whether 款 or 项 only go to another place of their own article, or to a further 款 or 项 of another one: no article comes or goes. */
function staysInside(targets: readonly Address[], to: Address): boolean {
  const [article, last] = [stepAt(to, 'article'), lastStep(to)];
  if (last?.level === 'article' || targets.some((target) => lastStep(target)?.level === 'article')) return false;
  const own = targets.every((target) => articleKey(stepAt(target, 'article') ?? { number: 0, suffix: 0 }) === articleKey(article ?? { number: 0, suffix: 0 }));
  return own || last?.level !== 'paragraph' || last.number > 1;
}

/** The new numbers that units of the base are stated to bear, by the id of the unit; each is of the unit's own level. */
export function statedNumbers(operations: readonly Operation[], index: StatuteIndex): ReadonlyMap<NodeId, Statement> {
  const stated = new Map<NodeId, Statement>();
  const keepsItsArticle = articlesKept(operations);
  const quotedNumber = quotedNumbers(operations, index);
  const note = (target: Address | undefined, to: Address | null | undefined, operation: Operation): void => {
    const located = !target || !to ? null : locate(index, target);
    if (!located?.found || !to) return;
    const { node } = located.visit;
    const step = stepAt(to, node.type === 'division' ? node.level : node.type);
    // An article that becomes a 款 of its new number is counted so, and goes nowhere.
    const counted = operation.kind === 'renumber' || (operation.kind === 'move' && keepsItsArticle(operation));
    if (step !== undefined && step.number > 0) stated.set(node.id, { step, operation, moves: !counted });
  };
  for (const operation of operations) {
    if (operation.kind === 'renumber' && !saysItStays(operation)) note(operation.target, operation.to, operation);
    else if (operation.kind === 'split') note(operation.target, operation.as[0], operation);
    else if (operation.kind === 'merge') note(standsFor(operation.targets, index), operation.as, operation);
    else if (operation.kind === 'move' && (keepsItsArticle(operation) || movesAmongItsLike(operation, index))) {
      note(operation.targets[0], operation.to, operation);
    }
  }
  for (const operation of operations) {
    if (operation.kind !== 'replace') continue;
    const located = locate(index, operation.target);
    if (located.found && !stated.has(located.visit.node.id)) note(operation.target, quotedNumber(operation), operation);
  }
  return stated;
}

/**
 * 增加一项，作为第三项：“……”；第三项修改为：“（四）……”: a 项 quoted with another label than its own, where other clauses bring or delete 项 of its list, is
 * quoted with its new one (著作权解释2026 一). Null where the label is its own, or nothing comes or goes there.
 */
export function quotedNumbers(operations: readonly Operation[], index: StatuteIndex): (operation: Replace) => Address | null {
  let shifts: Shifts | null = null;
  return ({ target, text }) => {
    const last = lastStep(target);
    const label = readLabel(text.lines[0]?.text ?? '');
    const level = last?.level;
    if (last === undefined || (level !== 'item' && level !== 'subitem') || label?.kind !== level) return null;
    if (label.ordinal.number === last.number || label.ordinal.suffix > 0) return null;
    const located = locate(index, target);
    if (!located.found) return null;
    const { parent } = located.visit;
    const list = index.visits.get(parent);
    const above = [parent, ...(level === 'item' && list !== undefined ? [list.parent] : [])];
    shifts ??= shiftsOf(operations, index);
    const { lose, into, beside } = shifts;
    if (!lose.has(parent) && !beside[level].has(parent) && !above.some((id) => into[level].has(id))) return null;
    return { steps: [...target.steps.slice(0, -1), { level, number: label.ordinal.number, suffix: 0 }] };
  };
}

/**
 * Where 项 and 目 come and go: what a clause names that brings one (`into`), what holds it (`beside`: a clause behind one about a 项 inherits that 项,
 * 将第二项修改为……。增加一项作为第三项), and what loses a unit.
 */
interface Shifts {
  readonly into: Readonly<Record<'item' | 'subitem', ReadonlySet<NodeId>>>;
  readonly beside: Readonly<Record<'item' | 'subitem', ReadonlySet<NodeId>>>;
  readonly lose: ReadonlySet<NodeId>;
}

function shiftsOf(operations: readonly Operation[], index: StatuteIndex): Shifts {
  const none = (): { item: Set<NodeId>; subitem: Set<NodeId> } => ({ item: new Set(), subitem: new Set() });
  const [into, beside, lose] = [none(), none(), new Set<NodeId>()];
  for (const operation of operations) {
    if (operation.kind === 'insert' && (operation.level === 'item' || operation.level === 'subitem') && operation.within !== null) {
      const within = locate(index, operation.within);
      if (!within.found) continue;
      into[operation.level].add(within.visit.node.id);
      beside[operation.level].add(within.visit.parent);
    }
    if (operation.kind !== 'delete') continue;
    for (const gone of operation.targets) {
      const unit = locate(index, gone);
      if (unit.found) lose.add(unit.visit.parent);
    }
  }
  return { into, beside, lose };
}

/** The unit that stays of those that are merged: the first article, else the first unit, in order of the text. */
function standsFor(targets: readonly Address[], index: StatuteIndex): Address | undefined {
  const articles = targets.filter((target) => lastStep(target)?.level === 'article');
  const positionOf = (target: Address): number => {
    const located = locate(index, target);
    return located.found ? located.visit.position : -1;
  };
  return (articles.length > 0 ? articles : [...targets]).map((target) => ({ target, at: positionOf(target) })).sort((a, b) => a.at - b.at)[0]?.target;
}

/**
 * 将第三十九条改为第四十五条第一款: whether it is this article itself that is counted so, its text being the 款 named (消法2013 十八): no other
 * article is stated to bear the number, and other clauses bring the 款 beside it (all in front of it; the one behind it if it is the first).
 * Else it becomes a 款 of the article that bears the number anyway.
 */
export function articlesKept(operations: readonly Operation[]): (operation: Move) => boolean {
  let known: Brought | null = null;
  return (operation) => {
    const [target, ...more] = operation.targets;
    const { to } = operation;
    if (target === undefined || more.length > 0 || to === null || lastStep(target)?.level !== 'article') return false;
    // 原第十条作为第二款: of itself.
    const [article, paragraph] = [stepAt(to, 'article') ?? stepAt(target, 'article'), lastStep(to)];
    if (article === undefined || paragraph?.level !== 'paragraph' || paragraph.number < 1) return false;
    const key = articleKey(article);
    known ??= broughtBy(operations);
    const { borne, moved, within, named } = known;
    const itself = stepAt(to, 'article') === undefined;
    if (!itself && borne.has(key)) return false;
    const own = stepAt(target, 'article');
    const first = paragraph.number === 1;
    const beside = (number: number): boolean =>
      (!itself && ((first && has(moved, key, number)) || has(named, key, number))) || (own !== undefined && has(within, articleKey(own), number));
    if (first) return beside(1 + (operation.count ?? 1));
    for (let number = 1; number < paragraph.number; number++) if (!beside(number)) return false;
    return true;
  };
}

function has(numbers: ReadonlyMap<string, ReadonlySet<number>>, key: string, number: number): boolean {
  return numbers.get(key)?.has(number) === true;
}

/**
 * What clauses bring, by the number of an article: whether one gives an article that number (`borne`), and the numbers of the 款 that go to it (`moved`:
 * 将第三条改为第五条第一款，第四条改为第五条第二款, the second one joins the first, not the other way round), that are new in it by its new number
 * (`named`), or in the article that a clause inherits, whose number is its old one and says nothing of the article meant (`within`).
 */
interface Brought {
  readonly borne: ReadonlySet<string>;
  readonly moved: ReadonlyMap<string, ReadonlySet<number>>;
  readonly named: ReadonlyMap<string, ReadonlySet<number>>;
  readonly within: ReadonlyMap<string, ReadonlySet<number>>;
}

function broughtBy(operations: readonly Operation[]): Brought {
  const borne = new Set<string>();
  const [moved, named, within] = [new Map<string, Set<number>>(), new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  const note = (numbers: Map<string, Set<number>>, article: Step | undefined, number: number): void => {
    if (article === undefined) return;
    const key = articleKey(article);
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, new Set([number]));
    else known.add(number);
  };
  for (const operation of operations) {
    for (const last of newNumbersOf(operation).map(lastStep)) if (last?.level === 'article') borne.add(articleKey(last));
    if (operation.kind === 'move' && operation.to !== null && lastStep(operation.to)?.level === 'paragraph') {
      note(moved, stepAt(operation.to, 'article'), lastStep(operation.to)?.number ?? 0);
    }
    if (operation.kind !== 'insert' || operation.level !== 'paragraph') continue;
    const inherited = operation.within === null ? undefined : stepAt(operation.within, 'article');
    for (const as of operation.as) {
      const article = stepAt(as, 'article');
      const number = lastStep(as)?.number ?? 0;
      note(within, inherited, number);
      if (article === undefined || inherited === undefined || articleKey(article) !== articleKey(inherited)) note(named, article, number);
    }
  }
  return { borne, moved, named, within };
}

/** 将第五章移至第三章之后，作为第四章: a division that stays among those it is counted with; its number says where it stands. */
function movesAmongItsLike({ targets, to, after, before }: Move, index: StatuteIndex): boolean {
  const [target, ...more] = targets;
  const anchor = after ?? before;
  if (target === undefined || more.length > 0 || to === null || anchor === null) return false;
  const [unit, beside] = [locate(index, target), locate(index, anchor)];
  if (!unit.found || !beside.found || unit.visit.node.type !== 'division' || beside.visit.node.type !== 'division') return false;
  return unit.visit.parent === beside.visit.parent && unit.visit.node.level === beside.visit.node.level && lastStep(to)?.level === unit.visit.node.level;
}

/** Articles that 款 become, by the new number stated: other clauses name them by it (增加一款，作为第四十条第二款). */
export function shellIds(operations: readonly Operation[], beginning: ReadonlySet<Operation>, newId: () => NodeId): ReadonlyMap<string, NodeId> {
  const shells = new Map<string, NodeId>();
  for (const operation of operations) {
    if (operation.kind !== 'move' || operation.to === null || !operation.targets.every((t) => t.steps.length > 1)) continue;
    const [step, last] = [stepAt(operation.to, 'article'), lastStep(operation.to)];
    if (step !== undefined && (last?.level === 'article' || beginning.has(operation)) && !shells.has(articleKey(step))) shells.set(articleKey(step), newId());
  }
  return shells;
}

/**
 * The moves with which an article may begin that does not exist yet: 将第一条第二款改为第二条第一款, or 改为第二条第二款 where the 款 before it is new.
 * 移至第十七条，作为第一款 names one that is there; so does 改为第十六条第一款 where 第十六条第一款 makes room for it (第十六条原第一款改为第二款).
 */
export function beginningMoves(operations: readonly Operation[]): ReadonlySet<Operation> {
  const key = ({ steps }: Address): string => JSON.stringify(steps);
  const fresh = new Set(operations.flatMap((o) => (o.kind === 'insert' && o.level === 'paragraph' ? o.as.map(key) : [])));
  const makesRoom = new Set(
    operations.flatMap((o) => (o.kind === 'renumber' && staysInside([o.target], o.to) && !fresh.has(key(o.target)) ? [key(o.target)] : [])),
  );
  const begins = ({ to, within }: Move): boolean => {
    const last = to === null ? undefined : lastStep(to);
    if (to === null || last?.level !== 'paragraph' || (within !== null && lastStep(within)?.level === 'article')) return false;
    if (makesRoom.has(key(to))) return false;
    for (let number = 1; number < last.number; number++) if (!fresh.has(key({ steps: [...to.steps.slice(0, -1), { ...last, number }] }))) return false;
    return true;
  };
  return new Set(operations.filter((operation) => operation.kind === 'move' && begins(operation)));
}

/** Units that a clause takes into an article, with the new address stated; not an article that only gets another number. */
export function leavingUnits(operations: readonly Operation[], index: StatuteIndex): ReadonlyMap<NodeId, Address> {
  const leaving = new Map<NodeId, Address>();
  const keepsItsArticle = articlesKept(operations);
  for (const operation of operations) {
    if (operation.kind !== 'move' || operation.to === null || stepAt(operation.to, 'article') === undefined) continue;
    if (lastStep(operation.to)?.level === 'article' && operation.targets.every((target) => lastStep(target)?.level === 'article')) continue;
    if (keepsItsArticle(operation)) continue;
    for (const target of operation.targets) {
      const located = locate(index, target);
      if (located.found) leaving.set(located.visit.node.id, operation.to);
    }
  }
  return leaving;
}

/** The new numbers that an operation states. */
export function newNumbersOf(operation: Operation): readonly Address[] {
  switch (operation.kind) {
    case 'insert':
    case 'split':
      return operation.as;
    case 'renumber':
      return [operation.to];
    case 'merge':
      return operation.as === null ? [] : [operation.as];
    case 'move':
      return operation.to === null ? [] : [operation.to];
    default:
      return [];
  }
}
