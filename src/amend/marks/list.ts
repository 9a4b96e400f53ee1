import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { formatAddress } from '../../statute/address-text.ts';
import type { StatuteIndex } from '../../statute/locate.ts';
import { endOf, isNumbered } from '../../statute/paragraphs.ts';
import type { Item, NodeId, StatuteNode, Subitem } from '../../statute/types.ts';
import { built, placeOf } from '../../text/passage.ts';
import { arrange } from '../arrange.ts';
import { Edits } from '../edits.ts';
import { revise, sortEdits } from '../rebuild.ts';
import type { Edit, InsertEdit, RewriteEdit, TextEdit } from '../types.ts';
import { type ListStyle, type Role, roleOf, styleOf, tailOf } from './list-style.ts';

type Unit = Item | Subitem;
type Bringing = InsertEdit | RewriteEdit;

/** The edits with the ends of their lists settled, and what is to be said. */
export interface SettledLists {
  readonly edits: Edits;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The ends of lists (docs/semantics.md#list-ends) whose units came, went, changed places or words: the last one ends as the last one did, the others as the others, the
 * connective (；或者) before the last. Units of the base are edited, new ones brought so, each reported; a lead-in that loses all its units is told.
 */
export function settleLists(edits: Edits, index: StatuteIndex): SettledLists {
  const changes = new Changes(edits, index);
  for (const parent of changes.touched) changes.settle(parent);
  return changes.result();
}

class Changes {
  readonly touched: ReadonlySet<NodeId>;
  readonly #edits: Edits;
  readonly #index: StatuteIndex;
  readonly #texts: Map<NodeId, TextEdit[]>;
  /** The edit that brings a unit: an insertion, or the rewriting of one that stood there. */
  readonly #bringing: ReadonlyMap<NodeId, Bringing>;
  readonly #causes = new Map<NodeId, Edit>();
  /** The edits that bring units, as the lists change them, by the edit that was given. */
  readonly #brought = new Map<Bringing, Bringing>();
  readonly #diagnostics: Diagnostic[] = [];

  constructor(edits: Edits, index: StatuteIndex) {
    this.#edits = edits;
    this.#index = index;
    this.#texts = new Map(edits.words);
    const bringing: readonly Bringing[] = [...edits.ofKind('insert'), ...edits.ofKind('rewrite')];
    this.#bringing = new Map(bringing.flatMap((e) => e.nodes.map((node) => [node.id, e] as const)));
    this.touched = this.#touchedLists();
  }

  result(): SettledLists {
    const kept = this.#edits.all.flatMap((e): Edit[] => {
      if (e.kind === 'text') return [];
      return [e.kind === 'insert' || e.kind === 'rewrite' ? (this.#brought.get(e) ?? e) : e];
    });
    return { edits: new Edits([...kept, ...[...this.#texts.values()].flat()]), diagnostics: this.#diagnostics };
  }

  settle(parent: NodeId): void {
    const base = this.#unitsOf(parent);
    const order = this.#orderOf(parent, base);
    if (order.length === 0) {
      if (base.length > 0) this.#misled(parent, 'A063');
      return;
    }
    if (base.length === 0) this.#misled(parent, 'A070');
    const style = styleOf(base.map((unit) => endOf(unit).text.text));
    if (style === null) return;
    const before = new Map(base.map((unit, i) => [unit.id, { unit, role: roleOf(i, base.length) }]));
    for (const [i, unit] of order.entries()) this.#settleUnit(unit, roleOf(i, order.length), before.get(unit.id) ?? null, style, parent);
  }

  #settleUnit(unit: Unit, role: Role, before: { readonly unit: Unit; readonly role: Role } | null, style: ListStyle, parent: NodeId): void {
    const subitems =
      unit.type !== 'item'
        ? []
        : before === null || this.#edits.rewritten.has(unit.id)
          ? unit.subitems
          : (this.#orderOf(unit.id, unit.subitems) as readonly Subitem[]);
    const ending = endOf(unit, subitems);
    // The last 目 of an item ends for it; a list of 目 that changes itself is settled by itself.
    if (ending !== unit && (this.#bringing.has(unit.id) || this.touched.has(unit.id))) return;
    const text = this.#textOf(ending);
    const tail = tailOf(text);
    if (/[：:]$/.test(tail.mark) || text === '') return;
    const ended = before === null ? null : endOf(before.unit);
    const untouched = ended !== null && tailOf(ended.text.text).whole === tail.whole;
    const samePart = role === before?.role || (style.connective === '' && role !== 'last' && before?.role !== 'last');
    if (untouched && (samePart || tail.mark === '')) return;
    const wanted = style.endOf(role, tail);
    if (wanted === tail.whole) return;
    this.#write(ending, unit.label.text, text.slice(0, text.length - tail.whole.length) + wanted, parent, tail.whole, wanted);
  }

  #write(unit: Unit, label: string, after: string, parent: NodeId, from: string, to: string): void {
    const given = this.#bringing.get(unit.id);
    const edit = given === undefined ? null : (this.#brought.get(given) ?? given);
    const cause = edit?.cause ?? this.#causes.get(unit.id)?.cause ?? this.#causes.get(parent)?.cause;
    if (cause === undefined || !('operation' in cause)) return;
    const { operation } = cause;
    const params = { label: unit.label.text || label, from, to };
    if (given !== undefined && edit !== null) {
      const nodes = edit.nodes.map((node) => (node.id === unit.id ? ({ ...node, text: built(after) } as Unit) : node));
      this.#brought.set(given, { ...edit, nodes });
      this.#diagnostics.push(diagnose('A027', placeOf(unit.text) ?? placeOf(operation.clause), params));
      return;
    }
    const own = sortEdits(this.#texts.get(unit.id) ?? []);
    const end = visibleEnd(unit.text.text, own);
    const start = end === null ? unit.text.text.length : end - from.length;
    if (end === null) {
      // The end is of the decision's own words: the mark is taken from them, and the one in its place is an edit of its own.
      const words = own[own.length - 1] as TextEdit;
      own[own.length - 1] = { ...words, text: words.text.slice(0, words.text.length - from.length) };
    }
    own.push({ kind: 'text', node: unit.id, start, end: end ?? start, text: to, cause: { type: 'tidy', operation } });
    this.#texts.set(unit.id, own);
    this.#diagnostics.push(diagnose('A027', placeOf(unit.text, Math.min(start, unit.text.text.length - 1)) ?? placeOf(operation.clause), params));
  }

  #textOf(unit: Unit): string {
    if (this.#edits.rewritten.has(unit.id) || !this.#index.visits.has(unit.id)) return unit.text.text;
    return revise(unit.text, this.#texts.get(unit.id) ?? []).text;
  }

  #orderOf(parent: NodeId, base: readonly Unit[]): readonly Unit[] {
    const anew = (unit: Unit): readonly Unit[] => (this.#edits.rewritten.get(unit.id)?.nodes as readonly Unit[] | undefined) ?? [unit];
    const arriving = (this.#edits.arrivals.get(parent) ?? []).map((e) => ({
      place: e.place,
      nodes: e.kind === 'insert' ? (e.nodes as readonly Unit[]) : e.nodes.flatMap((id) => anew(this.#index.visits.get(id)?.node as Unit)),
    }));
    const survivors = (unit: Unit): readonly Unit[] => (this.#edits.hasLeft(unit.id) ? [] : anew(unit));
    return arrange<Unit>(base, survivors, arriving);
  }

  /** A lead-in that led to units that are all gone (A063), or a text that leads to none and gets some (A070); neither gone nor written anew itself. */
  #misled(parent: NodeId, code: 'A063' | 'A070'): void {
    const visit = this.#index.visits.get(parent);
    const cause = this.#causes.get(parent)?.cause;
    if (visit === undefined || cause === undefined || !('operation' in cause)) return;
    const { node } = visit;
    if (node.type !== 'paragraph' && node.type !== 'item') return;
    const led = /[：:]$/.test(revise(node.text, this.#texts.get(parent) ?? []).text);
    if (led !== (code === 'A063')) return;
    this.#diagnostics.push(diagnose(code, placeOf(node.text) ?? placeOf(cause.operation.clause), { address: formatAddress(visit.address) }));
  }

  /** The lists that lose or gain units, or whose units change their words; those of a unit that is gone or written anew are no more. */
  #touchedLists(): ReadonlySet<NodeId> {
    const touched = new Set<NodeId>();
    const touch = (parent: NodeId | undefined, edit: Edit): void => {
      if (parent === undefined) return;
      touched.add(parent);
      this.#causes.set(parent, edit);
    };
    for (const edit of this.#edits) {
      if (!('operation' in edit.cause)) continue;
      if (edit.kind === 'insert' && edit.nodes.every((n) => n.type === 'item' || n.type === 'subitem')) touch(edit.parent, edit);
      else if (edit.kind === 'move') {
        const listed = edit.nodes.filter((id) => this.#isListed(id));
        for (const id of listed) touch(this.#index.visits.get(id)?.parent, edit);
        if (listed.length > 0 && edit.shell === null && this.#unitsOf(edit.parent).length > 0) touch(edit.parent, edit);
      } else if ((edit.kind === 'delete' || edit.kind === 'rewrite' || edit.kind === 'text') && this.#isListed(edit.node)) {
        touch(this.#listOf(edit.node), edit);
        if (!this.#causes.has(edit.node)) this.#causes.set(edit.node, edit);
      }
    }
    const { gone, moved, rewritten } = this.#edits;
    const disposed = new Set([...rewritten.keys(), ...[...gone.keys()].filter((id) => !moved.has(id))]);
    return new Set([...touched].filter((parent) => !this.#edits.goesWith(parent, disposed, this.#index)));
  }

  #isListed(id: NodeId): boolean {
    return isListed(this.#index, id);
  }

  #unitsOf(parent: NodeId): readonly Unit[] {
    const node: StatuteNode | undefined = this.#index.visits.get(parent)?.node;
    return node?.type === 'paragraph' ? node.items : node?.type === 'item' ? node.subitems.filter(isNumbered) : [];
  }

  /** The list whose member a unit is, or is part of: a paragraph in which an item goes on belongs to the list of the item. */
  #listOf(id: NodeId): NodeId | undefined {
    const visit = this.#index.visits.get(id);
    return visit?.node.type === 'subitem' && !isNumbered(visit.node) ? this.#listOf(visit.parent) : visit?.parent;
  }
}

/** Whether a unit of the base is a member of a list: 项 or 目. */
export function isListed(index: StatuteIndex, id: NodeId): boolean {
  const type = index.visits.get(id)?.node.type;
  return type === 'item' || type === 'subitem';
}

/** Where the words of the base end that are left at the end of a unit; null if it ends with words of an edit. */
function visibleEnd(text: string, edits: readonly TextEdit[]): number | null {
  let end = text.length;
  for (const edit of [...edits].reverse()) {
    if (edit.end !== end) break;
    if (edit.text !== '') return null;
    end = edit.start;
  }
  return end;
}
