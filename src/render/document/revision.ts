import type { Decision } from '../../decision/operation.ts';
import { dateIn } from '../../text/date.ts';
import type { Revision } from './types.ts';

/** The decision as the author of its changes: its title, and the date of its adoption where its head states one that exists. */
export function revisionOf({ title, adoption }: Decision): Revision {
  return { author: title.text, date: dateIn(adoption?.date ?? '') };
}
