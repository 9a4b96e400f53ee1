import { type Origin, offsetAt, type Passage } from '../text/source.ts';

/** A quotation in the wording of a decision: while it is read, its number stands between the marks. */
const MASK = /“[0-9]+”/g;

/** What stands in the document where a wording has a mask at an index, marks and all. */
export function rawQuotation(mask: string, index: number, origin: Origin): string {
  return origin.source.raw.slice(offsetAt(origin, index), offsetAt(origin, index + mask.length - 1) + 1);
}

/** A wording with its quotations as the document has them, on one line; “……” where no document stands behind it. */
export function asWritten({ text, origin }: Passage): string {
  return text
    .replace(MASK, (mask, index: number) => (origin === null ? '“……”' : rawQuotation(mask, index, origin)))
    .replace(/(?:(?<![ \t\r])[ \t\r]+)?\n[ \t\r\u3000]*/g, '');
}
