import { slice, trim } from '../text/passage.ts';
import type { Line, Passage } from '../text/source.ts';
import { isRun } from './front.ts';
import { isDivisionHeading, type Label, opensArticle, readLabel } from './label.ts';

/** A label that stands inside a line behind the end of a sentence: where the line was parted, or why it was not. */
export interface Glued {
  readonly label: Passage;
  readonly parted: boolean;
}

/** Longer than this no heading is, with what stands before it. */
const LONGEST = 60;

/** Behind the end of a sentence, or a gap: where a label may begin inside a line. */
const BORDER = /(?<=[。！？][”’）)]?)[ \u3000\t\u00a0]*(?=第)|(?<![ \u3000\t\u00a0])[ \u3000\t\u00a0]+(?=第)/g;

/**
 * Parts lines that run several articles or headings together (……负责。第四条　本办法……): where a sentence or a heading ends, and behind it stands the label
 * that is due next and has no line of its own. A label with the gap that labels have, but not due, is told and stays; a citation (。第四条规定的) is neither.
 */
export function partGlued(lines: readonly Line[]): { readonly lines: readonly Line[]; readonly glued: readonly Glued[] } {
  const labels = lines.map((line) => (line.row === undefined ? readLabel(line.text) : null));
  const standing = new Set(lines.flatMap((line, i) => keysOf(labels[i] ?? null, line.text)));
  const parting = new Parting(standing);
  for (const [i, line] of lines.entries()) parting.take(line, labels[i] ?? null);
  return { lines: parting.lines, glued: parting.glued };
}

class Parting {
  readonly lines: Line[] = [];
  readonly glued: Glued[] = [];
  #article: Label | null = null;
  readonly #divisions = new Map<Label['kind'], number>();
  /** The articles that have a line of their own. */
  readonly #standing: ReadonlySet<string>;

  constructor(standing: ReadonlySet<string>) {
    this.#standing = standing;
  }

  take(line: Line, own: Label | null): void {
    this.#pass(own, line.text);
    if (line.row !== undefined || !line.text.includes('第', 1) || (isRun(line.text) && !/[。！？]/.test(line.text))) {
      this.lines.push(line);
      return;
    }
    let from = 0;
    let [quoted, seen] = [0, 0];
    for (const { index, 0: gap } of line.text.matchAll(BORDER)) {
      const at = index + gap.length;
      const rest = line.text.slice(at);
      const label = readLabel(rest);
      for (; seen < index; seen++) quoted = depthBehind(quoted, line.text[seen] as string);
      if (label === null || index <= from || quoted > 0) continue;
      const before = line.text.slice(Math.max(from, index - LONGEST), index);
      const parted = this.#begins(label, rest, before);
      if (parted === null) continue;
      this.glued.push({ label: slice(line, at, at + label.length), parted });
      if (!parted) continue;
      this.lines.push(trim(slice(line, from, index)));
      from = at;
      this.#pass(label, rest);
    }
    this.lines.push(from === 0 ? line : slice(line, from));
  }

  /** Whether a label begins an article or a division where it stands; null if it is no label there, but words. */
  #begins(label: Label, rest: string, before: string): boolean | null {
    const ended = /[。！？][”’）)]?\s*$/.test(before);
    const spaced = /^\s+$/.test(label.gap) && rest.length > label.length + label.gap.length;
    if (label.kind === 'article') {
      if (!ended && !isHeading(before)) return null;
      const due = this.#isDue(label) && !this.#standing.has(keyOf(label));
      return due && (spaced || (ended && opensArticle(rest, label, true))) ? true : spaced ? false : null;
    }
    const heading = headingIn(rest);
    if (!spaced || heading === null || !isDivisionHeading(heading, readLabel(heading) ?? label)) return null;
    const due = label.ordinal.number === 1 || label.ordinal.number === (this.#divisions.get(label.kind) ?? 0) + 1;
    // Headings of one level side by side are a table of contents.
    if (ended) return due;
    return isHeading(before) && readLabel(before)?.kind !== label.kind && due ? true : null;
  }

  #isDue({ ordinal }: Label): boolean {
    const last = this.#article?.ordinal;
    if (last === undefined) return ordinal.number === 1;
    return ordinal.suffix === 0 ? ordinal.number === last.number + 1 : ordinal.number === last.number && ordinal.suffix === last.suffix + 1;
  }

  /** Notes the label that a line begins with. */
  #pass(label: Label | null, line: string): void {
    if (label === null) return;
    if (label.kind === 'article') {
      if (opensArticle(line, label, this.#isDue(label))) this.#article = label;
    } else if (label.kind !== 'item' && label.kind !== 'subitem') {
      this.#divisions.set(label.kind, label.ordinal.number);
      if (label.kind !== 'section') this.#divisions.delete('section');
    }
  }
}

/** The article that a line opens. */
function keysOf(label: Label | null, line: string): readonly string[] {
  return label !== null && opensArticle(line, label, false) ? [keyOf(label)] : [];
}

function keyOf({ ordinal }: Label): string {
  return `${ordinal.number}/${ordinal.suffix}`;
}

/** The heading at the head of a text: up to the next gap behind it. */
function headingIn(text: string): string | null {
  return /^第\S+\s+[^\s。；：，]{1,20}(?:\s+[^\s。；：，第]{1,20})?(?=$|\s)/.exec(text)?.[0] ?? null;
}

function isHeading(line: string): boolean {
  const label = readLabel(line);
  return label !== null && label.gap !== '' && line.length < LONGEST && isDivisionHeading(line, label);
}

/** How deep in quotations a text is behind a character. */
function depthBehind(depth: number, character: string): number {
  return character === '“' ? depth + 1 : character === '”' ? Math.max(0, depth - 1) : depth;
}
