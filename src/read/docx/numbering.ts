import { formatNumber } from './number-format.ts';
import { levelOf, type Numbered, type Style, type Styles } from './styles.ts';
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

/** The list and the level at which a paragraph is counted. */
export interface Counted {
  readonly list: string;
  readonly level: number;
}

/** Counts the automatic numbers of a document, paragraph by paragraph in order. */
export interface Numbering {
  /** Where a paragraph of a style is counted, with what it says itself; null if it has no number. */
  readonly resolve: (style: string | null, own: Numbered | null) => Counted | null;
  /** The number of the next paragraph as Word shows it, with the gap behind it. */
  readonly next: (counted: Counted) => string;
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
  const byStyle = new Map([...abstracts].flatMap(([key, list]) => (list.givesStyle === null ? [] : [[list.givesStyle, key] as const])));
  const abstractOf = (list: List): { key: string; levels: AbstractList['levels'] } | null => {
    const own = abstracts.get(list.abstract);
    const key = own?.usesStyle == null ? list.abstract : (byStyle.get(own.usesStyle) ?? list.abstract);
    const found = abstracts.get(key);
    return found === undefined ? null : { key, levels: found.levels };
  };

  const resolve = (style: string | null, own: Numbered | null): Counted | null => {
    const chain = styles.ofParagraph(style);
    const giver = chain.findIndex(({ numbered }) => numbered?.list != null);
    const id = own?.list ?? chain[giver]?.numbered?.list;
    const list = lists.get(id ?? '0');
    const abstract = list === undefined ? null : abstractOf(list);
    if (id == null || abstract === null) return null;
    return { list: id, level: own?.level ?? levelIn(chain.slice(0, own?.list == null ? giver + 1 : undefined), abstract.levels) };
  };

  const next = ({ list: id, level: depth }: Counted): string => {
    const list = lists.get(id);
    const abstract = list === undefined ? null : abstractOf(list);
    if (list === undefined || abstract === null) return '';
    const level = (at: number): Level => list.levels[at] ?? abstract.levels[at] ?? bare();
    const count = counts.get(abstract.key) ?? [];
    counts.set(abstract.key, count);
    const first = list.starts[depth];
    if (first !== undefined && !begun.has(`${id} ${depth}`)) count[depth] = first;
    else count[depth] = (count[depth] ?? (first ?? level(depth).start) - 1) + 1;
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
  return { resolve, next, unknown };
}

/**
 * The level that paragraph styles give, the nearest first: that which the list links to a style (w:pStyle), else what the style says itself
 * (ECMA-376 part 1, 17.9.23).
 */
function levelIn(chain: readonly Style[], levels: AbstractList['levels']): number {
  for (const { id, numbered } of chain) {
    const linked = levels.findIndex((level) => level?.style === id);
    if (linked >= 0) return linked;
    if (numbered?.level != null) return numbered.level;
  }
  return 0;
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
