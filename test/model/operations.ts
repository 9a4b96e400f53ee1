import type { Quote } from '../../src/decision/operation.ts';
import type { Address, Step } from '../../src/statute/address.ts';
import { built } from '../../src/text/passage.ts';
import type { Place } from './statute.ts';

/** An order as the program takes it, but for what every operation keeps of its clause. */
export type Order = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** A place as the program's address. */
export function address({ chapter, section, article, suffix, paragraph, item }: Place): Address {
  const step = (level: Step['level'], number: number | undefined, of = 0): Step[] => (number === undefined ? [] : [{ level, number, suffix: of }]);
  return {
    steps: [
      ...step('chapter', chapter),
      ...step('section', section),
      ...step('article', article, suffix),
      ...step('paragraph', paragraph),
      ...step('item', item),
    ],
  };
}

export function quote(...lines: readonly string[]): Quote {
  return { lines: lines.map((line) => built(line)), place: null };
}

/** 增加一条，作为第五条：“……”. */
export function insertion(level: string, within: Place | null, as: Place, lines: readonly string[]): Order {
  return {
    kind: 'insert',
    level,
    count: 1,
    within: within && address(within),
    after: null,
    before: null,
    as: [address(as)],
    heading: null,
    contents: [],
    text: quote(...lines),
  };
}

/** 增加一章，作为第三章，章名为“……”，包括第八条至第十条. */
export function headingOver(level: string, as: Place, heading: string, articles: readonly Place[]): Order {
  const contents = [{ from: null, as: articles.map(address) }];
  return { ...insertion(level, null, as, []), heading: quote(heading), contents };
}

/** 将第二条移至第三章，作为第九条. */
export function move(targets: readonly Place[], to: Place | null, beside: { within?: Place | null; after?: Place } = {}): Order {
  const { within = null, after } = beside;
  return {
    kind: 'move',
    targets: targets.map(address),
    to: to && address(to),
    after: after === undefined ? null : address(after),
    before: null,
    within: within && address(within),
    count: null,
    text: null,
  };
}

export function renumber(from: Place, to: Place): Order {
  return { kind: 'renumber', target: address(from), to: address(to) };
}

export function replace(target: Place, lines: readonly string[]): Order {
  return { kind: 'replace', target: address(target), old: null, text: quote(...lines), adds: [] };
}

export function remove(target: Place, part?: 'heading'): Order {
  return { kind: 'delete', targets: [part === undefined ? address(target) : { ...address(target), part }] };
}

/** What kind of order it is: its verb, the level of what it concerns, and of what that becomes if that is another. */
export function nameOf({ kind, level, target, targets, to }: Order): string {
  const last = (at: unknown): string => (at as Address | null | undefined)?.steps.at(-1)?.level ?? '';
  const [first] = (targets as readonly Address[] | undefined) ?? [];
  const from = (level as string | undefined) ?? last(target ?? first);
  const became = last(to);
  const heading = first?.part === 'heading' ? ' heading' : '';
  return `${kind} ${from}${heading}${became !== '' && became !== from ? ` → ${became}` : ''}`;
}
