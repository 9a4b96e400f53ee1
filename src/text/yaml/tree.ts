import * as yaml from 'js-yaml';
import type { Passage, Place, SourceText } from '../source.ts';
import type { FormFault } from './fault.ts';
import { type ScalarStyle, scalarOffsets } from './origin.ts';

/** A value of a YAML text with its place. */
export type YamlNode = YamlScalar | YamlList | YamlMapping;

export interface YamlScalar {
  readonly type: 'scalar';
  readonly passage: Passage;
  /** Written without quotation marks and not as a block, so that it may mean a number or nothing. */
  readonly plain: boolean;
  readonly place: Place;
}

export interface YamlList {
  readonly type: 'list';
  readonly items: readonly YamlNode[];
  readonly place: Place;
}

export interface YamlMapping {
  readonly type: 'mapping';
  readonly entries: ReadonlyMap<string, { readonly key: YamlScalar; readonly value: YamlNode }>;
  readonly place: Place;
}

/** How deep lists and mappings may stand in each other; decisions need eight, statutes twenty. */
const DEPTH = 32;

/**
 * Reads a YAML text into nodes (JSON is YAML too). Null, with a fault of syntax, if it is no YAML; anchors, aliases, tags and second
 * documents and keys that stand twice are reported. The work is linear in the length of the text, whatever stands in it: nothing is
 * expanded.
 */
export function readTree(source: SourceText): { root: YamlNode | null; faults: readonly FormFault[] } {
  let events: yaml.Event[];
  try {
    events = yaml.parseEvents(source.raw, { maxDepth: DEPTH });
  } catch (error) {
    return { root: null, faults: [notYaml(source, error)] };
  }
  const builder = new TreeBuilder(source);
  for (const event of events) builder.take(event);
  return { root: builder.root, faults: builder.faults };
}

/** The parser asks that every exception be taken for bad input, not only its own. */
function notYaml(source: SourceText, error: unknown): FormFault {
  const { reason, mark } = error instanceof yaml.YAMLException ? error : { reason: String(error), mark: undefined };
  const at = Math.min(mark?.position ?? 0, Math.max(0, source.raw.trimEnd().length - 1));
  return { kind: 'syntax', place: { source, span: { start: at, end: Math.min(at + 1, source.raw.length) } }, params: { reason } };
}

/** `close` is the bracket that ends a list or mapping written on one line, '' for a block. */
type Open = { readonly start: number; end: number; readonly close: string } & (
  | { readonly type: 'list'; readonly items: YamlNode[] }
  | { readonly type: 'mapping'; readonly entries: Map<string, { key: YamlScalar; value: YamlNode }>; key: YamlNode | null }
  | { readonly type: 'document' }
);

class TreeBuilder {
  root: YamlNode | null = null;
  readonly faults: FormFault[] = [];
  readonly #source: SourceText;
  readonly #open: Open[] = [];
  #documents = 0;
  #last = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  take(event: yaml.Event): void {
    switch (event.type) {
      case yaml.EVENT_ID.DOCUMENT:
        if (++this.#documents === 2) this.#refuseSecond();
        this.#open.push({ type: 'document', start: this.#last, end: this.#last, close: '' });
        return;
      case yaml.EVENT_ID.SEQUENCE:
        this.#properties(event);
        this.#open.push({ type: 'list', start: event.start, end: event.start, close: inFlow(event) ? ']' : '', items: [] });
        return;
      case yaml.EVENT_ID.MAPPING:
        this.#properties(event);
        this.#open.push({ type: 'mapping', start: event.start, end: event.start, close: inFlow(event) ? '}' : '', entries: new Map(), key: null });
        return;
      case yaml.EVENT_ID.SCALAR:
        this.#properties(event);
        this.#add(this.#scalar(event));
        return;
      case yaml.EVENT_ID.ALIAS:
        this.#refuse(event.anchorStart - 1, event.anchorEnd, 'alias');
        this.#add(this.#missing(event.anchorStart));
        return;
      case yaml.EVENT_ID.POP:
        this.#pop();
    }
  }

