// The numbered lines of an annex without a table: 附表一第3项, 附件第（二）项 (docs/semantics.md#annexes).
import type { Delete, Insert, Operation, Replace } from '../../decision/operation.ts';
import { type Address, lastStep } from '../../statute/address.ts';
import { annexParagraph, isRow, isTable } from '../../statute/tables.ts';
import type { Annex, AnnexBlock } from '../../statute/types.ts';
import { parseNumeral } from '../../text/numeral.ts';
import { built } from '../../text/passage.ts';
import { annexNamed } from '../annex-named.ts';
import { materialise } from '../new-text.ts';
import type { Plan, PlanContext } from '../plan.ts';
import { refuse } from '../refused.ts';
import { numbersShifted, type RowLabel, rowLabel } from '../row-number.ts';
import { noPart } from '../scope.ts';
import type { Edit } from '../types.ts';

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
  const row = annex && rowAt(annex, target);
  if (annex === null || row === null) return noPart(target, operation);
  const lines = materialise(text);
  const [first, ...more] = lines;
  if (first === undefined || lines.some(isRow)) return refuse('A026', text.place, { level: 'item' });
  const label = rowLabel(first.text);
  if (label !== null && label.number !== row.label.number) return refuse('A026', text.place, { level: 'item', label: first.text.slice(0, label.end) });
  const old = textAt(annex, row.from);
  const head = label === null ? old.slice(0, gapEnd(old, row.label)) + first.text : first.text;
  if (more.length === 0 && row.to === row.from + 1) {
    const node = annexParagraph(annex.id, row.from);
    return { edits: [{ kind: 'text', node, start: 0, end: old.length, text: head, cause: { type: 'operation', operation } }], notes: [] };
  }
  return rewritten(annex, [...annex.blocks.slice(0, row.from), { ...first, ...built(head) }, ...more, ...annex.blocks.slice(row.to)], operation);
}

/** 删去附表一第2项、第3项: the numbers behind them close up. Null where anything else is deleted. */
export function deleteAnnexRows(operation: Delete, context: PlanContext): Plan | null {
  const { targets } = operation;
  const [first] = targets;
  const isRowOf = ({ annex, table, steps }: Address): boolean => annex === first?.annex && table === undefined && steps.length > 0;
  if (first?.annex === undefined || !targets.every(isRowOf)) return null;
  const annex = annexNamed(context.base, first);
  if (annex === null) return noPart(first, operation);
  const rows = new Map<number, Row>();
  for (const target of targets) {
    const row = rowAt(annex, target);
    if (row === null) return noPart(target, operation);
    rows.set(row.from, row);
  }
  // The last one first, so that the others keep their places.
  const blocks = [...rows.values()]
    .sort((a, b) => b.from - a.from)
    .reduce((left: readonly AnnexBlock[], row) => [...left.slice(0, row.from), ...numbersShifted(left.slice(row.to), row.label, -1)], annex.blocks);
  return rewritten(annex, blocks, operation);
}

/** 附表一增加一项，作为第4项：“4.……” · 附表一第3项后增加一项：“4.……”: the numbers behind it make room; without a place, behind the last number. */
export function insertAnnexRows(operation: Insert, target: Address, context: PlanContext): Plan {
  const annex = annexNamed(context.base, target);
  if (annex === null) return noPart(target, operation);
  const rows = rowsOf(annex);
  const lines = materialise(operation.text);
  const stated = lastStep(operation.as[0] ?? { steps: [] })?.number ?? null;
  const anchor = operation.within === null ? rowAt(annex, target) : stated === null ? (rows.at(-1) ?? null) : bearing(rows, Math.max(1, stated - 1));
  if (anchor === null || (operation.within !== null && target.steps.length > 0)) return noPart(target, operation);
  const before = operation.before !== null || (operation.within !== null && stated === 1);
  const first = anchor.label.number + (before ? 0 : 1);
  const label = rowLabel(lines[0]?.text ?? '');
  const wrong = label === null || label.number !== first || lines.filter((line) => rowLabel(line.text)?.style === label.style).length !== operation.count;
  if (lines.some(isRow) || (stated !== null && stated !== first) || wrong) return refuse('A026', operation.text.place, { level: 'item' });
  const at = before ? anchor.from : anchor.to;
  const behind = numbersShifted(annex.blocks.slice(at), { ...anchor.label, number: first - 1 }, operation.count);
  return rewritten(annex, [...annex.blocks.slice(0, at), ...lines, ...behind], operation);
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

function rewritten(annex: Annex, blocks: readonly AnnexBlock[], operation: Operation): Plan {
  const edit: Edit = { kind: 'annex', node: annex.id, blocks, cause: { type: 'operation', operation } };
  return { edits: [edit], notes: [] };
}

function textAt(annex: Annex, at: number): string {
  const block = annex.blocks[at];
  return block === undefined || isTable(block) ? '' : block.text;
}

/** Where the words of a line begin behind its number. */
function gapEnd(line: string, { end }: RowLabel): number {
  return end + (/^[.．、）)\s\u3000]*/.exec(line.slice(end))?.[0].length ?? 0);
}
