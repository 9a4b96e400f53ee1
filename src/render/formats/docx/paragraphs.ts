import { type Paragraph, type Run, type Style, sectionName } from '../../document/types.ts';
import { element, type XmlElement } from '../../xml.ts';
import type { Changes } from './changes.ts';
import { commentMarks } from './comments.ts';
import { type Marked, markedParagraphs } from './marks.ts';
import { type InRange, type MoveRanges, rangeMarks } from './move-ranges.ts';
import { WORDS } from './styles.ts';
import { value, w } from './w.ts';

/** How paragraphs are written in one place. */
export interface Writing {
  /** Null where changes are shown and not tracked. */
  readonly changes: Changes | null;
  /** Null where what moved is deleted and inserted. */
  readonly moves: MoveRanges | null;
  /** Names the style of a paragraph. */
  readonly idOf: (style: Style) => string;
}

/** Paragraphs that stand together, up to the end of the text or of a cell. */
export function paragraphs(given: readonly Paragraph[], writing: Writing): XmlElement[] {
  const marked = writing.changes === null ? given.map(unmarked) : markedParagraphs(given);
  return marked.flatMap((each) => paragraph(each, writing));
}

/** Paragraphs in a row that came or went: the mark of the last one did so too. */
export function wholeParagraphs(given: readonly Paragraph[], writing: Writing): XmlElement[] {
  return given.flatMap((each) => {
    const { style, runs, line, by } = each;
    return paragraph(writing.changes === null ? unmarked(each) : { style, was: null, runs, mark: line, by, moved: undefined }, writing);
  });
}

function unmarked({ style, runs, opens, leadsTo }: Paragraph): Marked {
  return { style, was: null, runs, mark: 'same', by: undefined, moved: undefined, opens, leadsTo };
}

/** A paragraph; behind it the end of the range that its mark ends, as Word has it. */
function paragraph(given: Marked, writing: Writing): XmlElement[] {
  const { style, mark, by, moved, opens, leadsTo } = given;
  const { changes, moves, idOf } = writing;
  const words = wordsOf(given, writing);
  const range = mark === 'same' ? null : (moves?.next({ change: mark, moved }) ?? null);
  const [start, end] = range === null || changes === null || mark === 'same' ? [null, null] : rangeMarks(range, mark, () => changes.authorship(by));
  const tracked = changes === null || mark === 'same' ? null : w('rPr', {}, changes.mark(mark, by, range !== null));
  const made = w(
    'p',
    {},
    w('pPr', {}, value('pStyle', idOf(style)), opens === undefined ? null : w('pageBreakBefore'), tracked, propertiesBefore(given, writing)),
    opens === undefined ? null : w('bookmarkStart', { id: opens, name: sectionName(opens) }),
    leadsTo === undefined ? words : w('hyperlink', { anchor: sectionName(leadsTo) }, words),
    opens === undefined ? null : w('bookmarkEnd', { id: opens }),
    start,
  );
  return end === null ? [made] : [made, end];
}

function propertiesBefore({ was, by }: Marked, { changes, idOf }: Writing): XmlElement | null {
  return was === null || changes === null ? null : changes.properties(by, w('pPr', {}, value('pStyle', idOf(was))));
}

/** The runs of a paragraph, with the comments that begin on them and the ranges that begin and end there. */
function wordsOf({ runs, style }: Marked, { changes, moves }: Writing): XmlElement[] {
  const out: XmlElement[] = [];
  let open: { readonly id: number; readonly of: Run } | null = null;
  for (const [i, own] of runs.entries()) {
    const { change, by, moved } = own;
    if (changes === null || change === 'same') {
      out.push(run(own, style, changes === null, null));
      continue;
    }
    const range = moves?.next(own) ?? null;
    const tracked = (made: XmlElement): XmlElement => changes.mark(change, by, range !== null, made);
    const [start, end] = range === null ? [null, null] : rangeMarks(range, change, () => changes.authorship(by));
    if (start !== null) out.push(start);
    const id = changes.comments.begin(own, () => changes.authorship(by));
    if (id !== null) {
      open = { id, of: own };
      out.push(commentMarks(id)[0]);
    }
    out.push(tracked(run(own, style, false, range)));
    const next = runs[i + 1];
    if (open !== null && (next === undefined || next.change !== change || next.moved?.move !== moved?.move)) {
      const [, last, reference] = commentMarks(open.id);
      // The comment goes with the words: it is part of the same change.
      out.push(last, tracked(reference));
      open = null;
    }
    if (end !== null) out.push(end);
  }
  return out;
}

function run({ text, change, face }: Run, style: Style, shown: boolean, range: InRange | null): XmlElement {
  const article = face === 'label' && style === 'text' && text.startsWith('第');
  const look = shown && change !== 'same' ? WORDS[change] : face === 'strong' ? WORDS.strong : article ? WORDS.article : null;
  // Marks that Chinese and Latin print share (“”…) are set in the Chinese font.
  const looks = w('rPr', {}, look === null ? null : value('rStyle', look), w('rFonts', { hint: 'eastAsia' }));
  // What was moved away is text, not deleted text.
  return w('r', {}, looks, words(text, !shown && change === 'deleted' && range === null ? 'w:delText' : 'w:t'));
}

function words(text: string, name: 'w:t' | 'w:delText'): (XmlElement | null)[] {
  return text.split('\t').flatMap((part, i) => [i === 0 ? null : w('tab'), part === '' ? null : element(name, { 'xml:space': 'preserve' }, part)]);
}
