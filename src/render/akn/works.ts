import type { Decision } from '../../decision/operation.ts';
import { bodyIn, dateIn, UNDATED, type Work, workOf } from './names.ts';

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
export function itemId(decision: Decision, item: string): string {
  for (const [p, part] of decision.parts.entries()) {
    const at = part.items.findIndex((each) => each.number === item);
    if (at < 0) continue;
    const above = partId(decision, p);
    return `${above === null ? '' : `${above}__`}para_${at + 1}`;
  }
  return 'body';
}
