import { join, slice } from '../../text/passage.ts';
import { type Line, offsetAt, type Passage } from '../../text/source.ts';
import type { FormNote } from '../../text/yaml/fault.ts';
import { linesIn } from '../../text/yaml/lines.ts';
import { saysNothing, type YamlMapping, type YamlNode, type YamlScalar } from '../../text/yaml/tree.ts';
import { readListLabel } from '../label.ts';
import { DIVISION_KEYS, LINE_BREAK, usualGap } from './names.ts';
import { type OutlineLine, type Role, standing } from './outline.ts';
import { rowsOfForm } from './table-lines.ts';

/** A line of a statute in its form: its text with its place in the file, what the form says it is, and of a row its form. */
export interface FormLine extends OutlineLine {
  readonly passage: Line;
}

/**
 * The lines of the statute that a tree holds, in order of print, and what is to be told of them: texts with line breaks, of which each line is a 款,
 * or whose lines are run together where only one can stand. The schema must have accepted the tree.
 */
export function linesOfForm(root: YamlNode): { readonly lines: readonly FormLine[]; readonly notes: readonly FormNote[] } {
  const writer = new LineWriter();
  writer.statute(root);
  return writer;
}

class LineWriter {
  readonly lines: FormLine[] = [];
  readonly notes: FormNote[] = [];

  statute(root: YamlNode): void {
    for (const role of ['unfinished', 'title', 'history', 'front', 'toc'] as const) this.#plain(role, valueAt(root, role));
    const preamble = valueAt(root, 'preamble');
    if (preamble !== null) {
      this.#plain('preamble', valueAt(preamble, 'heading'));
      this.#paragraphs(listOf(preamble, 'paragraphs'));
    }
    for (const child of listOf(root, 'body')) this.#child(child);
    for (const annex of listOf(root, 'annexes')) {
      let role: Role = 'annex';
      for (const block of annex.type === 'list' ? annex.items : [annex]) {
        const table = valueAt(block, 'table');
        if (table !== null) this.#table(table);
        for (const passage of table === null ? passagesOf(block) : []) {
          this.#push(role, '', passage);
          role = 'annex-line';
        }
      }
    }
    for (const transition of listOf(root, 'transitions')) {
      for (const [i, passage] of passagesOf(transition).entries()) this.#push(i === 0 ? 'transition' : 'transition-line', '', passage);
    }
  }

