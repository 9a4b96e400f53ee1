import { LIMITS } from '../text/limits.ts';

/** Why an XML text was not read to its end: it is not well-formed, or has what is not read (`detail`: doctype, depth). */
export interface XmlFault {
  readonly kind: 'syntax' | 'refused';
  readonly at: number;
  readonly detail: string;
}

/** The namespace and the local name of an element. */
export interface XmlName {
  readonly uri: string;
  readonly local: string;
}

/** An attribute; its namespace is '' where it has no prefix. */
export interface XmlAttribute extends XmlName {
  readonly value: string;
}

/** Takes the elements and the text of an XML document in order. */
export interface XmlTaker {
  /** `at` is the offset in the raw text behind the tag. */
  readonly open: (name: XmlName, attributes: readonly XmlAttribute[], at: number) => void;
  readonly close: (name: XmlName) => void;
  /** `offsets` says where the characters stand in the raw text, one a character and one behind the last; asked for only at once. */
  readonly text?: (text: string, offsets: () => Int32Array) => void;
}

/**
 * Reads an XML text. Nothing is fetched or expanded but the five entities of XML and character
 * references; the work is linear in the text. Null if it was read to its end.
 */
export async function readXml(raw: string, taker: XmlTaker): Promise<XmlFault | null> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: true });
  const take = taker.text?.bind(taker);
  let depth = 0;
  let behind = 0;
  const moveOn = (): void => {
    // Comments and instructions are told of before their last character is read.
    behind = raw.indexOf('>', parser.position - 1) + 1;
  };
  parser.on('error', (error) => {
    throw new Stopped({ kind: 'syntax', at: parser.position, detail: error.message.replace(/^[^ ]*?(?<![0-9])[0-9]+:[0-9]+: /, '') });
  });
  parser.on('doctype', () => {
    throw new Stopped({ kind: 'refused', at: Math.max(0, raw.indexOf('<!DOCTYPE')), detail: 'doctype' });
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++depth > LIMITS.xmlDepth) throw new Stopped({ kind: 'refused', at: parser.position - 1, detail: 'depth' });
    moveOn();
    taker.open({ uri, local }, Object.values(attributes), parser.position);
  });
  parser.on('closetag', ({ uri, local }) => {
    depth--;
    moveOn();
    taker.close({ uri, local });
  });
  parser.on('comment', moveOn);
  parser.on('processinginstruction', moveOn);
  parser.on('xmldecl', moveOn);
  parser.on('cdata', (text) => {
    const start = raw.indexOf('<![CDATA[', behind) + '<![CDATA['.length;
    moveOn();
    take?.(text, () => Int32Array.from({ length: text.length + 1 }, (_, i) => start + i));
  });
  if (take !== undefined) parser.on('text', (text) => take(text, () => offsetsOf(raw, behind, text)));
  try {
    parser.write(raw).close();
    return null;
  } catch (error) {
    if (error instanceof Stopped) return error.fault;
    throw error;
  }
}

class Stopped extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.detail);
    this.fault = fault;
  }
}

/** Where each character of a text stands that begins at a raw offset: references and line ends of two characters count as one. */
function offsetsOf(raw: string, start: number, text: string): Int32Array {
  const at = new Int32Array(text.length + 1);
  let from = start;
  for (let i = 0; i < text.length; i++) {
    at[i] = from;
    if (raw[from] !== '&') from += raw.startsWith('\r\n', from) ? 2 : 1;
    else {
      const end = raw.indexOf(';', from) + 1;
      const wide = text.codePointAt(i) as number;
      if (wide > 0xffff && i + 1 < text.length) at[++i] = from;
      from = end === 0 ? from + 1 : end;
    }
  }
  at[text.length] = from;
  return at;
}
