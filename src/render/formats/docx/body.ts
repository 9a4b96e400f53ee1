import type { IParagraphOptions, IRunOptions, ParagraphChild, Paragraph as WordParagraph, Table as WordTable } from 'docx';
import type { Block, Cell, Paragraph, Revision, Run, Style, Table } from '../../document/types.ts';
import { type Marked, markedParagraphs } from './marks.ts';
import { styleId, tableStyleId, WORDS } from './styles.ts';
import { xmlText } from './xml-text.ts';

type Docx = typeof import('docx');

/** Word keeps no longer names of authors. */
const LONGEST_AUTHOR = 255;

/** The text of a document in Word's terms; `width` is that of the text on the page, in twentieths of a point. */
export function bodyOf(docx: Docx, blocks: readonly Block[], revision: Revision | null, width: number): (WordParagraph | WordTable)[] {
  return new Body(docx, revision, width).write(blocks);
}

/** Counts the changes: each bears a number of its own. */
class Body {
  readonly #docx: Docx;
  readonly #revision: Revision | null;
  readonly #width: number;
  #changes = 0;

  constructor(docx: Docx, revision: Revision | null, width: number) {
    this.#docx = docx;
    this.#revision = revision;
    this.#width = width;
  }

  write(blocks: readonly Block[]): (WordParagraph | WordTable)[] {
    const out: (WordParagraph | WordTable)[] = [];
    let paragraphs: Paragraph[] = [];
    let behindTable = false;
    const flush = (): void => {
      // Tables without a paragraph between them would be one, and the text cannot end with one.
      if (behindTable && paragraphs.length === 0) out.push(new this.#docx.Paragraph({ style: styleId('note') }));
      out.push(...this.#paragraphs(paragraphs, styleId));
      paragraphs = [];
    };
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        paragraphs.push(block);
        continue;
      }
      flush();
      out.push(this.#table(block));
      behindTable = true;
    }
    flush();
    return out;
  }

  #paragraphs(paragraphs: readonly Paragraph[], idOf: (style: Style) => string): WordParagraph[] {
    const tracked = this.#revision !== null;
    const marked = tracked
      ? markedParagraphs(paragraphs)
      : paragraphs.map(({ style, runs }): Marked => ({ style, was: null, runs, mark: 'same', by: undefined }));
    return marked.map(({ style, was, runs, mark, by }) => {
      const children = runs.flatMap((run) => this.#run(run, style));
      const options: IParagraphOptions = {
        style: idOf(style),
        ...(mark === 'same' ? {} : { run: { [mark === 'inserted' ? 'insertion' : 'deletion']: this.#change(by) } }),
        ...(was === null ? {} : { revision: { ...this.#change(by), style: idOf(was) } }),
        children,
      };
      return new this.#docx.Paragraph(options);
    });
  }

  #run({ text, change, face, by }: Run, style: Style): ParagraphChild[] {
    const shown = this.#revision === null && change !== 'same';
    const look = shown
      ? WORDS[change]
      : face === 'strong'
        ? WORDS.strong
        : face === 'label' && style === 'text' && text.startsWith('第')
          ? WORDS.article
          : null;
    const run: IRunOptions = { ...(look === null ? {} : { style: look }), font: { hint: 'eastAsia' }, children: this.#words(text) };
    if (shown || change === 'same') return [new this.#docx.TextRun(run)];
    const options = { ...run, ...this.#change(by) };
    return [change === 'inserted' ? new this.#docx.InsertedTextRun(options) : new this.#docx.DeletedTextRun(options)];
  }

  #words(text: string): NonNullable<IRunOptions['children']> {
    const [first = '', ...rest] = xmlText(text).split('\t');
    return [first, ...rest.flatMap((words) => [new this.#docx.Tab(), words])].filter((child) => child !== '');
  }

  /** Who made a change, and when; an empty date is left out when the file is packed. */
  #change(by: Revision | undefined): { readonly id: number; readonly author: string; readonly date: string } {
    const { author, date } = by ?? (this.#revision as Revision);
    const name = xmlText(author);
    return {
      id: ++this.#changes,
      author: name.length > LONGEST_AUTHOR ? `${name.slice(0, LONGEST_AUTHOR - 1)}…` : name,
      date: date === null ? '' : `${date}T00:00:00Z`,
    };
  }

  #table({ widths, head, rows }: Table): WordTable {
    const { Table: WordTable, TableRow, TableLayoutType, WidthType, Paragraph: WordParagraph } = this.#docx;
    const columns = widths.map((share) => Math.round(share * this.#width));
    const heads = head.map((text) => new WordParagraph({ style: tableStyleId('head'), children: this.#run({ text, change: 'same', face: 'text' }, 'note') }));
    const top = new TableRow({ tableHeader: true, cantSplit: true, children: heads.map((paragraph, i) => this.#cell([paragraph], columns[i] ?? 0, 1)) });
    const body = rows.map((row) => {
      let at = 0;
      const cells = row.map(({ paragraphs, span }: Cell) => {
        const cell = this.#cell(this.#paragraphs(paragraphs, tableStyleId), sum(columns.slice(at, at + span)), span);
        at += span;
        return cell;
      });
      return new TableRow({ cantSplit: false, children: cells });
    });
    const width = { size: sum(columns), type: WidthType.DXA };
    return new WordTable({ width, columnWidths: columns, layout: TableLayoutType.FIXED, rows: [...(head.length === 0 ? [] : [top]), ...body] });
  }

  #cell(paragraphs: readonly WordParagraph[], width: number, columnSpan: number): InstanceType<Docx['TableCell']> {
    const { TableCell, WidthType, Paragraph: WordParagraph } = this.#docx;
    const children = paragraphs.length === 0 ? [new WordParagraph({ style: tableStyleId('text') })] : paragraphs;
    return new TableCell({ width: { size: width, type: WidthType.DXA }, ...(columnSpan > 1 ? { columnSpan } : {}), children });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
