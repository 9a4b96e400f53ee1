import { LINE_BREAK, OWN_NAMESPACE, usualGap } from '../../statute/data/names.ts';
import { visibleLength } from '../../text/invisible.ts';
import { join, mapCharacters, trim } from '../../text/passage.ts';
import { lowered, raised } from '../../text/raised.ts';
import { type Line, offsetAt, type Passage, type RowForm, type SourceText } from '../../text/source.ts';
import { type Aside, left, type Note, type Placed } from '../asides.ts';
import type { XmlAttribute, XmlName, XmlTaker } from '../xml.ts';
import { enterCell, type OpenTable, openTable, rowsOf } from './table.ts';

/** Elements that are a line, or part it from others. */
const BLOCKS = new Set(
  'p block num heading subheading tocItem li tr caption longTitle docTitle formula intro content wrapUp listIntroduction listWrapUp preface preamble body mainBody conclusions attachment crossHeading'.split(
    ' ',
  ),
);
/** Elements whose text is no text of the document, and as what they are told: what is said about it, notes to it, references to other files. */
const APART: ReadonlyMap<string, Aside | ''> = new Map([
  ['meta', ''],
  ['remark', 'remark'],
  ['authorialNote', 'note'],
  ['popup', 'note'],
  ['noteRef', 'note'],
  ['img', 'picture'],
  ['coverPage', 'cover'],
  ['placeholder', 'placeholder'],
  ['componentRef', 'chunk'],
  ['documentRef', 'chunk'],
]);
/** Of these, the ones that are told although they hold no text: it is elsewhere. */
const EMPTY = new Set(['noteRef', 'img', 'componentRef', 'documentRef']);
/** A status that says no more than that the text is the text. */
const USUAL_STATUS = /^(?:verbatim|edited|)$/;
/** Elements that hold a label and what it labels. */
const LABELLED = new Set(
  'part subpart chapter subchapter title subtitle section subsection division subdivision book tome article paragraph subparagraph clause subclause point indent list sublist alinea rule subrule level item hcontainer tblock'.split(
    ' ',
  ),
);
/** Of these, the ones that may have no label of their own: the label above waits for the text in them. */
const UNLABELLED = new Set(['paragraph', 'subparagraph', 'alinea', 'list', 'hcontainer']);
/** Blocks that may stand inside a line of another one, and then do not part it. */
const INLINE_BLOCKS = new Set(['docTitle']);

/**
 * Writes the lines of a document as they are printed: 第三条 of <num> with the text behind it, the quotation marks of a quotation put
 * back, white space from the indentation of the file taken out.
 */
export class AknLines implements XmlTaker {
  /** Whether the outermost element is akomaNtoso. */
  isAkn = false;
  readonly #source: SourceText;
  /** The lines as pieces, which are joined at the end: a line that is taken up again must not be copied. */
  readonly #lines: Passage[][] = [];
  readonly #path: string[] = [];
  /** The rows among the lines. */
  readonly #rows = new Map<readonly Passage[], RowForm>();
  readonly #notes: Placed<Note>[] = [];
  readonly #change: 'ins' | 'del';
  /** How many insertions and deletions there are. */
  changes = 0;
  /** The element that is left out, with the depth at which it stands. */
  #apart: { readonly depth: number; readonly name: string; readonly as: Aside | ''; characters: number } | null = null;
  /** The table that is open, and how many are nested in it. */
  #table: OpenTable | null = null;
  #nested = 0;
  /** Where words begin among the pieces that are raised or lowered. */
  readonly #heights: number[] = [];
  #at = 0;
  /** What has been read of the line that is being read; the first piece is more than white space. */
  #pieces: Passage[] = [];
  /** A label that waits for its text, with what stands before it in its line and its gap (null: the usual one). */
  #label: { readonly before: Passage[]; readonly passage: Passage; readonly gap: string | null } | null = null;
  /** Where the label that is being read begins among the pieces, and its gap. */
  #num: { readonly from: number; readonly gap: string | null } = { from: 0, gap: null };
  /** Quotations that are open: the closing mark, and whether a block has begun in it. */
  readonly #quotes: { readonly end: string; begun: boolean }[] = [];

  /** `change`: the tracked changes that are not taken. */
  constructor(source: SourceText, change: 'ins' | 'del') {
    this.#source = source;
    this.#change = change;
  }

