import type { DivisionLevel } from '../types.ts';

/** Where the schema of statutes as data is published: with the package, under statutes/. */
export const SCHEMA_ADDRESS = 'https://unpkg.com/xiufa/statutes/statute.schema.json';

/** The namespace of what xiufa adds to XML where the vocabulary of others has no word. */
export const OWN_NAMESPACE = 'https://unpkg.com/xiufa/ns';

/** The levels of divisions, outermost first; each is the key under which the label of such a division stands. */
export const DIVISION_KEYS = ['part', 'subpart', 'chapter', 'section', 'portion'] as const satisfies readonly DivisionLevel[];

/** A label that stands alone on its line: its gap in the data is a line break. */
export const LINE_BREAK = '\n';

/**
 * The white space that usually stands between a label and what follows it: an ideographic space behind 第一条 and 第一章, nothing
 * behind 一、, （一） and 1., nor where there is no label or nothing follows.
 */
export function usualGap(label: string, behind: string): string {
  return behind !== '' && /^第/.test(label) ? '\u3000' : '';
}
