import { hasArticlesAbreast, type Line, rowLines } from '../rows.ts';
import type { Numbering } from './numbering.ts';
import type { Numbered } from './styles.ts';

/** What a Word file has beside its text: not read, or read in a way that is to be told. */
export type Aside = 'note' | 'textbox' | 'picture' | 'formula' | 'symbol' | 'chunk' | 'comment' | 'hidden' | 'abreast' | 'change';

export type DocumentLine = Line<Aside>;

/** What the number of a paragraph depends on. */
export interface ParagraphProperties {
  style: string | null;
  numbered: Numbered | null;
}

interface Row {
  readonly cells: DocumentLine[][];
}

/** Where paragraphs go: the text, or the cell of a table. `joining` is a paragraph whose mark is gone, waiting for the one it joins. */
interface Flow {
  readonly lines: DocumentLine[];
  joining: { text: string; properties: ParagraphProperties } | null;
}

/** Puts paragraphs and tables into lines, in the order of the document. */
export interface Paragraphs {
  /** `joins`: its paragraph mark is gone, so that it runs on into the next one. */
  readonly paragraph: (text: string, properties: ParagraphProperties, joins: boolean) => void;
  readonly aside: (aside: Aside) => void;
  readonly openTable: () => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  /** Ends the document and gives its lines; a line break inside a paragraph begins a new one. */
  readonly finish: () => readonly DocumentLine[];
}

export function newParagraphs(numbering: Numbering): Paragraphs {
  const flows: [Flow, ...Flow[]] = [{ lines: [], joining: null }];
  const rows: Row[] = [];
  let asides: Aside[] = [];
  const flow = (): Flow => flows[flows.length - 1] as Flow;

  const put = (text: string, properties: ParagraphProperties): void => {
    const whole = withNumber(numbering.next(properties.style, properties.numbered), text);
    for (const line of whole.split('\n')) {
      flow().lines.push({ text: line, notes: asides });
      asides = [];
    }
  };
  const settle = (): void => {
    const { joining } = flow();
    flow().joining = null;
    if (joining !== null && joining.text.trim() !== '') put(joining.text, joining.properties);
  };
  return {
    paragraph(text, properties, joins) {
      const before = flow().joining;
      const joined = { text: (before?.text ?? '') + text, properties: before !== null && before.text.trim() !== '' ? before.properties : properties };
      flow().joining = joins ? joined : null;
      if (!joins) put(joined.text, joined.properties);
    },
    aside: (aside) => void asides.push(aside),
    openTable: settle,
    openRow: () => void rows.push({ cells: [] }),
    closeRow() {
      const row = rows.pop();
      if (row === undefined) return;
      if (hasArticlesAbreast(row.cells)) asides.push('abreast');
      const [first, ...others] = rowLines(row.cells);
      if (first === undefined) return;
      flow().lines.push({ ...first, notes: [...first.notes, ...asides] }, ...others);
      asides = [];
    },
    openCell: () => void flows.push({ lines: [], joining: null }),
    closeCell() {
      if (flows.length === 1) return;
      settle();
      const cell = flows.pop() as Flow;
      rows[rows.length - 1]?.cells.push(cell.lines);
    },
    finish() {
      settle();
      const { lines } = flows[0];
      const last = lines.pop();
      if (last !== undefined || asides.length > 0) lines.push({ text: last?.text ?? '', notes: [...(last?.notes ?? []), ...asides] });
      return lines;
    },
  };
}

/** A label that stands by itself before its text: 第三条, 第一章. */
const LABEL = /^第[^\s\u3000]{1,12}[编章节条]$/;
/** A label that runs into its text: （一）, 一、, ①. */
const CLOSED = /[）)、．\u2460-\u249b\u3220-\u3289]$/;

/** The automatic number before its text. Behind it Word leaves a gap as wide as its tab stops; print has an em behind 第三条, none behind （一）. */
function withNumber(number: string, text: string): string {
  const label = number.trimEnd();
  if (label === '') return typedGap(text);
  const words = text.replace(/\t/g, '\u3000');
  if (label === number) return label + words;
  return label + (LABEL.test(label) ? '\u3000' : CLOSED.test(label) ? '' : ' ') + words.replace(/^[ \u3000\u00a0]+/, '');
}

/** A tab behind a typed label is the same gap; elsewhere a tab is white space of some width. */
function typedGap(text: string): string {
  return text
    .replace(/^([ \t\u3000\u00a0]*)(第[^\s\u3000]{1,12}?[编章节条](?:之[^\s\u3000]{1,4})?)[ \u3000]*\t[ \t\u3000]*/, '$2\u3000')
    .replace(/^([ \t\u3000\u00a0]*[（(][^\s\u3000（()）]{1,6}[）)])[ \u3000]*\t[ \t\u3000]*/, '$1')
    .replace(/\t/g, '\u3000');
}
