import { diagnose } from '../../diagnostics/diagnostic.ts';
import { visibleLength } from '../../text/invisible.ts';
import { LIMITS } from '../../text/limits.ts';
import { SourceText } from '../../text/source.ts';
import { left as leftNote, type Note, placed, told } from '../asides.ts';
import { beyond, type Limit } from '../beyond.ts';
import { readingOf } from '../lines.ts';
import { noteLinesOf, withoutMarks } from '../note-lines.ts';
import type { Extracted, Reader, ReadOptions } from '../reader.ts';
import { decodePage } from './charset.ts';
import { withEndTags } from './closed.ts';
import { contentOf, endsNotes } from './content.ts';
import type { HtmlNode } from './node.ts';
import { NO_LINKS, noteLinksOf } from './note-links.ts';
import { type PageLine, pageOf } from './page.ts';
import { type Select, stylesOf } from './style.ts';

/**
 * Reads a page: the text that it publishes, a line for every paragraph, line break or row of a table, without what the site puts around it. What was
 * left out is told (R012, R013, R017); a page without text is an error (R015), and so are words marked as inserted or deleted, unless `revisions`
 * says what becomes of them.
 */
export const readHtml: Reader = async (name, bytes, { revisions, struck }) => {
  const html = decodePage(bytes);
  if (html === null) return refuse(name, 'R002');
  if (isTooDeep(html)) return beyondLimit(name, 'htmlDepth');
  const { root, select } = await parsed(html);
  if (root === undefined) return refuse(name, 'R015');
  const isOwn = /<meta\s+name="generator"\s+content="xiufa"/.test(html.slice(0, HEAD));
  const styles = stylesOf(root, isOwn ? () => [] : select);
  const page = pageOf(root, styles, { change: revisions === 'reject' ? 'ins' : 'del', struck, links: noteLinksOf(root) }, isOwn);
  if (page.excess) return beyondLimit(name, 'characters');
  if (revisions === 'ask' && page.changes > 0) return refuse(name, 'R009', { count: page.changes });
  const { lines: all, left } = isOwn ? { lines: page.lines, left: [] } : contentOf(page);
  if (all.length === 0) return refuse(name, 'R015');
  const { lines, notes } = withoutNotes(all);
  const reading = readingOf(name, lines);
  const { source } = reading;
  if (styles.cut) notes.push(leftNote('style', 0));
  if (left.length > 0) notes.unshift({ kind: 'around', lines: left.length, characters: aroundOf(left) });
  return { source, layout: 'paragraphs', reading, ...told([...placed(lines, source), ...placed([{ text: '', notes }], source)]) };
};

/** The lines of a table in HTML that stands in another text. */
export async function tablesIn(html: string, change: 'ins' | 'del', struck: ReadOptions['struck']): Promise<readonly PageLine[]> {
  const { root, select } = await parsed(html);
  return root === undefined ? [] : pageOf(root, stylesOf(root, select), { change, struck, links: NO_LINKS }, false).lines;
}

/** Where xiufa says that it wrote a page. */
const HEAD = 4096;

/** The tree of a page, and how elements are found in it. */
async function parsed(html: string): Promise<{ root: HtmlNode | undefined; select: Select }> {
  const { load } = await import('cheerio/slim');
  const $ = load(withEndTags(html));
  type Elements = Exclude<Parameters<typeof $>[0], undefined>;
  const select: Select = (selector, among) => {
    try {
      return $(among as unknown as Elements)
        .filter(selector)
        .toArray() as unknown as HtmlNode[];
    } catch {
      return [];
    }
  };
  return { root: $.root()[0], select };
}

/** The text without notes at its end that no link leads to, and without their marks. */
function withoutNotes(lines: readonly PageLine[]): { lines: readonly PageLine[]; notes: Note[] } {
  const texts = lines.map((line) => line.text);
  const found = noteLinesOf(texts, endsNotes);
  if (found === null) return { lines, notes: [] };
  const kept = lines.slice(0, found.from).map((line) => {
    const text = withoutMarks(line.text, found);
    const notes = line.notes.filter((note) => note.kind !== 'raised' || note.words.some((words) => withoutMarks(words, found) !== ''));
    return text === line.text ? line : { ...line, text, notes: [...notes, leftNote('note', visibleLength(line.text) - visibleLength(text))] };
  });
  const notes = lines.slice(found.from);
  return {
    lines: kept,
    notes: [
      ...notes.flatMap((line) => line.notes),
      leftNote(
        'note',
        notes.reduce((sum, line) => sum + visibleLength(line.text), 0),
        0,
      ),
    ],
  };
}

/** The characters of lines that were left out, with those that are not even in these. */
function aroundOf(left: readonly PageLine[]): number {
  const inNotes = ({ notes }: PageLine): number => notes.reduce((sum, note) => sum + (note.kind === 'left' ? note.characters : 0), 0);
  return left.reduce((sum, line) => sum + visibleLength(line.text) + inNotes(line), 0);
}

/** Elements that the next of their kind closes, or that are empty. */
const CLOSED_BY_NEXT = /^(?:p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|optgroup|br|hr|img|input|meta|link|base|col|area|source|wbr|param|embed|frame)$/i;

/** Counts what is open at most, closed or not, roughly: a page of more is no document, and the parser looks through all open elements at every end. */
function isTooDeep(html: string): boolean {
  let open = 0;
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][\w:-]*)/g)) {
    if (CLOSED_BY_NEXT.test(match[2] as string)) continue;
    open = match[1] === '' ? open + 1 : Math.max(0, open - 1);
    if (open > LIMITS.htmlDepth) return true;
  }
  return false;
}

function refuse(name: string, code: 'R002' | 'R009' | 'R015', params: Readonly<Record<string, string | number>> = {}): Extracted {
  const place = { source: new SourceText(name, ''), span: { start: 0, end: 0 } };
  return { source: null, layout: 'paragraphs', diagnostics: [diagnose(code, place, params)] };
}

function beyondLimit(name: string, limit: Limit): Extracted {
  return { source: null, layout: 'paragraphs', diagnostics: [beyond({ source: new SourceText(name, ''), span: { start: 0, end: 0 } }, limit)] };
}
