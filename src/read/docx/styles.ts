import { isOn, readPart, type XmlFault } from './xml.ts';

/** What a paragraph says about its number: of which list, at which level. Null where it leaves that to its style. */
export interface Numbered {
  readonly list: string | null;
  readonly level: number | null;
}

/** A style as far as it decides what text there is. */
interface Style {
  basedOn: string | null;
  list: string | null;
  level: number | null;
  hidden: boolean | null;
}

/** The styles of a document. */
export interface Styles {
  /** The numbering that a paragraph style gives, with the style in the chain that names the list; `style` null asks for the default one. */
  readonly numbering: (style: string | null) => Numbered & { readonly style: string | null };
  /** Whether a style hides its text. */
  readonly hides: (style: string) => boolean;
}

/** How many styles may be based one on another. */
const CHAIN = 50;

/** Reads word/styles.xml; an empty text has no styles. */
export async function readStyles(text: string): Promise<Styles | XmlFault> {
  const styles = new Map<string, Style>();
  let standard: string | null = null;
  let current: Style | null = null;
  /** Inside the part of a style that is for some cells of a table only, or is what it was before a change. */
  let apart = 0;
  const handler = {
    open: ({ name, attributes }: { name: string; attributes: Readonly<Record<string, string>> }): void => {
      const value = attributes['val'] ?? '';
      if (name === 'style') {
        current = { basedOn: null, list: null, level: null, hidden: null };
        styles.set(attributes['styleId'] ?? '', current);
        if (attributes['type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['default'] ?? '')) standard = attributes['styleId'] ?? null;
      } else if (isApart(name)) apart++;
      else if (current === null || apart > 0) return;
      else if (name === 'basedOn') current.basedOn = value;
      else if (name === 'numId') current.list = value;
      else if (name === 'ilvl') current.level = levelOf(value);
      else if (name === 'vanish') current.hidden = isOn({ name, attributes });
    },
    close: (name: string): void => {
      if (name === 'style') current = null;
      else if (isApart(name)) apart--;
    },
  };
  const fault = text === '' ? null : await readPart(text, handler);
  if (fault !== null) return fault;
  return {
    numbering(style) {
      let list: string | null = null;
      let level: number | null = null;
      let at = style ?? standard;
      for (let i = 0; at !== null && i < CHAIN; i++) {
        const found: Style | undefined = styles.get(at);
        if (found === undefined) break;
        level ??= found.level;
        list = found.list;
        if (list !== null) return { list, level, style: at };
        at = found.basedOn;
      }
      return { list, level, style: null };
    },
    hides(style) {
      let at: string | null = style;
      for (let i = 0; at !== null && i < CHAIN; i++) {
        const found: Style | undefined = styles.get(at);
        if (found === undefined) return false;
        if (found.hidden !== null) return found.hidden;
        at = found.basedOn;
      }
      return false;
    },
  };
}

function isApart(name: string): boolean {
  return name === 'tblStylePr' || name === 'pPrChange' || name === 'rPrChange';
}

/** A level of a list as Word writes it, from 0 to 8. */
export function levelOf(value: string): number {
  const level = Number.parseInt(value, 10);
  return Number.isInteger(level) ? Math.min(8, Math.max(0, level)) : 0;
}
