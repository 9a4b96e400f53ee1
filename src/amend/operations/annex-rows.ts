// The numbered lines of an annex without a table: 附表一第3项, 附件第（二）项 (docs/semantics.md#annexes).
import type { Delete, Insert, Operation, Renumber, Replace } from '../../decision/operation.ts';
import { type Address, lastStep } from '../../statute/address.ts';
import { annexParagraph, isRow, isTable } from '../../statute/tables.ts';
import type { Annex } from '../../statute/types.ts';
import { parseNumeral } from '../../text/numeral.ts';
import { built } from '../../text/passage.ts';
import { annexNamed } from '../annex-named.ts';
import { materialise } from '../new-text.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { refuse } from '../refused.ts';
import { type RowLabel, rowLabel } from '../row-number.ts';
import { noPart } from '../scope.ts';
import type { Edit, LineChanges } from '../types.ts';

/** A numbered line with those below it, up to the next number, by their place among the blocks. */
interface Row {
  readonly label: RowLabel;
  readonly from: number;
  readonly to: number;
}

/** 附表一第3项修改为：“……”: with its number or without it. */
export function replaceAnnexRow(operation: Replace, context: PlanContext): Plan {
  const { target, text } = operation;
  const annex = annexNamed(context.base, target);
  const cell = annex && cellAt(annex, target);
  if (annex !== null && cell !== null) return cellReplaced(annex, cell, operation);
  const row = annex && rowAt(annex, target);
  if (annex === null || row === null) return noPart(target, operation);
  const lines = materialise(text);
  const [first, ...more] = lines;
  if (first === undefined || lines.some(isRow)) return refuse('A026', text.place, { level: 'item' });
  const label = rowLabel(first.text);
  if (label !== null && label.style !== row.label.style) return refuse('A026', text.place, { level: 'item', label: first.text.slice(0, label.end) });
  const old = textAt(annex, row.from);
  // 第8项改为第7项，修改为：“7.……”: the number is that of the line when the others are carried out.
  const stated = label === null || label.number === row.label.number ? [] : [{ at: row.from, number: label.number }];
  if (more.length === 0 && row.to === row.from + 1) {
    const made = label === null ? old.slice(0, gapEnd(old, row.label)) + first.text : first.text;
    const words: Edit = {
      kind: 'text',
      node: annexParagraph(annex.id, row.from),
      start: 0,
      end: old.length,
      text: made,
      cause: { type: 'operation', operation },
    };
    return { edits: [words, ...(stated.length === 0 ? [] : linesChanged(annex, { stated }, operation))], notes: [] };
  }
  const head = label === null ? { ...first, ...built(old.slice(0, gapEnd(old, row.label)) + first.text) } : first;
  const gone = Array.from({ length: row.to - row.from }, (_, i) => row.from + i);
  return { edits: linesChanged(annex, { gone, come: [{ before: row.from, number: row.label.number, blocks: [head, ...more] }] }, operation), notes: [] };
}

/** Where a cell stands in a line whose columns are parted by blanks. */
interface Cell {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** 附表一序号3的收费标准: the cell below its head, in an annex that prints its table with blanks between the columns. Null where there is no such table, row or column. */
function cellAt(annex: Annex, { steps, table }: Address): Cell | null {
  const { row, column } = table ?? {};
  if (steps.length > 0 || row === undefined || column === undefined || !('numbered' in row) || !('headed' in column)) return null;
  const number = parseNumeral(row.numbered);
  const line = number === null ? null : bearing(rowsOf(annex), number);
  if (line === null) return null;
  const cells = columnsOf(textAt(annex, line.from));
  const heads = columnsOf(
    annex.blocks
      .slice(0, line.from)
      .map((_, at) => textAt(annex, at))
      .findLast((text) => /^(?:序号|编号)[ \u3000]/.test(text)) ?? '',
  );
  const named = heads.findIndex(({ text }) => text === column.headed);
  const cell = named < 0 || cells.length !== heads.length ? undefined : cells[named];
  return cell === undefined ? null : { at: line.from, start: cell.start, end: cell.start + cell.text.length };
}

function columnsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^ \u3000\t]+/g)].map(({ 0: cell, index }) => ({ text: cell, start: index }));
}

function cellReplaced(annex: Annex, { at, start, end }: Cell, operation: Replace): Plan {
  const [line, ...more] = materialise(operation.text);
  if (line === undefined || more.length > 0 || isRow(line) || /[ \u3000\t]/.test(line.text)) return refuse('A026', operation.text.place, { level: 'item' });
  return { edits: [{ kind: 'text', node: annexParagraph(annex.id, at), start, end, text: line.text, cause: { type: 'operation', operation } }], notes: [] };
}

