import type { Style, Styles } from './styles.ts';
import { childOf, type Node, settingOf } from './tree.ts';
import { isOn } from './xml.ts';

/** What the properties of a run, or of a style, say that decides how its words are read; what they leave out, others say. */
export interface RunProperties {
  readonly style?: string;
  readonly hidden?: boolean;
  readonly struck?: boolean;
  readonly struckTwice?: boolean;
  readonly height?: 'raised' | 'lowered' | 'level';
  /** How far the words are moved up, in half points. */
  readonly shift?: number;
  readonly capitals?: boolean;
  readonly font?: string;
}

/** How the words of a run are read. */
export interface Format {
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly height: 'raised' | 'lowered' | 'level';
  readonly shift: number;
  readonly capitals: boolean;
  /** The font that the run itself names. */
  readonly font: string;
}

const HEIGHTS: Readonly<Record<string, RunProperties['height']>> = { superscript: 'raised', subscript: 'lowered', baseline: 'level' };

/** Reads w:rPr. */
export function runPropertiesOf(properties: Node | undefined): RunProperties {
  if (properties === undefined) return {};
  const on = (name: string): boolean | undefined => {
    const element = childOf(properties, name);
    return element === undefined ? undefined : isOn(element);
  };
  const shift = Number.parseInt(settingOf(properties, 'position') ?? '', 10);
  const fonts = childOf(properties, 'rFonts')?.attributes;
  return defined({
    style: settingOf(properties, 'rStyle') ?? undefined,
    hidden: on('vanish'),
    struck: on('strike'),
    struckTwice: on('dstrike'),
    height: HEIGHTS[settingOf(properties, 'vertAlign') ?? ''],
    shift: Number.isInteger(shift) ? shift : undefined,
    capitals: on('caps'),
    font: fonts?.['ascii'] ?? fonts?.['hAnsi'],
  });
}

function defined(properties: { readonly [Key in keyof RunProperties]: RunProperties[Key] | undefined }): RunProperties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

/** The format of a run in a paragraph of a style (ECMA-376 part 1, 17.7.2): its own word, else that of its style, of the paragraph's, of the document. */
export function formatOf(styles: Styles, paragraph: string | null, own: RunProperties): Format {
  const around = styles.ofParagraph(paragraph);
  const inside = own.style === undefined ? [] : styles.chain(own.style);
  const nearest = <Key extends keyof RunProperties>(key: Key): RunProperties[Key] | undefined =>
    own[key] ?? said(inside, key) ?? said(around, key) ?? styles.defaults[key];
  /** What both a paragraph and a character style switch on is off again (17.7.3). */
  const toggled = (key: 'hidden' | 'struck' | 'capitals'): boolean =>
    own[key] ?? (styles.defaults[key] === true || (said(inside, key) === true) !== (said(around, key) === true));
  return {
    hidden: toggled('hidden'),
    struck: toggled('struck') || nearest('struckTwice') === true,
    height: nearest('height') ?? 'level',
    shift: nearest('shift') ?? 0,
    capitals: toggled('capitals'),
    font: own.font ?? '',
  };
}

function said<Key extends keyof RunProperties>(chain: readonly Style[], key: Key): RunProperties[Key] | undefined {
  return chain.find(({ run }) => run[key] !== undefined)?.run[key];
}

/** Whether two formats read the same words in the same way. */
export function isSameFormat(a: Format, b: Format): boolean {
  return a.hidden === b.hidden && a.struck === b.struck && a.height === b.height && a.capitals === b.capitals;
}
