import type { Decision } from '../../decision/operation.ts';
import type { Revision } from './types.ts';

/** The decision as the author of its changes: its title, and the date of its adoption where its head states one that exists. */
export function revisionOf({ title, adoption }: Decision): Revision {
  return { author: title.text, date: dateOf(adoption?.date ?? '') };
}

/** 2020年11月27日 as YYYY-MM-DD; null for what is no date, or none that exists. */
export function dateOf(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}
