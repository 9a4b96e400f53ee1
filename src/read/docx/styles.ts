import { hasLines } from './borders.ts';
import { type RunProperties, runPropertiesOf } from './format.ts';
import { childOf, type Node, readTrees, settingOf } from './tree.ts';
import type { XmlFault } from './xml.ts';

/** What a paragraph or a style says about a number: of which list, at which level. Null where it leaves that to another style. */
export interface Numbered {
  readonly list: string | null;
  readonly level: number | null;
}

/** A style as far as it decides what text there is. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly numbered: Numbered | null;
  readonly run: RunProperties;
  /** Whether it draws lines in tables; null where it does not say. */
  readonly lines: boolean | null;
}

/** The styles of a document. */
export interface Styles {
  /** A paragraph style and those it is based on, the nearest first; null, or one that is not there, asks for the default one. */
  readonly ofParagraph: (style: string | null) => readonly Style[];
  /** A style of characters or tables and those it is based on. */
  readonly chain: (style: string) => readonly Style[];
  /** What the document says of all its runs. */
  readonly defaults: RunProperties;
}

/** How many styles may be based one on another. */
const CHAIN = 50;

/** Reads word/styles.xml; an empty text has no styles. */
export async function readStyles(text: string): Promise<Styles | XmlFault> {
  const styles = new Map<string, Style>();
  let standard: string | null = null;
  let defaults: RunProperties = {};
  const tree = (node: Node): void => {
    if (node.name === 'docDefaults') {
      defaults = runPropertiesOf(childOf(childOf(node, 'rPrDefault'), 'rPr'));
      return;
    }
    const style = styleOf(node);
    styles.set(style.id, style);
    if (node.attributes['type'] === 'paragraph' && /^(?:1|true|on)$/.test(node.attributes['default'] ?? '')) standard = style.id;
  };
  const fault = text === '' ? null : await readTrees(text, { whole: new Set(['style', 'docDefaults']), tree });
  if (fault !== null) return fault;
  const known = new Map<string, readonly Style[]>();
  const chain = (id: string): readonly Style[] => {
    let found = known.get(id);
    if (found === undefined) {
      found = chainOf(styles, id);
      known.set(id, found);
    }
    return found;
  };
  const ofParagraph = (style: string | null): readonly Style[] => {
    const id = style !== null && styles.has(style) ? style : standard;
    return id === null ? [] : chain(id);
  };
  return { ofParagraph, chain, defaults };
}

function styleOf(node: Node): Style {
  const borders = hasLines(node);
  return {
    id: node.attributes['styleId'] ?? '',
    name: settingOf(node, 'name') ?? '',
    basedOn: settingOf(node, 'basedOn'),
    numbered: numberedOf(childOf(node, 'pPr')),
    run: runPropertiesOf(childOf(node, 'rPr')),
    lines: borders,
  };
}

function chainOf(styles: ReadonlyMap<string, Style>, id: string): readonly Style[] {
  const found: Style[] = [];
  for (let at: string | null = id; at !== null && found.length < CHAIN; ) {
    const style = styles.get(at);
    if (style === undefined || found.includes(style)) break;
    found.push(style);
    at = style.basedOn;
  }
  return found;
}

/** What the properties of a paragraph or a paragraph style say about its number. */
export function numberedOf(properties: Node | undefined): Numbered | null {
  const numPr = childOf(properties, 'numPr');
  if (numPr === undefined) return null;
  const level = settingOf(numPr, 'ilvl');
  return { list: settingOf(numPr, 'numId'), level: level === null ? null : levelOf(level) };
}

/** Whether a paragraph style is one of the lines of a table of contents, by its name. */
export function isContents(style: Style | undefined): boolean {
  return /^toc ?\d$/i.test(style?.name ?? '');
}

/** A level of a list as Word writes it, from 0 to 8. */
export function levelOf(value: string): number {
  const level = Number.parseInt(value, 10);
  return Number.isInteger(level) ? Math.min(8, Math.max(0, level)) : 0;
}
