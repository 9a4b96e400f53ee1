import type { Operation } from '../../decision/operation.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose, isError } from '../../diagnostics/diagnostic.ts';
import { type Address, stepAt } from '../../statute/address.ts';
import { formatAddress } from '../../statute/address-text.ts';
import { locate, type StatuteIndex } from '../../statute/locate.ts';
import type { NodeId } from '../../statute/types.ts';
import type { Visit } from '../../statute/walk.ts';
import { withoutBetween } from '../../text/between.ts';
import { placeOf } from '../../text/passage.ts';
import { planOperation } from '../operations/index.ts';
import type { Plan, PlanContext, Planned } from '../plan.ts';
import { Refused, refuse } from '../refused.ts';
import type { Edit } from '../types.ts';
import { IdOrder } from './id-order.ts';
import { articleKey } from './stated.ts';

/** The operations that can be read in either numbering. */
type Readable = Extract<Operation, { kind: 'replace' | 'delete' | 'insert' | 'replace-text' | 'insert-text' | 'delete-text' }>;

/** The places of the text in force that an operation names. */
export function oldPlaces(operation: Operation): readonly Address[] {
  switch (operation.kind) {
    case 'replace':
    case 'restate':
    case 'renumber':
    case 'split':
      return [operation.target];
    case 'insert':
      return [operation.within, operation.after, operation.before].filter((a) => a !== null);
    case 'include':
      return operation.target.numbering === 'new' ? [] : [operation.target];
    case 'replace-everywhere':
    case 'non-textual':
      return [];
    default:
      return operation.targets;
  }
}

function isReadable(operation: Operation): operation is Readable {
  return ['replace', 'delete', 'insert', 'replace-text', 'insert-text', 'delete-text'].includes(operation.kind);
}

/** Whether an operation says that it means the new numbering (修改后的第五条). */
export function saysNewNumber(operation: Operation): boolean {
  // What is restated is looked for in the new text in any case.
  return operation.kind !== 'restate' && oldPlaces(operation).some((address) => address.numbering === 'new');
}

/** The plan of an operation that waits for the new numbering; if it stays, the address leads nowhere. */
export function deferred(operation: Operation): Plan {
  const address = oldPlaces(operation).find((a) => a.numbering === 'new') ?? { steps: [] };
  return refuse('A001', placeOf(operation.clause), { address: formatAddress(address), have: '', within: '' });
}

/** The articles of the base by the number that they bear in the new text. */
export function borneNumbers(after: StatuteIndex, base: StatuteIndex): ReadonlyMap<string, NodeId> {
  const borne = new Map<string, NodeId>();
  for (const [key, [article]] of after.articles) if (article !== undefined && base.visits.has(article.id)) borne.set(key, article.id);
  return borne;
}

/** The plan of an operation that had to wait for the numbers of the others (`Plan.awaits`). */
export function planAgain(operation: Operation, context: PlanContext): Plan | null {
  return operation.kind === 'replace-everywhere' ? null : planOperation(operation, context);
}

/** What may mean that an address was counted in the new numbering. */
const LEADS_NOWHERE = new Set(['A001', 'A002', 'A003', 'A004']);

/**
 * Plans an operation that failed with its addresses read in the new numbering (docs/semantics.md#new-reading), for units that the base has too; null if
 * that does not help either. Read so although nobody said it, it is reported.
 */
export function planInNewNumbers(operation: Operation, failure: readonly Diagnostic[], after: StatuteIndex, context: PlanContext): Plan | null {
  if (!isReadable(operation) || !failure.filter(isError).every((d) => LEADS_NOWHERE.has(d.code))) return null;
  const notes: Diagnostic[] = [];
  const reason = failure.length === 0 ? 'item' : failure.some((d) => d.code === 'A004') ? 'words' : 'place';
  const anew = (address: Address): Address => {
    if (address.numbering === 'base' || stepAt(address, 'article') === undefined) return address;
    const base =
      inOwnUnit(address, after, context) ?? (address.numbering === 'new' || namesArticle(operation) ? underNewNumber(address, after, context) : undefined);
    if (base === undefined || formatAddress(base.address) === formatAddress({ steps: address.steps })) return address;
    if (address.numbering !== 'new') {
      const params = { address: formatAddress(address), base: formatAddress(base.address), reason };
      notes.push(diagnose('A035', placeOf(operation.clause), params));
    }
    const { numbering: _numbering, ...rest } = address;
    return { ...rest, steps: base.address.steps };
  };
  const plan = planOperation(withPlaces(operation, anew), context);
  if (plan instanceof Refused || (notes.length === 0 && !saysNewNumber(operation))) return null;
  const own = plan.edits.map((edit): Edit => ({ ...edit, cause: { type: 'operation', operation } }) as Edit);
  return { edits: own, notes: [...notes, ...plan.notes] };
}

/**
 * 将第六条改为第五条，增加一款，作为第一款：……第二款增加“……”，将第二款第一项的……: where one clause of an item can only be read in the new numbers, those beside it are counted
 * alike that are about the same article and come behind the insertion too.
 */
