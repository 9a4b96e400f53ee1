/** An element with its attributes (null: left out) and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Makes an element; children that are null are left out. */
export function element(
  name: string,
  attributes: XmlElement['attributes'],
  ...children: readonly (XmlNode | null | readonly (XmlNode | null)[])[]
): XmlElement {
  return { name, attributes, children: children.flat().filter((child): child is XmlNode => child !== null && child !== '') };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An XML document for people too. Elements that hold text are written on one line, so that no white space is added to it. */
export function xmlText(root: XmlElement): string {
  return `${DECLARATION}${indented(root, '').join('\n')}\n`;
}

/** An XML document for programs only, with no white space but that of its texts. */
export function compactXml(root: XmlElement): string {
  return DECLARATION + inline(root);
}

function indented(node: XmlElement, indent: string): string[] {
  const { name, children } = node;
  const open = `${indent}<${name}${attributesOf(node)}`;
  if (children.length === 0) return [`${open}/>`];
  const inner = children.every((child) => typeof child !== 'string')
    ? (children as readonly XmlElement[]).flatMap((child) => indented(child, `${indent}  `))
    : null;
  if (inner !== null) return [`${open}>`, ...inner, `${indent}</${name}>`];
  return [`${open}>${children.map(inline).join('')}</${name}>`];
}

function inline(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, children } = node;
  return children.length === 0 ? `<${name}${attributesOf(node)}/>` : `<${name}${attributesOf(node)}>${children.map(inline).join('')}</${name}>`;
}

function attributesOf({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value).replace(/["\t\n]/g, (c) => `&#${c.charCodeAt(0)};`)}"`))
    .join('');
}

/** What XML 1.0 cannot hold even as a reference: control characters and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** A text with U+FFFD in the place of each character that no XML can hold. */
export function writable(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

function escaped(text: string): string {
  return writable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}