/** 附件第8项改为第7项: told against what counting gives when all is carried out. Null where anything else gets a number. */
export function renumberAnnexRow({ target, to, ...operation }: Renumber, context: PlanContext): Plan | null {
  if (target.annex === undefined || target.steps.length === 0) return null;
  const annex = annexNamed(context.base, target);
  const row = annex && rowAt(annex, target);
  const number = lastStep(to)?.number;
  if (annex === null || row === null || number === undefined) return noPart(target, { ...operation, target, to });
  return { edits: linesChanged(annex, { stated: [{ at: row.from, number }] }, { ...operation, target, to }), notes: [] };
}

/** 删去附表一第2项、第3项: the numbers behind them close up. Null where anything else is deleted. */
export function deleteAnnexRows(operation: Delete, context: PlanContext): Plan | null {
  const { targets } = operation;
  const [first] = targets;
  const isRowOf = ({ annex, table, steps }: Address): boolean => annex === first?.annex && table === undefined && steps.length > 0;
  if (first?.annex === undefined || !targets.every(isRowOf)) return null;
  const annex = annexNamed(context.base, first);
  if (annex === null) return noPart(first, operation);
  const gone = new Set<number>();
  for (const target of targets) {
    const row = rowAt(annex, target);
    if (row === null) return noPart(target, operation);
    for (let at = row.from; at < row.to; at++) gone.add(at);
  }
  return { edits: linesChanged(annex, { gone: [...gone] }, operation), notes: [] };
}

/** 附表一增加一项，作为第4项：“4.……” · 附表一第3项后增加一项：“4.……”: the numbers behind it make room; without a place, behind the last number. */
export function insertAnnexRows(operation: Insert, target: Address, context: PlanContext): Plan {
  const annex = annexNamed(context.base, target);
  if (annex === null) return noPart(target, operation);
  const rows = rowsOf(annex);
  const lines = materialise(operation.text);
  const stated = numberSaid(operation.as[0] ?? { steps: [] });
  const beside = operation.within === null ? rowAt(annex, target) : (rows.at(-1) ?? null);
  // 附件第5项修改为：……；增加一项: beside the line last named, not in it.
  const inLine = operation.within !== null && target.steps.length > 0 && lastStep(target)?.level !== operation.level;
  if (beside === null || inLine) return noPart(target, operation);
  const label = rowLabel(lines[0]?.text ?? '');
  const wrong = label === null || lines.filter((line) => rowLabel(line.text)?.style === label.style).length !== operation.count;
  if (lines.some(isRow) || (stated !== null && label?.number !== stated) || wrong) return refuse('A026', operation.text.place, { level: 'item' });
  const byNumber = operation.within !== null && stated !== null;
  const before = byNumber ? null : operation.before !== null ? beside.from : beside.to;
  return { edits: linesChanged(annex, { come: [{ before, number: label.number, blocks: lines }] }, operation), notes: [] };
}

/** The one row that an address names. */
function rowAt(annex: Annex, { steps, table }: Address): Row | null {
  const step = lastStep({ steps });
  const row = table?.row;
  if (step === undefined) {
    const number = row !== undefined && 'numbered' in row && table?.column === undefined ? parseNumeral(row.numbered) : null;
    return number === null ? null : bearing(rowsOf(annex), number);
  }
  return steps.length === 1 && (step.level === 'item' || step.level === 'subitem') ? bearing(rowsOf(annex), step.number) : null;
}

/** 作为第4项 · 作为序号4: the number that the first new line is said to get. */
function numberSaid({ steps, table }: Address): number | null {
  const row = table?.row;
  if (row !== undefined) return 'numbered' in row ? parseNumeral(row.numbered) : null;
  return lastStep({ steps })?.number ?? null;
}

function bearing(rows: readonly Row[], number: number): Row | null {
  const [row, ...more] = rows.filter(({ label }) => label.number === number);
  return row !== undefined && more.length === 0 ? row : null;
}

function rowsOf({ blocks }: Annex): readonly Row[] {
  const labels = blocks.flatMap((block, from) => {
    const label = isTable(block) ? null : rowLabel(block.text);
    return label === null ? [] : [{ label, from }];
  });
  return labels.map(({ label, from }, i) => ({ label, from, to: labels[i + 1]?.from ?? blocks.length }));
}

function linesChanged(annex: Annex, lines: Partial<LineChanges>, operation: Operation): readonly Edit[] {
  const blocks = (lines.come ?? []).flatMap((come) => come.blocks);
  return [{ kind: 'annex', node: annex.id, blocks, lines: { gone: [], come: [], stated: [], ...lines }, cause: { type: 'operation', operation } }];
}

function textAt(annex: Annex, at: number): string {
  const block = annex.blocks[at];
  return block === undefined || isTable(block) ? '' : block.text;
}

/** Where the words of a line begin behind its number. */
function gapEnd(line: string, { end }: RowLabel): number {
  return end + (/^[.．、）)\s\u3000]*/.exec(line.slice(end))?.[0].length ?? 0);
}
