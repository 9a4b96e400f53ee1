import { LINE_BREAK, OWN_NAMESPACE, usualGap } from '../../statute/data/names.ts';
import { join, mapCharacters, trim } from '../../text/passage.ts';
import type { Passage, SourceText } from '../../text/source.ts';
import type { XmlAttribute, XmlName, XmlTaker } from '../xml.ts';

/** Elements that are a line, or part it from others. */
const BLOCKS = new Set(
  'p block num heading subheading tocItem li tr caption longTitle docTitle formula intro content wrapUp listIntroduction listWrapUp preface preamble body mainBody conclusions attachment crossHeading'.split(
    ' ',
  ),
);
/** Elements whose text is no text of the document: what is said about it, and notes to it. */
const APART = new Set(['meta', 'remark', 'authorialNote', 'noteRef', 'img', 'coverPage']);
/** Elements that hold a label and what it labels. */
const LABELLED = new Set(
  'part subpart chapter subchapter title subtitle section subsection division subdivision book tome article paragraph subparagraph clause subclause point indent list sublist alinea rule subrule level item hcontainer'.split(
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
  #apart = 0;
  /** What has been read of the line that is being read; the first piece is more than white space. */
  #pieces: Passage[] = [];
  /** A label that waits for its text, with what stands before it in its line and its gap (null: the usual one). */
  #label: { readonly before: Passage[]; readonly passage: Passage; readonly gap: string | null } | null = null;
  /** Where the label that is being read begins among the pieces, and its gap. */
  #num: { readonly from: number; readonly gap: string | null } = { from: 0, gap: null };
  /** Quotations that are open: the closing mark, and whether a block has begun in it. */
  readonly #quotes: { readonly end: string; begun: boolean }[] = [];

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** The lines that have been read. */
  lines(): readonly Passage[] {
    return this.#lines.map((pieces) => trim(unwrapped(join(pieces)))).filter((line) => line.text !== '');
  }

  open({ local: name }: XmlName, attributes: readonly XmlAttribute[]): void {
    if (this.#path.length === 0) this.isAkn = name === 'akomaNtoso';
    this.#path.push(name);
    if (APART.has(name)) this.#apart++;
    if (this.#apart > 0) return;
    if (name === 'quotedText' || name === 'quotedStructure') {
      this.#mark(valueOf(attributes, 'startQuote') ?? '');
      this.#quotes.push({ end: valueOf(attributes, 'endQuote') ?? '', begun: name === 'quotedText' });
      return;
    }
    if (name === 'eol' || name === 'br') this.#endLine();
    if (LABELLED.has(name)) {
      if (this.#label !== null && !UNLABELLED.has(name)) this.#endLine();
      return;
    }
    if (this.#isBlock(name)) this.#beginBlock();
    if (name !== 'num') return;
    if (this.#label !== null) this.#endLine();
    this.#num = { from: this.#pieces.length, gap: valueOf(attributes, 'gap', OWN_NAMESPACE) };
  }

  close({ local: name }: XmlName): void {
    this.#path.pop();
    if (APART.has(name)) this.#apart--;
    if (this.#apart > 0) return;
    if (name === 'quotedText' || name === 'quotedStructure') {
      const quote = this.#quotes.pop();
      if (this.#pieces.length === 0 && name === 'quotedStructure') this.#reopen();
      this.#mark(quote?.end ?? '');
    } else if (name === 'num') this.#holdLabel();
    else if (LABELLED.has(name)) this.#endLine();
    // A block without text (<p/>) leaves the label waiting.
    else if (this.#isBlock(name) && this.#pieces.length > 0) this.#endLine();
  }

  text(text: string, offsets: () => Int32Array): void {
    if (this.#apart > 0 || this.#path.length === 0) return;
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

  /** The last line goes on. */
  #reopen(): void {
    this.#pieces = this.#lines.pop() ?? [];
  }

  /** A quotation mark that the document gives as an attribute. */
  #mark(mark: string): void {
    if (mark !== '') this.#pieces.push(this.#space(this.#pieces[this.#pieces.length - 1] ?? this.#nothing(), mark));
  }

  /** Characters that no text of the file gives, at the end of a passage. */
  #space({ text, origin }: Passage, characters: string): Passage {
    const at = origin === null ? 0 : (origin.at[text.length] as number);
    return { text: characters, origin: { source: this.#source, at: new Int32Array(characters.length + 1).fill(at) } };
  }

  #nothing(): Passage {
    return { text: '', origin: { source: this.#source, at: Int32Array.of(0) } };
  }
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
function valueOf(attributes: readonly XmlAttribute[], local: string, uri = ''): string | null {
  return attributes.find((attribute) => attribute.local === local && attribute.uri === uri)?.value ?? null;
}
