import { type Block, itemsOf } from '../../changes/blocks.ts';
import type { ItemOf } from '../../changes/items.ts';
import { kindOf, levelOf, sourcesOf, unitOf } from '../../changes/kind.ts';
import { type ChangedLine, fateOf, isChanged } from '../../changes/lines.ts';
import { textAfter } from '../../changes/segments.ts';
import type { ChangeSegment, UnitChange } from '../../changes/types.ts';
import { type Address, lastStep, sameStep } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import { wordsIn } from '../../words/index.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import { foldLines, numberOf } from './folds.ts';
import { layOut, type Run, run, type TerminalOptions, widthOf } from './lines.ts';
import { changeRun, opening, segmentRuns } from './segments.ts';

const INDENT = { article: 2, paragraph: 2, item: 4, subitem: 6, row: 8 } as const;
type BodyLevel = keyof typeof INDENT;

/** The heading of a changed unit: 第四十二条 → 第二十四条　［一、5］. */
export function headingLine(block: Block, options: TerminalOptions): string[] {
  const { theme } = options;
  const line = block.lines[0] as ChangedLine;
  const runs: Run[] = [run(headingLabel(line), theme.heading), ...captionRuns(line, options)];
  const word = statusWord(block, wordsIn(options.language).terminal);
  if (word !== null) runs.push(run(`　${word}`, line.new === null ? theme.error : theme.ok));
  return layOut([...runs, ...itemRuns(itemNames(block.lines), options)], 0, 4, options);
}

/** The caption of an article, with what changed in it. */
function captionRuns(line: ChangedLine, { theme, language }: TerminalOptions): readonly Run[] {
  if (line.first !== null || levelOf(line) !== 'article') return [];
  if (isChanged(line) && fateOf(line) === 'kept') return segmentRuns(line.segments, null, theme, wordsIn(language).terminal);
  return line.segments.length === 0 ? [] : [run(line.segments.map(({ text }) => text).join(''), theme.heading)];
}

/** The items that changed these lines, as the decision names them. */
export function itemNames(lines: readonly ChangedLine[]): readonly string[] {
  return namesIn(itemsOf(lines));
}

export function namesIn(items: readonly ItemOf[]): readonly string[] {
  return items.map(({ item }) => item);
}

/** ［一、5］［一、7］, to stand behind a text. */
export function itemRuns(items: readonly string[], { theme }: TerminalOptions): Run[] {
  return items.length === 0 ? [] : [run(`　${items.map((item) => `［${item}］`).join('')}`, theme.item)];
}

function headingLabel(line: ChangedLine): string {
  const sources = sourcesOf(line);
  const old = sources.length > 0 ? sources.map(nameOf).join('、') : (line.old?.label ?? null);
  const now = line.new?.label ?? null;
  if (old === null || now === null) return now ?? old ?? '';
  return old === now ? old : `${old} → ${now}`;
}

function nameOf({ address, label }: { readonly address: Address | null; readonly label: string | null }): string {
  return address === null ? (label ?? '') : formatAddress(address);
}

function statusWord({ lines, left }: Block, words: TerminalWords): string | null {
  const line = lines[0] as ChangedLine;
  switch (kindOf(line)) {
    case 'joined':
      return words.merged;
    case 'split':
      return words.splitOff;
    case 'inserted':
      return words.inserted;
    case 'deleted':
      return words.deleted;
    case 'merged': {
      const receivers = [...new Set(left.map(({ to }) => articleOf(to)))];
      if (receivers.length > 1) return words.splitInto(receivers.join('、'));
      return line.into?.address ? words.mergedInto(formatAddress(line.into.address)) : words.merged;
    }
    case 'moved':
      return words.moved;
    case 'same':
    case 'changed':
    case 'renumbered':
      return line.moved ? words.moved : null;
  }
}

/** The article in which an address lies, as cited. */
function articleOf({ steps }: Address): string {
  const end = steps.findIndex((step) => step.level === 'article') + 1;
  return formatAddress({ steps: end === 0 ? steps : steps.slice(0, end) });
}

