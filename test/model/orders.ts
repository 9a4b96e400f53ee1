import type { Place } from './statute.ts';
import { levelOf } from './wording/places.ts';

export type Lines = readonly string[];
type Level = ReturnType<typeof levelOf>;

/** What a drafter orders: old places of what it concerns, new ones of what it becomes. Words for it are found elsewhere. */
export type Order =
  | Insertion
  | { readonly kind: 'move'; readonly targets: readonly Place[]; readonly to: Place | null; readonly within: Place | null; readonly after: Place | null }
  | { readonly kind: 'renumber'; readonly target: Place; readonly to: Place }
  | { readonly kind: 'replace'; readonly target: Place; readonly text: Lines }
  | { readonly kind: 'delete'; readonly targets: readonly Place[]; readonly part?: 'heading' }
  | { readonly kind: 'split'; readonly target: Place; readonly as: readonly Place[]; readonly text: Lines }
  | { readonly kind: 'merge'; readonly targets: readonly Place[]; readonly as: Place | null; readonly into: Place | null; readonly text: Lines | null }
  | { readonly kind: 'swap'; readonly targets: readonly Place[] }
  | {
      readonly kind: 'replace-text';
      readonly targets: readonly Place[];
      readonly pairs: readonly Pair[];
      readonly part?: 'heading';
      readonly occurrence?: 'first' | 'second' | 'last';
    }
  | { readonly kind: 'delete-text'; readonly targets: readonly Place[]; readonly quotes: readonly string[] }
  | { readonly kind: 'insert-text'; readonly targets: readonly Place[]; readonly anchor: string; readonly position: 'after' | 'before'; readonly text: string }
  | { readonly kind: 'replace-everywhere'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'rename'; readonly title: string }
  | { readonly kind: 'renumber-range'; readonly targets: readonly [Place, Place]; readonly to: Place; readonly last: Place };

export interface Pair {
  readonly old: string;
  readonly new: string;
}

/** 增加一条，作为第五条：“……”; a division by its heading and what it includes, or with its text. */
export interface Insertion {
  readonly kind: 'insert';
  readonly level: Level;
  readonly within: Place | null;
  readonly after: Place | null;
  readonly as: Place | null;
  readonly heading: string | null;
  readonly includes: readonly Place[];
  readonly text: Lines;
}

export function insertion(level: Level, within: Place | null, as: Place | null, text: Lines, after: Place | null = null): Insertion {
  return { kind: 'insert', level, within, after, as, heading: null, includes: [], text };
}

/** 增加一章，作为第三章，章名为“……”，包括第八条至第十条. */
export function headingOver(level: Level, as: Place, heading: string, includes: readonly Place[]): Insertion {
  return { ...insertion(level, null, as, []), heading, includes };
}

/** 将第二条移至第三章，作为第九条. */
export function move(targets: readonly Place[], to: Place | null, beside: { within?: Place | null; after?: Place } = {}): Order {
  return { kind: 'move', targets, to, within: beside.within ?? null, after: beside.after ?? null };
}

export function renumber(target: Place, to: Place): Order {
  return { kind: 'renumber', target, to };
}

export function replace(target: Place, text: Lines): Order {
  return { kind: 'replace', target, text };
}

export function remove(target: Place, part?: 'heading'): Order {
  return { kind: 'delete', targets: [target], ...(part && { part }) };
}

/** What kind of order it is: its verb, the level of what it concerns, and of what that becomes if that is another. */
export function nameOf(order: Order): string {
  const first = 'target' in order ? order.target : 'targets' in order ? order.targets[0] : undefined;
  const from = order.kind === 'insert' ? order.level : first === undefined ? '' : levelOf(first);
  const to = 'to' in order && order.to !== null ? levelOf(order.to) : '';
  const heading = 'part' in order && order.part === 'heading' ? ' heading' : '';
  return `${order.kind} ${from}${heading}${to !== '' && to !== from ? ` → ${to}` : ''}`;
}
