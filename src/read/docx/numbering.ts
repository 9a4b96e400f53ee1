import { formatNumber } from './number-format.ts';
import { levelOf, type Numbered, type Styles } from './styles.ts';
import { type Element, isOn, readPart, type XmlFault } from './xml.ts';

/** One level of a list: 第%1条 counts in Chinese from 1. */
interface Level {
  start: number;
  format: string;
  text: string;
  gap: string;
  /** The level, counted from 1, whose number sets this one back; 0: none does; null: every higher one. */
  restart: number | null;
  legal: boolean;
  hidden: boolean;
  style: string | null;
}

interface AbstractList {
  levels: (Level | undefined)[];
  /** A list that is defined by a style, and the style that defines it. */
  usesStyle: string | null;
  givesStyle: string | null;
}

interface List {
  abstract: string;
  starts: (number | undefined)[];
  levels: (Level | undefined)[];
}

/** Counts the automatic numbers of a document, paragraph by paragraph in order. */
export interface Numbering {
  /** The number of the next paragraph as Word shows it, with the gap behind it; '' if it has none. */
  readonly next: (style: string | null, own: Numbered | null) => string;
  /** The formats met that are not known; their numbers are written 1, 2, 3. */
  readonly unknown: ReadonlySet<string>;
}

/** The gap behind a number, by w:suff; Word's default is a tab. */
const GAPS: Readonly<Record<string, string>> = { nothing: '', space: ' ', tab: '\t' };

/** Reads word/numbering.xml; an empty text has no lists. */
export async function readNumbering(text: string, styles: Styles): Promise<Numbering | XmlFault> {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  const fault = text === '' ? null : await readPart(text, collector(abstracts, lists));
  if (fault !== null) return fault;
  const unknown = new Set<string>();
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const abstractOf = (id: string): { key: string; list: AbstractList } | null => {
    const list = abstracts.get(id);
    if (list?.usesStyle == null) return list === undefined ? null : { key: id, list };
    for (const [key, other] of abstracts) if (other.givesStyle === list.usesStyle) return { key, list: other };
    return { key: id, list };
  };

  const next = (style: string | null, own: Numbered | null): string => {
    const given = styles.numbering(style);
    const id = own?.list ?? given.list;
    const list = lists.get(id ?? '0');
    const abstract = list === undefined ? null : abstractOf(list.abstract);
    if (id === null || list === undefined || abstract === null) return '';
    const linked = own?.list == null && given.style !== null ? abstract.list.levels.findIndex((level) => level?.style === given.style) : -1;
    const depth = own?.level ?? (linked >= 0 ? linked : (given.level ?? 0));
    const level = (at: number): Level => list.levels[at] ?? abstract.list.levels[at] ?? bare();
    const count = counts.get(abstract.key) ?? [];
    counts.set(abstract.key, count);
    const first = list.starts[depth];
    if (first !== undefined && !begun.has(`${id} ${depth}`)) count[depth] = first;
    else count[depth] = (count[depth] ?? level(depth).start - 1) + 1;
    begun.add(`${id} ${depth}`);
    for (let deeper = depth + 1; deeper < 9; deeper++) {
      const { restart } = level(deeper);
      if (restart === null || (restart > 0 && depth < restart)) count[deeper] = undefined;
    }
    return shown(level, depth, count, list);
  };

  const shown = (level: (at: number) => Level, depth: number, count: readonly (number | undefined)[], list: List): string => {
    const { text: pattern, format, gap, legal, hidden } = level(depth);
    if (hidden || format === 'none') return '';
    if (format === 'bullet') return `${/^[\ue000-\uf8ff]?$/.test(pattern) ? '•' : pattern}${gap}`;
    const number = pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format: own, start } = level(at);
      const value = count[at] ?? list.starts[at] ?? start;
      const written = formatNumber(value, legal ? 'decimal' : own);
      if (written === null) unknown.add(own);
      return written ?? String(value);
    });
    return number === '' ? '' : number + gap;
  };
  return { next, unknown };
}

/** What a level is where the file does not say (ECMA-376 part 1, 17.9): it counts from 0, and without a text no number is shown. */
function bare(): Level {
  return { start: 0, format: 'decimal', text: '', gap: '\t', restart: null, legal: false, hidden: false, style: null };
}

function collector(abstracts: Map<string, AbstractList>, lists: Map<string, List>): { open: (element: Element) => void; close: (name: string) => void } {
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let at = 0;
  /** Inside what is for programs that do not know the formats given beside it. */
  let fallback = 0;
  return {
    open(element) {
      const { name, attributes } = element;
      if (name === 'mc:Fallback') fallback++;
      if (fallback > 0) return;
      const value = attributes['val'] ?? '';
      if (name === 'abstractNum') {
        abstract = { levels: [], usesStyle: null, givesStyle: null };
        abstracts.set(attributes['abstractNumId'] ?? '', abstract);
      } else if (name === 'num') {
        list = { abstract: '', starts: [], levels: [] };
        lists.set(attributes['numId'] ?? '', list);
      } else if (name === 'abstractNumId' && list !== null) list.abstract = value;
      else if (name === 'numStyleLink' && abstract !== null) abstract.usesStyle = value;
      else if (name === 'styleLink' && abstract !== null) abstract.givesStyle = value;
      else if (name === 'lvlOverride') at = levelOf(attributes['ilvl'] ?? '');
      else if (name === 'startOverride' && list !== null) list.starts[at] = wholeNumber(value, 1);
      else if (name === 'lvl') {
        level = bare();
        const owner = list ?? abstract;
        if (owner !== null) owner.levels[levelOf(attributes['ilvl'] ?? '')] = level;
      } else if (level !== null) setLevel(level, element, value);
    },
    close(name) {
      if (name === 'mc:Fallback') fallback--;
      else if (name === 'abstractNum') abstract = null;
      else if (name === 'num') list = null;
      else if (name === 'lvl') level = null;
    },
  };
}

function setLevel(level: Level, element: Element, value: string): void {
  if (element.name === 'start') level.start = wholeNumber(value, 0);
  else if (element.name === 'numFmt') level.format = value === 'custom' ? customFormat(element) : value;
  else if (element.name === 'lvlText') level.text = value;
  else if (element.name === 'suff') level.gap = GAPS[value] ?? '\t';
  else if (element.name === 'lvlRestart') level.restart = wholeNumber(value, 0);
  else if (element.name === 'isLgl') level.legal = isOn(element);
  else if (element.name === 'vanish') level.hidden = isOn(element);
  else if (element.name === 'pStyle') level.style = value;
}

/** A format given by its first numbers: 01, 001 … are the only ones of these in use. */
function customFormat({ attributes }: Element): string {
  const format = attributes['format'] ?? '';
  const zeros = /^(0+)1(?:,|$)/.exec(format)?.[1];
  return zeros === undefined ? `custom ${format}` : `decimal${zeros}`;
}

function wholeNumber(value: string, otherwise: number): number {
  const number = Number.parseInt(value, 10);
  return Number.isInteger(number) && number >= 0 && number < 1_000_000 ? number : otherwise;
}
