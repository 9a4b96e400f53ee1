import * as yaml from 'js-yaml';
import { LIMITS } from '../limits.ts';
import type { Passage, Place, SourceText } from '../source.ts';
import { type Cause, causeAt } from './cause.ts';
import type { FormFault, FormNote } from './fault.ts';
import { unfold } from './folds.ts';
import { jsonCause } from './json.ts';
import { around, commentBehind, dashBehind, isName, isTextAsKey, meantOtherwise } from './meant.ts';
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

/** What a text holds, what is wrong with it, and what is to be told though it is read. */
export interface Tree {
  readonly root: YamlNode | null;
  readonly faults: readonly FormFault[];
  readonly notes: readonly FormNote[];
}

/**
 * Reads a YAML text into nodes (JSON is YAML too). Null, with a fault of syntax, if it is no YAML; anchors, aliases, tags, second documents, keys
 * that stand twice, and lines that YAML takes for a text although they are meant as keys or items, are reported. The work is linear in the length
 * of the text, whatever stands in it: nothing is expanded.
 */
export function readTree(source: SourceText): Tree {
  let events: yaml.Event[];
  try {
    events = yaml.parseEvents(inOneLine(source.raw), { maxDepth: LIMITS.yamlDepth });
  } catch (error) {
    return { root: null, faults: [notYaml(source, error)], notes: [] };
  }
  const builder = new TreeBuilder(source);
  for (const event of events) builder.take(event);
  return builder;
}

/** JSON on one line, every character at its place: its lines may begin anywhere, those of YAML not before what they stand in. In its texts are no line ends or tabs. */
function inOneLine(raw: string): string {
  return /^\s*[{[]/.test(raw) && jsonCause(raw) === null ? raw.replace(/[\n\r\t]/g, ' ') : raw;
}

/** Whether a scalar says nothing: `text:` with nothing behind it, `null`, `~`. */
export function saysNothing(node: YamlNode): boolean {
  return node.type === 'scalar' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.passage.text);
}

/** Whether a tree is not what its writer meant, so that nothing can be said of what it lacks: an alias, a tag, lines taken for a text. */
export function isAstray({ faults }: Pick<Tree, 'faults'>): boolean {
  return faults.some(({ kind }) => kind === 'feature' || kind === 'syntax');
}

/** The parser asks that every exception be taken for bad input, not only its own. */
function notYaml(source: SourceText, error: unknown): FormFault {
  const { reason, mark } = error instanceof yaml.YAMLException ? error : { reason: String(error), mark: undefined };
  const at = Math.min(mark?.position ?? 0, Math.max(0, source.raw.trimEnd().length - 1));
  return syntaxFault(source, causeAt(source, at, reason));
}

/** A fault of syntax at its place, for what caused it. */
export function syntaxFault(source: SourceText, { reason, start, end, params }: Cause): FormFault {
  return { kind: 'syntax', place: { source, span: { start, end } }, params: { reason, ...params } };
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
  readonly notes: FormNote[] = [];
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
    if (done.type === 'mapping' && done.close === '') this.#textAsKey(done.entries);
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
    if (node.type === 'scalar' && (parent.type === 'list' || parent.key !== null)) this.#value(node, parent);
    if (parent.type === 'list') parent.items.push(node);
    else if (parent.key === null) parent.key = node;
    else {
      const { key } = parent;
      parent.key = null;
      if (key.type !== 'scalar') return void this.#refuse(key.place.span.start, key.place.span.end, 'key');
      const name = key.passage.text;
      this.#key(key);
      if (parent.entries.has(name)) this.faults.push({ kind: 'twice', place: key.place, params: { key: name } });
      else parent.entries.set(name, { key, value: node });
    }
  }

  #scalar(event: yaml.ScalarEvent): YamlScalar {
    const { valueStart: start, valueEnd: end } = event;
    if (start < 0) return this.#missing(this.#nowhere());
    const style = STYLES[event.style];
    const text = yaml.getScalarValue(this.#source.raw, event);
    const at = scalarOffsets(this.#source, start, end, style, text);
    const { passage, folds } = unfold({ text, origin: { source: this.#source, at } });
    const place = this.#written(start, end, style);
    if (folds.length > 0) this.notes.push({ kind: 'folded', place, params: { text: around(passage.text, folds[0] as number), count: String(folds.length) } });
    if (style === 'plain') this.#astray(meantOtherwise(this.#source.raw, start, end));
    return { type: 'scalar', passage, plain: style === 'plain', place };
  }

  /** What is to be told of the value of a key or an item: that nothing is there, or that words behind it are a comment. */
  #value(scalar: YamlScalar, parent: Open): void {
    const { start, end } = scalar.place.span;
    const { text } = scalar.passage;
    const comment = scalar.plain && !isName(text) ? commentBehind(this.#source.raw, end) : null;
    if (comment !== null) {
      const words = this.#source.raw.slice(comment.start, comment.end);
      this.notes.push({ kind: 'comment', place: this.#place(comment.start, comment.end), params: { text: around(words, 12), kept: around(text, 12) } });
    }
    const key = parent.type === 'mapping' ? parent.key : null;
    if (key?.type !== 'scalar' || !saysNothing(scalar)) return;
    this.notes.push({ kind: 'nothing', place: start === end ? key.place : scalar.place, params: { key: key.passage.text, text } });
  }

  #key({ passage: { text }, place, plain }: YamlScalar): void {
    const { start, end } = place.span;
    if (text === '<<' && plain) this.#refuse(start, end, 'merge');
    else if (plain && /^[\u3000\u00a0\u2000-\u200a]/.test(text)) this.#astray({ reason: 'space', start, end: start + 1 });
  }

  #textAsKey(entries: ReadonlyMap<string, { readonly key: YamlScalar }>): void {
    const [only] = entries.values();
    if (entries.size !== 1 || only === undefined || !only.key.plain) return;
    const { start, end } = only.key.place.span;
    if (isTextAsKey(this.#source.raw, only.key.passage.text, start)) this.#astray({ reason: 'key-in-text', start: end, end: end + 1 });
  }

  #astray(cause: Cause | null): void {
    if (cause !== null) this.faults.push(syntaxFault(this.#source, cause));
  }

  /** Where a value stands that is not there: behind what was last, or behind the dash of its item. */
  #nowhere(): number {
    const parent = this.#open[this.#open.length - 1];
    return this.#last + (parent?.type === 'list' && parent.close === '' ? dashBehind(this.#source.raw, this.#last) : 0);
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
    const { raw } = this.#source;
    const marker = /^(?:---|\.\.\.)/m.exec(raw.slice(this.#last));
    const start = this.#last + (marker?.index ?? 0);
    this.#refuse(start, Math.min(start + (marker?.[0].length ?? 0), raw.length), 'document');
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