  #tables(holder: YamlNode): void {
    for (const table of listOf(holder, 'tables')) this.#table(table);
  }

  #table(node: YamlNode): void {
    for (const passage of rowsOfForm(node)) this.lines.push({ role: 'row', label: '', passage });
  }

  #push(role: Role, label: string, passage: Passage): void {
    if (passage.text !== '') this.lines.push({ role, label, passage: { ...passage, ...standing(role, label, passage.text) } });
  }

  #plain(role: Role, node: YamlNode | null): void {
    if (node !== null) for (const passage of passagesOf(node)) this.#push(role, '', passage);
  }

  #child(node: YamlNode): void {
    if (valueAt(node, 'article') !== null) this.#article(node);
    for (const level of DIVISION_KEYS) {
      const label = valueAt(node, level);
      if (label === null) continue;
      const heading = valueAt(node, 'heading');
      this.#labelled(level, label, valueAt(node, 'gap'), heading === null ? null : this.#oneLine(heading));
      this.#paragraphs(listOf(node, 'lead'));
      for (const child of listOf(node, 'body')) this.#child(child);
    }
  }

  /** An article: the first line of its first 款 stands beside the label, unless the gap is a line break; its caption always does. */
  #article(node: YamlNode): void {
    const gap = valueAt(node, 'gap');
    const text = valueAt(node, 'text');
    const [first, ...rest] = [...(text === null ? [] : [text]), ...listOf(node, 'paragraphs')];
    const [head, ...more] = first === undefined ? [] : this.#texts(first);
    const caption = valueAt(node, 'caption');
    const alone = caption !== null || (gap?.type === 'scalar' && gap.passage.text.includes(LINE_BREAK));
    const beside = caption !== null ? this.#oneLine(caption) : alone || head === undefined ? null : head;
    this.#labelled('article', valueAt(node, 'article') as YamlNode, gap, beside);
    if (alone && head !== undefined) this.#push('paragraph', '', head);
    for (const line of more) this.#push('paragraph', '', line);
    if (first !== undefined) {
      this.#tables(first);
      this.#items(first);
    }
    this.#paragraphs(rest);
  }

  #paragraphs(nodes: readonly YamlNode[]): void {
    for (const node of nodes) {
      for (const line of this.#texts(node)) this.#push('paragraph', '', line);
      this.#tables(node);
      this.#items(node);
    }
  }

  #items(paragraph: YamlNode): void {
    for (const item of listOf(paragraph, 'items')) {
      this.#unit('item', item);
      this.#tables(item);
      for (const subitem of listOf(item, 'subitems')) {
        this.#unit('subitem', subitem);
        this.#tables(subitem);
      }
    }
  }

  /** 项, 目: its line as printed, or its label and its text. */
  #unit(role: 'item' | 'subitem', node: YamlNode): void {
    const label = valueAt(node, role);
    if (label !== null) this.#labelled(role, label, valueAt(node, 'gap'), this.#oneLine(valueAt(node, 'text') as YamlNode));
    else {
      const line = this.#oneLine(node);
      this.#push(role, line.text.slice(0, readListLabel(line.text)?.length ?? 0), line);
    }
  }

  #labelled(role: Role, labelNode: YamlNode, gapNode: YamlNode | null, text: Passage | null): void {
    const label = this.#oneLine(labelNode);
    const given = gapNode?.type === 'scalar' && !gapNode.passage.text.includes(LINE_BREAK) ? gapNode.passage.text : null;
    const gap = text === null ? '' : (given ?? usualGap(label.text, text.text));
    this.#push(role, label.text, text === null ? label : join([label, behind(label, gap), text]));
  }

  /** The 款 of a text, a line each; of a mapping the lines of its `text`. */
  #texts(node: YamlNode): readonly Passage[] {
    const text = node.type === 'mapping' ? valueAt(node, 'text') : node;
    const lines = text === null ? [] : passagesOf(text);
    if (text !== null && lines.length > 1) this.#note('paragraphs', text, lines);
    return lines;
  }

  /** A text in one line; its lines are run together, as Chinese has no blank between words. */
  #oneLine(node: YamlNode): Passage {
    if (node.type !== 'scalar') throw new Error(`a text was expected, not a ${node.type}`);
    const lines = linesIn(node);
    if (lines.length > 1) this.#note('joined', node, lines);
    return lines.length > 0 ? join(lines) : empty(node);
  }

  #note(kind: FormNote['kind'], { place }: YamlNode, lines: readonly Passage[]): void {
    this.notes.push({ kind, place, params: { count: String(lines.length), text: lines[0]?.text.slice(0, 20) ?? '' } });
  }
}

/** White space that stands where a label ends. */
function behind({ text, origin }: Passage, space: string): Passage {
  return { text: space, origin: origin && { source: origin.source, at: new Int32Array(space.length + 1).fill(offsetAt(origin, text.length)) } };
}

function valueAt(node: YamlNode, key: string): YamlNode | null {
  const value = node.type === 'mapping' ? (node as YamlMapping).entries.get(key)?.value : undefined;
  return value === undefined || saysNothing(value) ? null : value;
}

function listOf(node: YamlNode, key: string): readonly YamlNode[] {
  const value = valueAt(node, key);
  return value === null ? [] : value.type === 'list' ? value.items : [value];
}

/** The lines of a text or of a list of texts. */
function passagesOf(node: YamlNode): readonly Passage[] {
  return node.type === 'list' ? node.items.flatMap(passagesOf) : node.type === 'scalar' ? linesIn(node) : [];
}

function empty({ passage }: YamlScalar): Passage {
  return slice(passage, 0, 0);
}
