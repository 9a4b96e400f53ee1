import { type Address, depthOf } from '../../statute/address.ts';
import { join, slice, trim } from '../../text/passage.ts';
import type { Passage, Place } from '../../text/source.ts';
import { linesIn } from '../../text/yaml/lines.ts';
import { saysNothing, type YamlMapping, type YamlNode, type YamlScalar } from '../../text/yaml/tree.ts';
import type { Quote } from '../operation.ts';
import { withoutPipes } from './rows.ts';
import { readAddress } from './schema.ts';

/** An address with the scalar that gives it. */
export interface PlacedAddress {
  readonly address: Address;
  readonly place: Place;
}

/** The fields of one mapping that the schema has accepted. Reading a field of another type than the schema gives it is a bug. */
export class Fields {
  readonly place: Place;
  /** Addresses of the text in force that do not say their article. */
  readonly incomplete: PlacedAddress[] = [];
  readonly #entries: YamlMapping['entries'];

  constructor(node: YamlNode) {
    if (node.type !== 'mapping') throw new Error(`a mapping was expected, not a ${node.type}`);
    this.place = node.place;
    this.#entries = node.entries;
  }

  /** A text in one passage: its lines are run together, as Chinese has no blank between words. */
  text(key: string): Passage | null {
    const scalar = this.#scalar(key);
    return scalar && join(linesOf(scalar));
  }

  /** A text as it stands, line breaks and all. */
  lines(key: string): Passage | null {
    const scalar = this.#scalar(key);
    return scalar && trim(scalar.passage);
  }

  string(key: string): string {
    return this.text(key)?.text ?? '';
  }

  number(key: string): number | null {
    const scalar = this.#scalar(key);
    return scalar && Number(scalar.passage.text);
  }

  quote(key: string): Quote | null {
    const scalar = this.#scalar(key);
    return scalar && quoteOf(scalar);
  }

  /** One text or a list of texts. */
  quotes(key: string): readonly Quote[] {
    return this.list(key).map((node) => quoteOf(scalarOf(node)));
  }

  /** A base address; one that begins below 条 is noted as incomplete. */
  old(key: string): Address | null {
    return this.olds(key)[0] ?? null;
  }

  olds(key: string): readonly Address[] {
    const read = this.#addresses(key);
    this.incomplete.push(...read.filter(({ address }) => !saysArticle(address)));
    return read.map(({ address }) => address);
  }

  /** A new number. */
  new(key: string): Address | null {
    return this.news(key)[0] ?? null;
  }

  news(key: string): readonly Address[] {
    return this.#addresses(key).map(({ address }) => address);
  }

  /** The values of a list; a single value is a list of one, a key that is not there an empty one. */
  list(key: string): readonly YamlNode[] {
    const node = this.#node(key);
    return node === null ? [] : node.type === 'list' ? node.items : [node];
  }

  mappings(key: string): readonly Fields[] {
    return this.list(key).map((node) => new Fields(node));
  }

  mapping(key: string): Fields | null {
    const node = this.#node(key);
    return node && new Fields(node);
  }

  #addresses(key: string): readonly PlacedAddress[] {
    return this.list(key).map((node) => {
      const { passage, place } = scalarOf(node);
      return { address: readAddress(passage.text) as Address, place };
    });
  }

  #scalar(key: string): YamlScalar | null {
    const node = this.#node(key);
    return node && scalarOf(node);
  }

  #node(key: string): YamlNode | null {
    const node = this.#entries.get(key)?.value;
    return node === undefined || saysNothing(node) ? null : node;
  }
}

/** The passages of a list of texts, each in one line. */
export function passagesOf(nodes: readonly YamlNode[]): readonly Passage[] {
  return nodes.map((node) => join(linesOf(scalarOf(node))));
}

function scalarOf(node: YamlNode): YamlScalar {
  if (node.type !== 'scalar') throw new Error(`a text was expected, not a ${node.type}`);
  return node;
}

function quoteOf(scalar: YamlScalar): Quote {
  return { lines: withoutPipes(linesOf(scalar).filter((line) => line.text !== '')), place: scalar.place };
}

/** The lines that say something, trimmed; one empty line if none does. */
function linesOf(scalar: YamlScalar): readonly Passage[] {
  const lines = linesIn(scalar);
  return lines.length > 0 ? lines : [slice(scalar.passage, 0, 0)];
}

/** Whether a base address can be found without the clause before it: it names an article, a division, an annex or a part. */
function saysArticle({ steps, part, annex }: Address): boolean {
  const [first] = steps;
  return first === undefined || annex !== undefined || part === 'preamble' || part === 'text' || depthOf(first.level) <= depthOf('article');
}
