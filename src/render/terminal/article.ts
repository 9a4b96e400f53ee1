import { type Address, lastStep, sameStep } from '../../statute/address.ts';
import { formatAddress, formatStep } from '../../statute/address-text.ts';
import { wordsOf } from '../../words/index.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import type { RedlineRow } from '../redline/redline.ts';
import { type RedlineSegment, textAfter } from '../redline/segments.ts';
import { type Block, isChanged, itemsOf } from './blocks.ts';
import { foldLines, labelOf } from './folds.ts';
import { layOut, type Run, run, type TerminalOptions, widthOf } from './lines.ts';
import { changeRun, opening, segmentRuns } from './segments.ts';

const INDENT = { article: 2, paragraph: 2, item: 4, subitem: 6, row: 8 } as const;
type BodyLevel = keyof typeof INDENT;

/** The heading of a changed unit: 第四十二条 → 第二十四条　［一、5］. */
export function headingLine({ rows }: Block, options: TerminalOptions): string[] {
  const { theme } = options;
  const words = wordsOf(options.language).terminal;
  const row = rows[0] as RedlineRow;
  const runs: Run[] = [run(headingLabel(row), theme.heading)];
  const word = statusWord(row, words);
  if (word !== null) runs.push(run(`　${word}`, row.newAddress === null && row.newLabel === null ? theme.error : theme.ok));
  return layOut([...runs, ...itemRuns(itemsOf(rows), options)], 0, 4, options);
}

/** ［一、5］［一、7］, to stand behind a text. */
export function itemRuns(items: readonly string[], { theme }: TerminalOptions): Run[] {
  return items.length === 0 ? [] : [run(`　${items.map((item) => `［${item}］`).join('')}`, theme.item)];
}

function headingLabel(row: RedlineRow): string {
  const old = row.from.length > 0 ? row.from.map(formatAddress).join('、') : row.oldLabel;
  if (old === null || row.newLabel === null) return row.newLabel ?? old ?? '';
  return old === row.newLabel ? old : `${old} → ${row.newLabel}`;
}

function statusWord(row: RedlineRow, words: TerminalWords): string | null {
  if (row.from.length > 0) return row.from.length === 1 ? words.moved : words.merged;
  switch (row.status) {
    case 'inserted':
      return words.inserted;
    case 'deleted':
      return words.deleted;
    case 'moved':
      return words.moved;
    case 'merged': {
      const receivers = [...new Set(row.left.map(({ to }) => articleOf(to)))];
      if (receivers.length > 1) return words.splitInto(receivers.join('、'));
      return row.into === null ? words.merged : words.mergedInto(formatAddress(row.into));
    }
    case 'same':
    case 'changed':
    case 'renumbered':
      return null;
  }
}

/** The article in which an address lies, as cited. */
function articleOf({ steps }: Address): string {
  const end = steps.findIndex((step) => step.level === 'article') + 1;
  return formatAddress({ steps: end === 0 ? steps : steps.slice(0, end) });
}

/** The text of a changed unit: its changed 款 and 项, what is unchanged between them folded. */
export function bodyLines(block: Block, context: number | null, options: TerminalOptions): string[] {
  const words = wordsOf(options.language).terminal;
  const rows = block.rows.filter((row) => row.level !== 'division');
  const several =
    rows[0]?.line === 'kept' || rows.some((row) => row.line === 'kept') ? rows.filter((row) => INDENT[levelOf(row)] === INDENT.paragraph).length > 1 : false;
  const whole = itemsOf(rows);
  const lines: string[] = [];
  let pending: RedlineRow[] = [];
  const flush = (): void => {
    for (const { level, text } of foldLines(outermost(pending).map(asParagraph), words)) {
      const indent = INDENT[level === 'item' || level === 'subitem' || level === 'row' ? level : 'paragraph'];
      lines.push(...layOut([run(text, options.theme.dim)], indent, indent + 2, options));
    }
    pending = [];
  };
  for (const [i, row] of rows.entries()) {
    const leads = !isChanged(row) && leadsChanged(rows, i);
    if (!isChanged(row) && !leads) {
      if (row.segments.length > 0) pending.push(row);
      continue;
    }
    if (row.segments.length === 0 && row.level === 'article') continue;
    flush();
    const prefix = prefixRuns(row, several, options, words);
    const text = leads
      ? [run(opening(textAfter(row.segments), context ?? Number.POSITIVE_INFINITY), options.theme.dim)]
      : segmentRuns(isLabelled(row) ? withLabel(row) : row.segments, context, options.theme, words);
    const items = itemsOf([row]);
    const own = whole.length > 1 && items.length < whole.length && !leads ? itemRuns(items, options) : [];
    const indent = INDENT[levelOf(row)];
    lines.push(...layOut([...prefix, ...text, ...own], indent, indent + Math.min(16, widthOf(prefix, options)), options));
  }
  flush();
  for (const { from, to } of rows[0]?.newAddress === null ? [] : (rows[0]?.left ?? [])) {
    const step = lastStep(from);
    const gone = `${words.former(step === undefined ? '' : formatStep(step))} → ${formatAddress(to)}　${words.moved}`;
    lines.push(...layOut([run(gone, options.theme.dim)], INDENT.paragraph, INDENT.paragraph + 2, options));
  }
  return lines;
}

