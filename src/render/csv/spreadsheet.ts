import { stringify } from 'csv-stringify/sync';

/**
 * Rows under a head as RFC 4180 with a byte order mark, without which a spreadsheet takes UTF-8 for the encoding of its country. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function spreadsheet(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], {
    bom: true,
    header: true,
    columns: [...head],
    record_delimiter: 'windows',
    escape_formulas: true,
    quote_record_delimiter: true,
  });
}
