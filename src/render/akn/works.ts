import type { Decision } from '../../decision/operation.ts';
import { bodyIn, dateIn, UNDATED, type Work, workOf } from './names.ts';

/** The work that a decision is, by its title and the note of its adoption. */
export function decisionWork({ title, adoption }: Decision): Work {
  const by = adoption === null ? '' : bodyIn(adoption.body);
  return workOf(title.text, dateIn(adoption?.date ?? '') ?? UNDATED, by);
}

/** The eId of an item of a decision: the part it stands in, where there are several, and its place there, counted from 1. */
export function itemId(decision: Decision, item: string): string {
  for (const [p, part] of decision.parts.entries()) {
    const at = part.items.findIndex((each) => each.number === item);
    if (at >= 0) return `${decision.parts.length > 1 ? `part_${p + 1}__` : ''}para_${at + 1}`;
  }
  return 'body';
}