  /** The lines that have been read, rows of tables among them. */
  lines(): readonly Line[] {
    return this.#lines.flatMap((pieces): Line[] => {
      const row = this.#rows.get(pieces);
      if (row !== undefined) return [{ ...join(pieces), row }];
      const line = lineOf(pieces);
      return line.text === '' ? [] : [line];
    });
  }

  /** What is to be said about the document, with its places. */
  notes(): readonly Placed<Note>[] {
    return this.#notes;
  }

  open({ local: name }: XmlName, attributes: readonly XmlAttribute[], at: number): void {
    if (this.#path.length === 0) this.isAkn = name === 'akomaNtoso';
    this.#path.push(name);
    this.#at = at;
    const status = attributeOf(attributes, 'status') ?? '';
    const change = name === 'ins' || name === 'del' ? name : status === 'removed' ? 'del' : null;
    if (change !== null) this.changes++;
    if (this.#apart !== null) return;
    const as = change === this.#change ? 'revision' : APART.get(name);
    if (as !== undefined) {
      this.#apart = { depth: this.#path.length, name, as, characters: 0 };
      return;
    }
    if (!USUAL_STATUS.test(status) && status !== 'removed') this.#note({ kind: 'status', status });
    if (name === 'foreign') this.#note(left('formula', 0));
    if (name === 'sup' || name === 'sub') this.#heights.push(this.#pieces.length);
    if (name === 'table' && this.#table !== null) this.#nested++;
    else if (name === 'table') {
      this.#endLine();
      this.#table = openTable(attributes);
    } else if (this.#table !== null && this.#nested === 0 && (name === 'tr' || name === 'td' || name === 'th')) {
      this.#endLine();
      enterCell(this.#table, name, attributes, this.#lines.length);
      return;
    }
    if (name === 'quotedText' || name === 'quotedStructure') {
      this.#mark(attributeOf(attributes, 'startQuote') ?? '');
      this.#quotes.push({ end: attributeOf(attributes, 'endQuote') ?? '', begun: name === 'quotedText' });
      return;
    }
    if (name === 'eol' || name === 'br') this.#endLine();
    if (LABELLED.has(name)) {
      if (this.#label !== null && !UNLABELLED.has(name)) this.#endLine();
      return;
    }
    if (this.#isBlock(name)) this.#beginBlock();
    // A label inside a label is part of it.
    if (name !== 'num' || this.#path.lastIndexOf('num', -2) >= 0) return;
    if (this.#label !== null) this.#endLine();
    this.#num = { from: this.#pieces.length, gap: attributeOf(attributes, 'gap', OWN_NAMESPACE) };
  }

  close({ local: name }: XmlName): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#apart !== null) {
      const { as, characters } = this.#apart;
      if (depth > this.#apart.depth) return;
      if (as !== '' && (characters > 0 || EMPTY.has(name))) this.#note(left(as, characters));
      this.#apart = null;
      return;
    }
    if (name === 'sup' || name === 'sub') this.#setHeight(name === 'sup' ? 'raised' : 'lowered');
    if (name === 'table' && this.#nested > 0) this.#nested--;
    else if (name === 'table') this.#closeTable();
    else if (this.#table !== null && (name === 'td' || name === 'th' || name === 'tr')) {
      this.#endLine();
      return;
    }
    if (name === 'quotedText' || name === 'quotedStructure') {
      const quote = this.#quotes.pop();
      if (this.#pieces.length === 0 && name === 'quotedStructure') this.#reopen();
      this.#mark(quote?.end ?? '');
    } else if (name === 'num' && !this.#path.includes('num')) this.#holdLabel();
    else if (LABELLED.has(name) || this.#path.length === 0) this.#endLine();
    // A block without text (<p/>) leaves the label waiting.
    else if (this.#isBlock(name) && this.#pieces.length > 0) this.#endLine();
  }

  text(text: string, offsets: () => Int32Array): void {
    if (this.#apart !== null) this.#apart.characters += visibleLength(text);
    if (this.#apart !== null || this.#path.length === 0) return;
    if (text.trim() !== '' || this.#pieces.length > 0) this.#pieces.push({ text, origin: { source: this.#source, at: offsets() } });
  }

  #isBlock(name: string): boolean {
    return BLOCKS.has(name) && !(INLINE_BLOCKS.has(name) && this.#path.includes('p'));
  }

  /** The first block of a quotation goes on in the line that quotes it. */
  #beginBlock(): void {
    const quote = this.#quotes[this.#quotes.length - 1];
    if (quote !== undefined && !quote.begun) quote.begun = true;
    else if (this.#pieces.length > 0) this.#endLine();
  }

  #holdLabel(): void {
    const { from, gap } = this.#num;
    const own = this.#pieces.splice(from);
    const passage = own.length === 0 ? this.#nothing() : trim(unwrapped(join(own)));
    if (passage.text === '') return;
    this.#pieces.push(passage);
    if (gap === LINE_BREAK) this.#endLine();
    else {
      this.#label = { before: this.#pieces, passage, gap };
      this.#pieces = [];
    }
  }

  #endLine(): void {
    const pieces = this.#pieces;
    const [first] = pieces;
    const label = this.#label;
    if (label !== null) {
      if (first !== undefined) {
        const text = trim(first);
        label.before.push(this.#space(label.passage, label.gap ?? usualGap(label.passage.text, text.text)), text);
        for (let i = 1; i < pieces.length; i++) label.before.push(pieces[i] as Passage);
      }
      this.#lines.push(label.before);
    } else if (first !== undefined) this.#lines.push(pieces);
    this.#label = null;
    this.#pieces = [];
  }

  /** The last line goes on, unless it is a row. */
  #reopen(): void {
    const last = this.#lines[this.#lines.length - 1];
    if (last !== undefined && !this.#rows.has(last)) this.#pieces = this.#lines.pop() ?? [];
  }

  #closeTable(): void {
    this.#endLine();
    const table = this.#table;
    this.#table = null;
    const first = table?.rows[0];
    if (table === null || first === undefined) return;
    const lines = this.#lines.splice(first.start).map((pieces) => lineOf(pieces));
    for (const { text, row } of rowsOf(table, lines, this.#nothing())) {
      const pieces = [text];
      this.#lines.push(pieces);
      if (row !== null) this.#rows.set(pieces, row);
    }
  }

  /** 6 of 10<sup>6</sup> becomes ⁶; what has no such form stays and is told. */
  #setHeight(kind: 'raised' | 'lowered'): void {
    const from = this.#heights.pop() ?? 0;
    const own = this.#pieces.slice(from);
    if (own.length === 0) return;
    const words = join(own);
    const written = (kind === 'raised' ? raised : lowered)(words.text);
    if (written === null) this.#note({ kind, words: [words.text] });
    else
      this.#pieces.splice(
        from,
        own.length,
        mapCharacters(words, (_, i) => written[i] as string),
      );
  }

  #note(note: Note): void {
    const at = Math.min(this.#at, this.#source.raw.length);
    this.#notes.push([note, { source: this.#source, span: { start: at, end: at } }]);
  }

  /** A quotation mark that the document gives as an attribute. */
  #mark(mark: string): void {
    if (mark !== '') this.#pieces.push(this.#space(this.#pieces[this.#pieces.length - 1] ?? this.#nothing(), mark));
  }

  /** Characters that no text of the file gives, at the end of a passage. */
  #space({ text, origin }: Passage, characters: string): Passage {
    const at = origin === null ? 0 : offsetAt(origin, text.length);
    return { text: characters, origin: { source: this.#source, at: new Int32Array(characters.length + 1).fill(at) } };
  }

  #nothing(): Passage {
    return { text: '', origin: { source: this.#source, at: Int32Array.of(this.#at) } };
  }
}

function lineOf(pieces: readonly Passage[]): Passage {
  return trim(unwrapped(join(pieces)));
}

/**
 * A text without the line breaks and the indentation of the file: between Chinese characters nothing stands for them, else a blank. Other
 * white space is text.
 */
function unwrapped(passage: Passage): Passage {
  const { text } = passage;
  if (!/[\n\r]/.test(text)) return passage;
  const stands = new Map<number, string>();
  for (const { 0: run, index } of text.matchAll(/[ \t\n\r]+/g)) {
    if (!/[\n\r]/.test(run)) continue;
    const narrow = /[!-~]/.test(text[index - 1] ?? '') && /[!-~]/.test(text[index + run.length] ?? '');
    for (let i = 0; i < run.length; i++) stands.set(index + i, i === 0 && narrow ? ' ' : '');
  }
  return mapCharacters(passage, (character, i) => stands.get(i) ?? character);
}

/** The value of an attribute, null if it is not there. */
function attributeOf(attributes: readonly XmlAttribute[], local: string, uri = ''): string | null {
  return attributes.find((attribute) => attribute.local === local && attribute.uri === uri)?.value ?? null;
}
