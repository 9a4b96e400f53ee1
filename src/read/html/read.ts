import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { SourceText } from '../../text/source.ts';
import type { Extracted, Reader } from '../reader.ts';
import { pageOf } from './blocks.ts';
import { decodePage } from './charset.ts';
import { contentOf } from './content.ts';

/** How deep elements may be nested, closed or not; the parser looks through all open ones at every end. */
const DEPTH = 2000;

/**
 * Reads a page: the text that it publishes, a line for every paragraph or line break, without what the site puts around it. What was
 * left out is told (R017); a page without text is an error (R015), and so are words marked as inserted or deleted, unless `revisions`
 * says what becomes of them.
 */
export const readHtml: Reader = async (name, bytes, { revisions }) => {
  const html = decodePage(bytes);
  if (html === null) return refuse(name, 'R002');
  if (isTooDeep(html)) return refuse(name, 'R011', { limit: 'depth' });
  const { load } = await import('cheerio/slim');
  const root = load(html).root()[0];
  if (root === undefined) return refuse(name, 'R015');
  const page = pageOf(root, revisions === 'reject' ? 'ins' : 'del');
  if (revisions === 'ask' && page.changes > 0) return refuse(name, 'R009', { count: page.changes });
  const { lines, left } = page.isOwn ? { lines: page.lines, left: 0 } : contentOf(page);
  if (lines.length === 0) return refuse(name, 'R015');
  const source = new SourceText(name, lines.map((line) => line.text).join('\n'));
  const diagnostics: Diagnostic[] = left === 0 ? [] : [diagnose('R017', { source, span: { start: 0, end: 0 } }, { count: left })];
  const abreast = lines.findIndex((line) => line.notes.includes('abreast'));
  if (abreast >= 0) {
    const start = lines.slice(0, abreast).reduce((sum, line) => sum + line.text.length + 1, 0);
    diagnostics.push(diagnose('R014', { source, span: { start, end: start + (lines[abreast]?.text.length ?? 0) } }));
  }
  return { source, layout: 'paragraphs', diagnostics };
};

/** Elements that the next of their kind closes, or that are empty. */
const CLOSED_BY_NEXT = /^(?:p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|optgroup|br|hr|img|input|meta|link|base|col|area|source|wbr|param|embed|frame)$/i;

/** Counts what is open at most, roughly: a page of more is no document. */
function isTooDeep(html: string): boolean {
  let open = 0;
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][\w:-]*)/g)) {
    if (CLOSED_BY_NEXT.test(match[2] as string)) continue;
    open = match[1] === '' ? open + 1 : Math.max(0, open - 1);
    if (open > DEPTH) return true;
  }
  return false;
}

function refuse(name: string, code: 'R002' | 'R009' | 'R011' | 'R015', params: Readonly<Record<string, string | number>> = {}): Extracted {
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  return { source: null, layout: 'paragraphs', diagnostics: [diagnose(code, place, params)] };
}
