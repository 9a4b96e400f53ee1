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

/** Why a part was not read: not well-formed, with a document type, or nested deeper than any document. */
export type XmlFault = 'syntax' | 'doctype' | 'depth';

const DEPTH = 256;
const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];

/** Reads the XML of a part. Nothing is fetched or expanded, memory does not grow with it; null if it was read to its end. */
export async function readPart(text: string, handler: Handler): Promise<XmlFault | null> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: true });
  const names = new Map<string, string>();
  const nameOf = (uri: string, local: string): string => {
    const key = `${uri} ${local}`;
    let name = names.get(key);
    if (name === undefined) {
      const prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? 'x';
      name = WORD.test(uri) || uri.endsWith('/relationships') ? local : `${prefix}:${local}`;
      if (names.size < 1000) names.set(key, name);
    }
    return name;
  };
  let depth = 0;
  parser.on('error', () => {
    throw new Stopped('syntax');
  });
  parser.on('doctype', () => {
    throw new Stopped('doctype');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++depth > DEPTH) throw new Stopped('depth');
    const values: Record<string, string> = {};
    for (const { local: key, value } of Object.values(attributes)) values[key] = value;
    handler.open({ name: nameOf(uri, local), attributes: values });
  });
  parser.on('closetag', ({ uri, local }) => {
    depth--;
    handler.close(nameOf(uri, local));
  });
  if (handler.text !== undefined) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  try {
    parser.write(text).close();
    return null;
  } catch (error) {
    if (error instanceof Stopped) return error.fault;
    throw error;
  }
}

class Stopped extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Whether a property that is either on or off is on: it is there, and does not say otherwise. */
export function isOn({ attributes }: Element): boolean {
  return !/^(?:0|false|off|none)$/.test(attributes['val'] ?? '1');
}
