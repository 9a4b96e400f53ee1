import { element, type XmlElement, type XmlNode } from '../../xml.ts';

/** The namespace of WordprocessingML. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

type Children = readonly (XmlNode | null | readonly (XmlNode | null)[])[];

/** An element of WordprocessingML; its name and those of its attributes are given without their prefix. An attribute that is null is left out. */
export function w(name: string, attributes: Readonly<Record<string, string | number | null>> = {}, ...children: Children): XmlElement {
  const own = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value === null ? null : String(value)] as const);
  return element(`w:${name}`, Object.fromEntries(own), ...children);
}

/** An element whose one attribute is its value: `<w:jc w:val="center"/>`. */
export function value(name: string, val: string | number): XmlElement {
  return w(name, { val });
}