function levelOf(row: RedlineRow): BodyLevel {
  return row.level === 'item' || row.level === 'subitem' || row.level === 'row' ? row.level : 'paragraph';
}

/** A 项 that came or went with its label, which is marked together with its text. */
function isLabelled({ level, status }: RedlineRow): boolean {
  return (level === 'item' || level === 'subitem') && (status === 'inserted' || status === 'deleted' || status === 'merged');
}

function withLabel({ oldLabel, newLabel, gap, segments }: RedlineRow): readonly RedlineSegment[] {
  const [first, ...rest] = segments;
  return first === undefined ? [] : [{ ...first, text: (newLabel ?? oldLabel ?? '') + gap + first.text }, ...rest];
}

/** Rows without the 项 whose 款 is among them: it speaks for them. */
function outermost(rows: readonly RedlineRow[]): readonly RedlineRow[] {
  return rows.filter((row, i) => !rows.slice(0, i).some((before, k) => INDENT[levelOf(before)] < INDENT[levelOf(row)] && isInside(rows, k, i)));
}

function isInside(rows: readonly RedlineRow[], outer: number, inner: number): boolean {
  const depth = INDENT[levelOf(rows[outer] as RedlineRow)];
  return rows.slice(outer + 1, inner + 1).every((row) => INDENT[levelOf(row)] > depth);
}

/** An article's first line stands for its first 款 where it is folded. */
function asParagraph(row: RedlineRow): RedlineRow {
  if (row.level !== 'article') return row;
  const first = (address: RedlineRow['oldAddress']) =>
    address === null ? null : { steps: [...address.steps, { level: 'paragraph', number: 1, suffix: 0 } as const] };
  return { ...row, level: 'paragraph', oldLabel: null, newLabel: null, oldAddress: first(row.oldAddress), newAddress: first(row.newAddress) };
}

/** Whether an unchanged lead-in has 项 under it that changed. */
function leadsChanged(rows: readonly RedlineRow[], at: number): boolean {
  const depth = INDENT[levelOf(rows[at] as RedlineRow)];
  for (const row of rows.slice(at + 1)) {
    if (INDENT[levelOf(row)] <= depth) return false;
    if (isChanged(row)) return true;
  }
  return false;
}

/** What stands before a row's text: the printed label of a 项, the number of a 款 where the article has several. */
/** Whether a 款 stood in another article, so that its number alone does not say where. */
function isFromElsewhere({ oldAddress, newAddress, causes }: RedlineRow): boolean {
  const moved = causes.some((cause) => cause.type === 'operation');
  const [from, to] = [oldAddress?.steps[0], newAddress?.steps[0]];
  return moved && oldAddress !== null && oldAddress.steps.length === 2 && from !== undefined && to !== undefined && !sameStep(from, to);
}

function prefixRuns(given: RedlineRow, several: boolean, options: TerminalOptions, words: TerminalWords): Run[] {
  const { theme } = options;
  if (given.level === 'row') return [];
  if (levelOf(given) !== 'paragraph') {
    const { oldLabel, newLabel, gap } = given;
    if (isLabelled(given)) return [];
    if (oldLabel === newLabel) return [run((newLabel ?? '') + gap)];
    const runs = [
      ...(oldLabel === null ? [] : [changeRun('deleted', oldLabel, theme)]),
      ...(newLabel === null ? [] : [changeRun('inserted', newLabel, theme)]),
    ];
    return gap === '' ? runs : [...runs, run(gap)];
  }
  if (!several) return [];
  const row = asParagraph(given);
  const old = given.status === 'moved' && isFromElsewhere(given) ? formatAddress(given.oldAddress as Address) : labelOf(row, 'old');
  const now = labelOf(row, 'new');
  const label = given.line === 'deleted' ? words.former(old) : given.line === 'inserted' || old === '' || old === now ? now : `${old} → ${now}`;
  return [run(`${label}　`, theme.dim)];
}
