import type { InsertText, Operation, Quote } from '../../decision/operation.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { NodeId } from '../../statute/types.ts';
import { groupBy } from '../../text/group.ts';
import { placeOf } from '../../text/passage.ts';
import { edgeOf } from '../marks/edge.ts';
import { type Anchored, joinedAt, jointOf, UNJOINED } from '../marks/joint.ts';
import { materialiseWords } from '../new-text.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { Refused } from '../refused.ts';
import { scopeOf } from '../scope.ts';
import type { Edit, TextEdit } from '../types.ts';
import { nothing, planWords, type Sought, wordEdit } from './words.ts';

/** 在A中的“甲”后增加“乙”. A mark that drafters leave out at the joint is supplied and reported, one for all places of the clause. */
export function planInsertText(operation: InsertText, context: PlanContext): Plan {
  const { anchor, position } = operation;
  if (anchor === null) return insertAtEdge(operation, context);
  const words = materialiseWords(operation.text);
  if (words === '') return nothing(operation.text);
  const stands = placesOfAnchor({ ...operation, anchor }, context);
  const found = stands instanceof Refused ? (placesOfWritten({ ...operation, anchor }, context) ?? stands) : stands;
  if (found instanceof Refused) return found;
  const { places } = found;
  const joint = context.joint === 'none' ? UNJOINED : jointOf([...places, ...placesBeside(operation, context)], words, position, context.written);
  const supplied: Supplied[] = [];
  const edits = places.flatMap((place): Edit[] => {
    const { at, mark, behind } = joinedAt(joint, place, words, position);
    const inserted = wordEdit(operation, place.node, at, at, words);
    if (mark === '') return [inserted];
    supplied.push({ node: place.node, mark });
    const tidy = markEdit(operation, place.node, at, mark);
    return behind ? [inserted, tidy] : [tidy, inserted];
  });
  const doubt = joint.doubtful && !supplied.some(({ mark }) => mark !== '') ? [unjoined(operation, words, places, context)] : [];
  return { edits, notes: [...found.notes, ...told(operation, words, supplied, context), ...doubt] };
}

/**
 * “农业”修改为“农业农村”，在“农业农村”后增加“、应急管理”: the anchor is what the same item writes in the same place, and stands where the old words stood. Null where it is not, or by
 * more than one clause.
 */
function placesOfWritten(operation: Anchor, context: PlanContext): Found | Refused | null {
  const words = materialiseWords(operation.anchor);
  const place = operation.targets.map(formatAddress).join('、');
  const pairs = (replacements(context).get(operation.item) ?? []).flatMap((other) =>
    other.targets.map(formatAddress).join('、') === place ? other.pairs.filter((pair) => materialiseWords(pair.new) === words) : [],
  );
  const [pair, ...more] = pairs;
  return pair === undefined || more.length > 0 ? null : placesOfAnchor({ ...operation, anchor: pair.old }, context);
}

type Anchor = InsertText & { readonly anchor: Quote };

interface Found {
  readonly places: readonly Placed[];
  readonly notes: readonly Diagnostic[];
}

/** Where the anchor of an insertion stands. */
function placesOfAnchor(operation: Anchor, context: PlanContext): Found | Refused {
  const places: Placed[] = [];
  const sought: Sought = {
    quote: operation.anchor,
    words: materialiseWords(operation.anchor),
    edit: (node, text, start, end) => {
      places.push({ node, text, start, end });
      return [wordEdit(operation, node, start, end, '')];
    },
  };
  const found = planWords(operation, operation.targets, [sought], context);
  return found instanceof Refused ? found : { places, notes: found.notes };
}

/** 在第八条中的“骨灰堂”及第十八条中的“殡仪馆”后均增加“殡仪服务站”: the places that the same clause names with another anchor, for they share its joint. */
function placesBeside(operation: InsertText, context: PlanContext): readonly Placed[] {
  const words = materialiseWords(operation.text);
  return (insertions(context).get(operation.clause) ?? []).flatMap((other) => {
    const { anchor } = other;
    if (other === operation || anchor === null || other.position !== operation.position || materialiseWords(other.text) !== words) return [];
    const found = placesOfAnchor({ ...other, anchor }, context);
    return found instanceof Refused ? [] : found.places;
  });
}

/** The replacements of words by their item, and the insertions by their clause, of which one run asks many times. */
const replacements = groupedOnce((operations) =>
  groupBy(
    operations.filter((operation) => operation.kind === 'replace-text'),
    ({ item }) => item,
  ),
);
const insertions = groupedOnce((operations) =>
  groupBy(
    operations.filter((operation) => operation.kind === 'insert-text'),
    ({ clause }) => clause,
  ),
);

function groupedOnce<T>(group: (operations: PlanContext['operations']) => T): (context: PlanContext) => T {
  const known = new WeakMap<PlanContext['operations'], { readonly groups: T }>();
  return ({ operations }) => {
    const found = known.get(operations) ?? { groups: group(operations) };
    known.set(operations, found);
    return found.groups;
  };
}

/** 末尾增加：“…” and 开始部分增加：“…”: at the end of the unit, or before its first word. */
function insertAtEdge(operation: InsertText, context: PlanContext): Plan {
  const edits: Edit[] = [];
  const supplied: Supplied[] = [];
  const words = materialiseWords(operation.text);
  if (words === '') return nothing(operation.text);
  const first = operation.position === 'before';
  for (const target of operation.targets) {
    const scope = scopeOf({ ...target, edge: first ? 'start' : 'end' }, operation, context);
    if (scope instanceof Refused) return scope;
    const [stretch] = scope;
    if (stretch === undefined) continue;
    const text = context.texts.get(stretch.id)?.text ?? '';
    const edge = edgeOf(text, first ? stretch.start : stretch.end, words, operation.position);
    const { at, before, after } = context.joint === 'none' ? { ...edge, before: '', after: '' } : edge;
    const mark = (m: string): Edit[] => {
      if (m === '') return [];
      supplied.push({ node: stretch.id, mark: m });
      return [markEdit(operation, stretch.id, at, m)];
    };
    edits.push(...mark(before), wordEdit(operation, stretch.id, at, at, words), ...mark(after));
  }
  return { edits, notes: told(operation, words, supplied, context) };
}

/** An occurrence of an anchor. */
interface Placed extends Anchored {
  readonly node: NodeId;
}

/** A mark supplied in a text. */
interface Supplied {
  readonly node: NodeId;
  readonly mark: string;
}

/** One warning for each kind of mark that a clause was given, with all the places. */
function told(operation: InsertText, words: string, supplied: readonly Supplied[], context: PlanContext): readonly Diagnostic[] {
  return [...groupBy(supplied, ({ mark }) => mark)].map(([mark, places]) =>
    diagnose('A017', placeOf(operation.clause), { mark, text: words, places: placesOf(places, context) }),
  );
}

function unjoined(operation: InsertText, text: string, places: readonly Placed[], context: PlanContext): Diagnostic {
  return diagnose('A065', placeOf(operation.clause), { text, places: placesOf(places, context) });
}

function placesOf(places: readonly { readonly node: NodeId }[], { index }: PlanContext): string {
  const addresses = places.map(({ node }) => index.visits.get(node)).map((visit) => (visit === undefined ? '' : formatAddress(visit.address)));
  return [...new Set(addresses)].filter((address) => address !== '').join('、');
}

function markEdit(operation: Operation, node: NodeId, at: number, text: string): TextEdit {
  return { kind: 'text', node, start: at, end: at, text, cause: { type: 'tidy', operation } };
}