  #pop(): void {
    const done = this.#open.pop();
    if (done === undefined || done.type === 'document') return;
    const bracket = done.close === '' ? -1 : this.#source.raw.indexOf(done.close, done.end);
    const place = this.#place(done.start, bracket < 0 ? done.end : bracket + 1);
    this.#add(done.type === 'list' ? { type: 'list', items: done.items, place } : { type: 'mapping', entries: done.entries, place });
  }

  #add(node: YamlNode): void {
    const { end } = node.place.span;
    this.#last = Math.max(this.#last, end);
    const parent = this.#open[this.#open.length - 1];
    if (parent === undefined || parent.type === 'document') {
      if (this.#documents === 1) this.root = node;
      return;
    }
    parent.end = Math.max(parent.end, end);
    if (parent.type === 'list') parent.items.push(node);
    else if (parent.key === null) parent.key = node;
    else {
      const { key } = parent;
      parent.key = null;
      if (key.type !== 'scalar') return void this.#refuse(key.place.span.start, key.place.span.end, 'key');
      const name = key.passage.text;
      if (parent.entries.has(name)) this.faults.push({ kind: 'twice', place: key.place, params: { key: name } });
      else parent.entries.set(name, { key, value: node });
    }
  }

  #scalar(event: yaml.ScalarEvent): YamlScalar {
    const { valueStart: start, valueEnd: end } = event;
    if (start < 0) return this.#missing(this.#last);
    const style = STYLES[event.style];
    const text = yaml.getScalarValue(this.#source.raw, event);
    const at = scalarOffsets(this.#source, start, end, style, text);
    return { type: 'scalar', passage: { text, origin: { source: this.#source, at } }, plain: style === 'plain', place: this.#written(start, end, style) };
  }

  /** A scalar that is not there (`text:` and nothing behind it). */
  #missing(at: number): YamlScalar {
    const origin = { source: this.#source, at: Int32Array.of(at) };
    return { type: 'scalar', passage: { text: '', origin }, plain: true, place: this.#place(at, at) };
  }

  /** The place of a scalar without the indentation and the line breaks around a block. */
  #written(start: number, end: number, style: ScalarStyle): Place {
    const { raw } = this.#source;
    if (style !== 'block') return this.#place(start, end);
    const region = raw.slice(start, end);
    const first = start + (region.length - region.trimStart().length);
    return this.#place(Math.min(first, end), Math.max(first, start + region.trimEnd().length));
  }

  #properties({ anchorStart, anchorEnd, tagStart, tagEnd }: yaml.ScalarEvent | yaml.SequenceEvent | yaml.MappingEvent): void {
    if (anchorStart >= 0) this.#refuse(anchorStart - 1, anchorEnd, 'anchor');
    if (tagStart >= 0) this.#refuse(tagStart, tagEnd, 'tag');
  }

  #refuseSecond(): void {
    const marker = this.#source.raw.indexOf('---', this.#last);
    const start = marker < 0 ? this.#last : marker;
    this.#refuse(start, marker < 0 ? start : start + 3, 'document');
  }

  #refuse(start: number, end: number, what: string): void {
    this.faults.push({ kind: 'feature', place: this.#place(start, end), params: { what } });
  }

  #place(start: number, end: number): Place {
    return { source: this.#source, span: { start, end } };
  }
}

function inFlow({ style }: yaml.SequenceEvent | yaml.MappingEvent): boolean {
  return style === yaml.COLLECTION_STYLE.FLOW;
}

const STYLES: Readonly<Record<yaml.ScalarStyle, ScalarStyle>> = {
  [yaml.SCALAR_STYLE.PLAIN]: 'plain',
  [yaml.SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [yaml.SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [yaml.SCALAR_STYLE.LITERAL_BLOCK]: 'block',
  [yaml.SCALAR_STYLE.FOLDED_BLOCK]: 'block',
};