export function countedAlike(operations: readonly Operation[], planOf: (operation: Operation) => Planned | undefined): readonly Operation[] {
  const anew = (operation: Operation): boolean => planOf(operation)?.notes.some(({ code }) => code === 'A035') === true;
  const keyOf = (operation: Operation): string => {
    const article = oldPlaces(operation).map((address) => stepAt(address, 'article'))[0];
    return article === undefined ? '' : `${operation.item} ${articleKey(article)}`;
  };
  const keys = new Set(operations.filter(anew).map(keyOf));
  const behind = new Set<string>();
  return operations.filter((operation) => {
    const key = keyOf(operation);
    if (operation.kind === 'insert' && operation.level !== 'article') behind.add(key);
    else if (keys.has(key) && behind.has(key) && !anew(operation) && oldPlaces(operation).every(({ steps }) => steps.length > 1)) return true;
    return false;
  });
}

/**
 * What is inherited from the clause before is a unit, not a number: in 将第六条改为第十条，第一款修改为…；增加一款，作为第二款…；第三款修改为… the last clause
 * counts on inside that article, wherever it now stands.
 */
function inOwnUnit(address: Address, after: StatuteIndex, { index }: PlanContext): Visit | undefined {
  const at = address.steps.findIndex((step) => step.level === 'article');
  const below = address.steps.slice(at + 1);
  if (address.numbering === 'new' || below.length === 0) return undefined;
  const article = locate(index, { steps: address.steps.slice(0, at + 1) });
  const now = article.found ? after.visits.get(article.visit.node.id) : undefined;
  const located = now === undefined ? null : locate(after, { steps: [...now.address.steps, ...below] });
  return located?.found ? index.visits.get(located.visit.node.id) : undefined;
}

function underNewNumber(address: Address, after: StatuteIndex, { index }: PlanContext): Visit | undefined {
  const located = locate(after, { steps: address.steps });
  return located.found ? index.visits.get(located.visit.node.id) : undefined;
}

/** Whether a clause itself says an article, which it has not inherited. */
function namesArticle({ clause }: Operation): boolean {
  return /第[^第款项目“”]*条/.test(withoutBetween(clause.text, '“”'));
}

function withPlaces(operation: Readable, anew: (address: Address) => Address): Readable {
  switch (operation.kind) {
    case 'replace':
      return { ...operation, target: anew(operation.target) };
    case 'insert': {
      const [within, after, before] = [
        operation.within && anew(operation.within),
        operation.after && anew(operation.after),
        operation.before && anew(operation.before),
      ];
      return { ...operation, within, after, before };
    }
    default:
      return { ...operation, targets: operation.targets.map(anew) };
  }
}

/**
 * Computes the other reading too: each article number counted in the text as the clauses before have left it. Where that would lead to
 * another article than the base number, the base number ruled (docs/semantics.md#resolve-first), and one note says so for all of them.
 */
export function readSequentially(operations: readonly Operation[], plans: ReadonlyMap<Operation, Planned>, { index, frozen }: PlanContext): Diagnostic | null {
  if (frozen) return null;
  const articles = [...index.articles.values()].flat();
  const order = new IdOrder(articles.filter((a) => a.ordinal.suffix === 0).map((a) => a.id));
  const differing: { operation: Operation; address: string }[] = [];
  let moved = false;
  for (const operation of operations) {
    if (moved) {
      for (const address of oldPlaces(operation)) {
        if (address.numbering === 'new' || plans.get(operation)?.notes.some((note) => note.code === 'A035')) continue;
        const step = stepAt(address, 'article');
        const base = step === undefined ? undefined : index.articles.get(articleKey(step))?.[0];
        if (step === undefined || base === undefined || step.suffix > 0 || order.indexOf(base.id) === step.number - 1) continue;
        differing.push({ operation, address: formatAddress({ steps: [step] }) });
      }
    }
    moved = carryOut(order, plans.get(operation), index) || moved;
  }
  const [first] = differing;
  if (first === undefined) return null;
  const names = [...new Set(differing.map((d) => d.address))];
  const list = names.slice(0, 5).join('、') + (names.length > 5 ? '……' : '');
  return diagnose('A036', placeOf(first.operation.clause), { count: names.length, list });
}

/** Carries one operation out on the order of the articles; whether it changed it. */
function carryOut(order: IdOrder, plan: Planned | undefined, index: StatuteIndex): boolean {
  let changed = false;
  for (const edit of plan?.edits ?? []) {
    if (edit.kind === 'delete' && index.visits.get(edit.node)?.node.type === 'article') {
      order.delete(edit.node);
      changed = true;
    } else if (edit.kind === 'insert' && edit.parent === 'body') {
      const ids = edit.nodes.filter((n) => n.type === 'article' && n.ordinal.suffix === 0).map((n) => n.id);
      const { place } = edit;
      const at =
        place.type === 'number' ? place.number - 1 : place.type === 'last' ? order.length : order.indexOf(place.node) + (place.type === 'after' ? 1 : 0);
      if (ids.length === 0 || at < 0) continue;
      order.insert(at, ids);
      changed = true;
    }
  }
  return changed;
}
