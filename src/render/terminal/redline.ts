import { type Block, blocksOf, isShown } from '../../changes/blocks.ts';
import { levelOf, unitOf } from '../../changes/kind.ts';
import { type ChangedLine, isChanged } from '../../changes/lines.ts';
import { type Repeats, repeatsIn } from '../../changes/repeats.ts';
import { textAfter } from '../../changes/segments.ts';
import { type Substance, substanceOf } from '../../changes/substance/substance.ts';
import type { Changes, UnitChange } from '../../changes/types.ts';
import { wordsIn } from '../../words/index.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import { marksByKind } from '../substance.ts';
import { bodyLines, headingLine, itemNames, itemRuns, namesIn } from './article.ts';
import { foldLines, repeatText } from './folds.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';
import { changeRun, FOLD, opening, segmentRuns } from './segments.ts';

export interface RedlineTextOptions extends TerminalOptions {
  /** How many characters of unchanged text stay beside a change; 24 unless said, null folds nothing inside a paragraph. */
  readonly context?: number | null;
  /** Says under each unit what of substance changed in it. */
  readonly substance?: boolean;
}

/**
 * The redline as a clerk reads it in a terminal: the title, the title note, then the changed units under their chapters, each
 * with the items of the decision that changed it. What is unchanged or only counted again is folded into one line.
 */
export function redlineText(changes: Changes, options: RedlineTextOptions): string {
  return new Writer(options).write(changes);
}

const DEPTH = { part: 0, subpart: 1, chapter: 2, section: 3, portion: 4 } as const;

/** Writes block after block; holds back what will be folded and the headings that are needed only if something under them is shown. */
class Writer {
  readonly #options: RedlineTextOptions;
  readonly #context: number | null;
  readonly #lines: string[] = [];
  #pending: Block[] = [];
  #path: Block[] = [];
  #shown = 0;
  #repeats: Repeats = { list: [], folded: new Set() };
  #said = false;
  readonly #folded = new Set<UnitChange>();
  readonly #words: TerminalWords;
  #substance: Substance = () => [];

  constructor(options: RedlineTextOptions) {
    this.#options = options;
    this.#words = wordsIn(options.language).terminal;
    this.#context = options.context === undefined ? 24 : options.context;
  }

