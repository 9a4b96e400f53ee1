import { readXml, type XmlName } from '../xml.ts';

/** An element of a Word part: its name without prefix, and its attributes by theirs. Elements of other vocabularies have their prefix. */
export interface Element {
  /** `p` for w:p; `mc:Choice`, `m:t`, `wps:txbx` … for the rest, whatever prefixes the file uses for them. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Handler {
  readonly open: (element: Element) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Why a part was not read: not well-formed, with a document type, or beyond a limit. */
export type XmlFault = 'syntax' | 'doctype' | 'xmlDepth' | 'nodes';

const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

/** Reads the XML of a part. Nothing is fetched or expanded, memory does not grow with it; null if it was read to its end. */
export async function readPart(text: string, { open, close, text: take }: Handler): Promise<XmlFault | null> {
  const names = new Map<string, string>();
  const nameOf = ({ uri, local }: XmlName): string => {
    const key = `${uri} ${local}`;
    let name = names.get(key);
    if (name === undefined) {
      const prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? 'x';
      name = WORD.test(uri) || uri.endsWith('/relationships') ? local : `${prefix}:${local}`;
      if (names.size < 1000) names.set(key, name);
    }
    return name;
  };
  const fault = await readXml(text, {
    open: (element, attributes) => open({ name: nameOf(element), attributes: Object.fromEntries(attributes.map((a) => [a.local, a.value])) }),
    close: (element) => close(nameOf(element)),
    ...(take === undefined ? {} : { text: (words: string) => take(words) }),
  });
  if (fault === null) return null;
  return fault.kind === 'syntax' ? 'syntax' : fault.detail === 'depth' ? 'xmlDepth' : 'doctype';
}

/** Whether a property that is either on or off is on: it is there, and does not say otherwise. */
export function isOn({ attributes }: Element): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes['val'] ?? '1');
}
