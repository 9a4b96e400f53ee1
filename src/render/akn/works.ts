import type { Decision, DecisionPart } from '../../decision/operation.ts';
import { dateIn } from '../../text/date.ts';
import { bodyIn, UNDATED, type Work, workOf } from './names.ts';

/** The work that a decision is, by its title and the note of its adoption. */
export function decisionWork({ title, adoption }: Decision): Work {
  const by = adoption === null ? '' : bodyIn(adoption.body);
  return workOf(title.text, dateIn(adoption?.date ?? '') ?? UNDATED, by);
}

/** The eId of a part of a decision; null where there is only one and it needs no element of its own. */
export function partId({ parts }: Decision, at: number): string | null {
  return parts.length > 1 || parts[at]?.header != null ? `part_${at + 1}` : null;
}

/** The eId of an item of a decision: that of its part, and its place there, counted from 1. */
export function itemId(decision: Decision, part: number, item: number): string {
  const above = partId(decision, part);
  return `${above === null ? '' : `${above}__`}para_${item + 1}`;
}

/** The eId of the item that bears a number, in a part of the decision if it is there; that of the body if there is none. */
export function itemNumbered(decision: Decision, part: DecisionPart, number: string): string {
  const { parts } = decision;
  const own = parts.indexOf(part);
  const places = placesOf(decision);
  const at = (own < 0 ? undefined : places.inPart[own]?.get(number)) ?? places.anywhere.get(number);
  return at === undefined ? 'body' : itemId(decision, at.part, at.item);
}

interface Place {
  readonly part: number;
  readonly item: number;
}

/** Where the first item of every number stands, in each part and in all of them. */
interface Places {
  readonly inPart: readonly ReadonlyMap<string, Place>[];
  readonly anywhere: ReadonlyMap<string, Place>;
}

const known = new WeakMap<Decision, Places>();

function placesOf(decision: Decision): Places {
  const before = known.get(decision);
  if (before !== undefined) return before;
  const inPart = decision.parts.map(
    ({ items }, part) => new Map([...items.entries()].reverse().map(([item, { number }]) => [number, { part, item }] as const)),
  );
  const anywhere = new Map([...inPart].reverse().flatMap((places) => [...places]));
  const places = { inPart, anywhere };
  known.set(decision, places);
  return places;
}