  write(changes: Changes): string {
    if (this.#options.substance === true) this.#substance = substanceOf(changes);
    const blocks = blocksOf(changes);
    this.#repeats = repeatsIn(blocks);
    for (const block of blocks) {
      if (block.kind === 'article' || block.kind === 'division') this.#sayRepeats();
      this.#block(block);
    }
    this.#flush(false);
    if (this.#shown === 0) this.#say([run(this.#words.nothing)]);
    return this.#lines.join('\n');
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'title':
        this.#title(block);
        return;
      case 'history':
      case 'front':
      case 'toc':
      case 'preamble':
      case 'annex':
        this.#loose(block);
        return;
      case 'division':
        this.#enter(block);
        if (isShown(block)) this.#division(block);
        else this.#pending.push(block);
        return;
      case 'article':
        if (isShown(block) && !this.#repeats.folded.has(block)) this.#unit(block);
        else this.#pending.push(block);
    }
  }

  /** What is the same in many places, once, before the first article; the articles in which nothing else changed are folded. */
  #sayRepeats(): void {
    if (this.#said || this.#repeats.list.length === 0) return;
    this.#said = true;
    this.#shown++;
    this.#gap();
    this.#say([run(this.#words.repeats, this.#options.theme.heading)]);
    for (const repeat of this.#repeats.list) this.#say([run(repeatText(repeat, this.#words)), ...itemRuns(namesIn(repeat.items), this.#options)], 2);
    this.#marks([...this.#repeats.folded].flatMap(({ lines }) => lines));
  }

  #title({ lines }: Block): void {
    const { theme } = this.#options;
    for (const row of lines) {
      const runs = isChanged(row) ? segmentRuns(row.segments, null, theme, this.#words) : [run(textAfter(row.segments), theme.heading)];
      this.#say([...runs, ...itemRuns(itemNames(lines), this.#options)]);
      if (isChanged(row)) this.#shown++;
    }
  }

  /** Lines that belong to no article: those that changed, with a line on either side for orientation. */
  #loose({ kind, lines: rows }: Block): void {
    this.#flush(false);
    const changed = rows.map((row) => isChanged(row) && !isBracketOnly(row));
    if (!changed.includes(true)) return;
    this.#shown++;
    const { theme } = this.#options;
    this.#gap();
    const head = rows[0];
    // An annex is headed by its own first line, where that stays as it is.
    const headed = isHeading(head) || (kind === 'annex' && head !== undefined && !isChanged(head) && rows.length > 1);
    if (kind === 'preamble' || kind === 'annex' || kind === 'toc') {
      const heading = headed && head !== undefined ? textAfter(head.segments) : this.#words[kind];
      this.#say([run(heading, theme.heading), ...itemRuns(itemNames(rows), this.#options)]);
    }
    let folded = false;
    for (const [i, row] of rows.entries()) {
      if (i === 0 && headed) continue;
      const beside = i === 0 || changed[i - 1] === true || changed[i + 1] === true;
      if (changed[i] === true) this.#say(segmentRuns(row.segments, this.#context, theme, this.#words), 2);
      else if (beside) this.#say([run(opening(textAfter(row.segments), this.#context ?? Number.POSITIVE_INFINITY), theme.dim)], 2);
      else if (!folded) this.#say([run(FOLD, theme.dim)], 2);
      folded = changed[i] !== true && !beside;
    }
    this.#marks(rows);
  }

  /** Takes a division's heading into the path, in place of those it ends. */
  #enter(block: Block): void {
    const depth = depthOf(block);
    this.#path = [...this.#path.filter((b) => depthOf(b) < depth), block];
  }

  #division(block: Block): void {
    this.#flush(true);
    this.#gap();
    this.#shown++;
    const { theme } = this.#options;
    const row = block.lines[0] as ChangedLine;
    const { label: own, gap } = unitOf(row);
    const label = (own ?? '') + gap;
    const runs =
      row.old === null || row.new === null
        ? [changeRun(row.old === null ? 'inserted' : 'deleted', label + row.segments.map((s) => s.text).join(''), theme)]
        : [run(headingLabel(row), theme.heading), ...segmentRuns(row.segments, null, theme, this.#words)];
    this.#say([...runs, ...itemRuns(itemNames([row]), this.#options)]);
    this.#lines.push(...bodyLines(block, this.#context, this.#options));
    this.#marks(block.lines);
  }

  #unit(block: Block): void {
    this.#flush(true);
    this.#gap();
    this.#shown++;
    this.#lines.push(...headingLine(block, this.#options), ...bodyLines(block, this.#context, this.#options));
    this.#marks(block.lines);
  }

  /** What of substance changed in these lines, a line a kind. */
  #marks(lines: readonly ChangedLine[]): void {
    const marks = lines.flatMap((line) => this.#substance(line.first ?? line));
    for (const said of marksByKind(marks, wordsIn(this.#options.language).substance)) this.#say([run(`◆ ${said}`, this.#options.theme.item)], 2);
  }

  /** Writes what is held back: everything folded, but `toward` a shown unit the headings on the way to it. */
  #flush(toward: boolean): void {
    let fold: ChangedLine[] = [];
    const writeFold = (): void => {
      if (fold.length === 0) return;
      this.#gap();
      for (const { text } of foldLines(fold, this.#words, (unit) => this.#folded.has(unit))) this.#say([run(text, this.#options.theme.dim)]);
      fold = [];
    };
    for (const block of this.#pending) {
      const row = block.lines[0] as ChangedLine;
      if (this.#repeats.folded.has(block)) this.#folded.add(row);
      if (block.kind === 'article') fold.push(row);
      else if (toward && this.#path.includes(block)) {
        writeFold();
        this.#gap();
        this.#say([run(headingLabel(row) + textAfter(row.segments), this.#options.theme.heading)]);
      }
    }
    writeFold();
    this.#pending = [];
  }

  #say(runs: readonly Run[], indent = 0): void {
    this.#lines.push(...layOut(runs, indent, indent + 2, this.#options));
  }

  #gap(): void {
    if (this.#lines.length > 0 && this.#lines[this.#lines.length - 1] !== '') this.#lines.push('');
  }
}

/** Whether a line is 目录 or 序言 and stays as it is: such a line heads what follows. */
function isHeading(row: ChangedLine | undefined): row is ChangedLine {
  return row !== undefined && !isChanged(row) && /^(?:目[ 　]*录|序[ 　]*言|总[ 　]*纲)$/.test(textAfter(row.segments));
}

/** 第三章 → 第二章 with the gap before the heading's words. */
function headingLabel(line: ChangedLine): string {
  const [old, now] = [line.old?.label ?? null, line.new?.label ?? null];
  const { gap } = unitOf(line);
  return old === null || now === null || old === now ? (now ?? old ?? '') + gap : `${old} → ${now}${gap}`;
}

/** Whether a line of the title note only gave its closing bracket to the entry behind it. */
function isBracketOnly(line: ChangedLine): boolean {
  return levelOf(line) === 'history' && line.segments.every((s) => s.kind === 'same' || /^[（）()]$/.test(s.text));
}

/** How deep a division lies; a bare heading (附则) stands where chapters do. */
function depthOf({ lines }: Block): number {
  return DEPTH[unitOf(lines[0] as ChangedLine).division ?? 'chapter'];
}
