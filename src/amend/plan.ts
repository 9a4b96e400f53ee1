import type { Operation } from '../decision/operation.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { relatedTo } from '../diagnostics/diagnostic.ts';
import { type Address, parentAddress } from '../statute/address.ts';
import { formatAddress } from '../statute/address-text.ts';
import type { NewId } from '../statute/build.ts';
import { locate, type NotLocated, type StatuteIndex } from '../statute/locate.ts';
import type { NodeId, Statute } from '../statute/types.ts';
import type { Visit } from '../statute/walk.ts';
import { placeOf } from '../text/passage.ts';
import type { Passage, Place } from '../text/source.ts';
import type { Statement } from './numbers/stated.ts';
import { Refused, refuse } from './refused.ts';
import type { Edit } from './types.ts';

/** What planning an operation needs to know; nothing in it changes while the operations of a decision are planned. */
export interface PlanContext {
  readonly base: Statute;
  readonly index: StatuteIndex;
  readonly texts: ReadonlyMap<NodeId, Passage>;
  readonly newId: NewId;
  /** The new numbers that units are stated to bear (将第二十六条改为第三十条), by the id of the unit. */
  readonly stated: ReadonlyMap<NodeId, Statement>;
  /** The articles of the base by the number that they bear in the new text, once that is known (null while planning for the first time). */
  readonly borne: ReadonlyMap<string, NodeId> | null;
  /** Articles that do not exist yet and are named by their new number (作为第四十条第二款): the id each will have. */
  readonly shells: ReadonlyMap<string, NodeId>;
  /** The moves with which such an article may begin. */
  readonly beginning: ReadonlySet<Operation>;
  /** Units that a clause takes into another article, and their new address: what is inherited from that clause goes with them. */
  readonly leaving: ReadonlyMap<NodeId, Address>;
  /** Numbers stay (修正案 of a code): a deleted article leaves its number behind. */
  readonly frozen: boolean;
  /** --place 第六条=第一章: new address → address of the division that receives it. */
  readonly places: ReadonlyMap<string, string>;
  /** Whether marks are supplied where words are inserted (--joint). */
  readonly joint: 'auto' | 'none';
  /** All operations that are planned together. */
  readonly operations: readonly Operation[];
  /** The new text of all clauses: how one joins words tells how they are joined in another. */
  readonly written: string;
}

/** The edits an operation wants, and what is to be said of them. */
export interface Planned {
  readonly edits: readonly Edit[];
  readonly notes: readonly Diagnostic[];
  /** Where the unit goes depends on which article bears a number in the new text: to be planned again when that is known. */
  readonly awaits?: 'numbers';
}

export type Plan = Planned | Refused;

/** The unit at a base address; sentences, edges and places of words in a unit are none. */
export function find(context: PlanContext, address: Address, operation: Operation): Visit | Refused {
  if (
    address.sentences !== undefined ||
    address.segment !== undefined ||
    address.table !== undefined ||
    address.edge !== undefined ||
    address.occurrence !== undefined
  ) {
    return refuse('A041', placeOf(operation.clause), { address: formatAddress(address) });
  }
  const located = locate(context.index, address);
  return located.found ? located.visit : notLocated(context, located, address, placeOf(operation.clause));
}

/** The units at several base addresses; those that lead nowhere are all told. */
export function findAll(context: PlanContext, addresses: readonly Address[], operation: Operation): readonly Visit[] | Refused {
  const visits: Visit[] = [];
  const nowhere: Diagnostic[] = [];
  for (const address of addresses) {
    const found = find(context, address, operation);
    if (found instanceof Refused) nowhere.push(...found.diagnostics);
    else visits.push(found);
  }
  return nowhere.length > 0 ? new Refused(nowhere) : visits;
}

/** Several plans as one, which is refused where one of them is. */
export function allOf(plans: readonly Plan[]): Plan {
  const edits: Edit[] = [];
  const said: Diagnostic[] = [];
  for (const plan of plans) {
    if (!(plan instanceof Refused)) edits.push(...plan.edits);
    said.push(...(plan instanceof Refused ? plan.diagnostics : plan.notes));
  }
  return plans.some((plan) => plan instanceof Refused) ? new Refused(said) : { edits, notes: said };
}

const CODE = {
  article: 'A001',
  paragraph: 'A002',
  item: 'A003',
  'two-lists': 'A005',
  duplicate: 'A023',
  division: 'A028',
  part: 'A028',
  words: 'A004',
  lines: 'A076',
} as const;

function notLocated(context: PlanContext, { reason, have }: NotLocated, address: Address, place: Place | null): Refused {
  const { words: _words, ...plain } = address;
  const params = { address: formatAddress(plain), have, within: formatAddress(parentAddress(address)), words: address.words ?? '' };
  return refuse(CODE[reason], place, params, [relatedTo(nearestFound(context, address), 'base-text')]);
}

/** The place of the innermost unit on the way that does exist. */
function nearestFound(context: PlanContext, address: Address): Place | null {
  for (let up = parentAddress(address); up.steps.length > 0; up = parentAddress(up)) {
    const located = locate(context.index, up);
    if (located.found) return placeOfVisit(located.visit);
  }
  return null;
}

/** Where a unit stands in its document: its label, or its text. */
export function placeOfVisit({ node }: Visit): Place | null {
  if (node.type === 'paragraph') return placeOf(node.text);
  return placeOf(node.label) ?? null;
}
