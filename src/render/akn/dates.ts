import { dateIn } from '../../text/date.ts';
import { element, type XmlNode } from '../xml.ts';

/** A text in which dates as 1999年9月26日 are marked as such. */
export function dated(text: string): readonly XmlNode[] {
  return text.split(/([0-9０-９]{4}年[ 　]?[0-9０-９]{1,2}月[ 　]?[0-9０-９]{1,2}日)/).map((part, i) => {
    const date = i % 2 === 1 ? dateIn(part) : null;
    return date === null ? part : element('docDate', { date }, part);
  });
}
