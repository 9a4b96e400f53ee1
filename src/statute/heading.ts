import type { Division, Paragraph } from './types.ts';

/**
 * The rest of a heading that goes on below (第二章　听取和审议人民政府、人民法院和 / 人民检察院的专项工作报告): all that stands between it and what the division
 * holds, and no sentence; null where there is none.
 */
export function restOfHeading({ lead, children }: Pick<Division, 'lead' | 'children'>): Paragraph | null {
  const [only, ...others] = lead;
  if (only === undefined || others.length > 0 || only.items.length > 0 || children.length === 0) return null;
  return only.text.text === '' || /[。；：！？）)]$/.test(only.text.text) ? null : only;
}

/** The words of a heading, those that stand on the next line too, without the spaces inside. */
export function headingText(division: Pick<Division, 'heading' | 'lead' | 'children'>): string {
  return (division.heading.text + (restOfHeading(division)?.text.text ?? '')).replace(/\s/g, '');
}

/** What stands under a heading in front of what the division holds. */
export function leadOf(division: Pick<Division, 'lead' | 'children'>): readonly Paragraph[] {
  return restOfHeading(division) === null ? division.lead : [];
}