/** The text of a changed unit: its changed 款 and 项, what is unchanged between them folded; what left it at the end. */
export function bodyLines(block: Block, context: number | null, options: TerminalOptions): string[] {
  const words = wordsIn(options.language).terminal;
  // A label alone on its line, with the caption behind it, is the heading.
  const lines = block.lines.filter((line) => levelOf(line) !== 'division' && (levelOf(line) !== 'article' || line.first !== null));
  const several = lines.some((line) => fateOf(line) === 'kept') && lines.filter((line) => INDENT[bodyLevel(line)] === INDENT.paragraph).length > 1;
  const whole = itemNames(lines);
  const out: string[] = [];
  let pending: ChangedLine[] = [];
  const flush = (): void => {
    for (const { level, text } of foldLines(outermost(pending).map(asParagraph), words)) {
      const indent = INDENT[level === 'item' || level === 'subitem' || level === 'row' ? level : 'paragraph'];
      out.push(...layOut([run(text, options.theme.dim)], indent, indent + 2, options));
    }
    pending = [];
  };
  for (const [i, line] of lines.entries()) {
    const leads = !isChanged(line) && leadsChanged(lines, i);
    if (!isChanged(line) && !leads) {
      if (line.segments.length > 0) pending.push(line);
      continue;
    }
    flush();
    const prefix = prefixRuns(line, block, several, options, words);
    const text = leads
      ? [run(opening(textAfter(line.segments), context ?? Number.POSITIVE_INFINITY), options.theme.dim)]
      : segmentRuns(isLabelled(line) ? withLabel(line) : line.segments, context, options.theme, words);
    const items = itemNames([line]);
    const own = whole.length > 1 && items.length < whole.length && !leads ? itemRuns(items, options) : [];
    const indent = INDENT[bodyLevel(line)];
    out.push(...layOut([...prefix, ...text, ...own], indent, indent + Math.min(16, widthOf(prefix, options)), options));
  }
  flush();
  // Of an article that went whole into another one the heading has said enough.
  for (const { from, to } of block.lines[0]?.new === null && block.left.length === 1 ? [] : block.left) {
    const step = lastStep(from);
    const gone = `${words.former(step === undefined ? '' : formatStep(step))} → ${formatAddress(to)}　${words.moved}`;
    out.push(...layOut([run(gone, options.theme.dim)], INDENT.paragraph, INDENT.paragraph + 2, options));
  }
  return out;
}

function bodyLevel(line: UnitChange): BodyLevel {
  const level = levelOf(line);
  return level === 'item' || level === 'subitem' || level === 'row' ? level : 'paragraph';
}

/** A 项 that came or went with its label, which is marked together with its text. */
function isLabelled(line: ChangedLine): boolean {
  const level = levelOf(line);
  return (level === 'item' || level === 'subitem') && fateOf(line) !== 'kept';
}

function withLabel(line: ChangedLine): readonly ChangeSegment[] {
  const [first, ...rest] = line.segments;
  const { label, gap } = unitOf(line);
  return first === undefined ? [] : [{ ...first, text: (label ?? '') + gap + first.text }, ...rest];
}

/** Lines without the 项 whose 款 is among them: it speaks for them. */
function outermost(lines: readonly ChangedLine[]): readonly ChangedLine[] {
  const out: ChangedLine[] = [];
  /** The indents of the lines in which the next one may lie. */
  const open: number[] = [];
  for (const line of lines) {
    const indent = INDENT[bodyLevel(line)];
    while ((open[open.length - 1] ?? -1) >= indent) open.pop();
    if (open.length === 0) out.push(line);
    open.push(indent);
  }
  return out;
}

/** An article's first line stands for its first 款 where it is folded. */
function asParagraph(line: ChangedLine): UnitChange {
  return levelOf(line) === 'article' ? (line.first ?? line) : line;
}

/** Whether an unchanged lead-in has 项 under it that changed. */
function leadsChanged(lines: readonly ChangedLine[], at: number): boolean {
  const depth = INDENT[bodyLevel(lines[at] as ChangedLine)];
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] as ChangedLine;
    if (INDENT[bodyLevel(line)] <= depth) return false;
    if (isChanged(line)) return true;
  }
  return false;
}

/** Where a 款 or 项 stood, if in another article or at another level, so that its number alone does not say it. */
function formerHome(unit: UnitChange, { lines }: Block): Address | null {
  const address = unit.old?.address ?? null;
  const [head] = lines;
  const home = head?.old?.address?.steps[0];
  const own = address?.steps[0];
  if (head !== undefined && sourcesOf(head).some(({ key }) => key === unit.old?.key)) return null;
  const another = own !== undefined && (home === undefined || !sameStep(own, home));
  return unit.moved && (another || unit.old?.level !== unit.new?.level) ? address : null;
}

/** What stands before a line's text: the printed label of a 项, the number of a 款 where the article has several, where either came from. */
function prefixRuns(line: ChangedLine, block: Block, several: boolean, options: TerminalOptions, words: TerminalWords): Run[] {
  const { theme } = options;
  if (levelOf(line) === 'row') return [];
  const unit = asParagraph(line);
  const home = formerHome(unit, block);
  if (bodyLevel(line) !== 'paragraph') {
    const { old, new: now } = line;
    const { gap } = unitOf(line);
    if (isLabelled(line)) return [];
    if (home !== null) return [run(`${formatAddress(home)} → `, theme.dim), run((now?.label ?? '') + gap)];
    if (old?.label === now?.label) return [run((now?.label ?? '') + gap)];
    const runs = [...(old?.label ? [changeRun('deleted', old.label, theme)] : []), ...(now?.label ? [changeRun('inserted', now.label, theme)] : [])];
    return gap === '' ? runs : [...runs, run(gap)];
  }
  const now = numberOf(unit, 'new');
  if (home !== null) return [run(`${several ? `${formatAddress(home)} → ${now}` : words.former(formatAddress(home))}　`, theme.dim)];
  if (!several) return [];
  const old = numberOf(unit, 'old');
  const fate = fateOf(line);
  const label = fate === 'deleted' ? words.former(old) : fate === 'inserted' || old === '' || old === now ? now : `${old} → ${now}`;
  return [run(`${label}　`, theme.dim)];
}
