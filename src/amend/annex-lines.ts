import type { Operation } from '../decision/operation.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { formatStep } from '../statute/address-text.ts';
import { annexHeading, annexParagraph, isTable } from '../statute/tables.ts';
import type { Annex, AnnexBlock, NodeId } from '../statute/types.ts';
import { groupBy } from '../text/group.ts';
import { placeOf } from '../text/passage.ts';
import { annexNameOf } from './annex-named.ts';
import { type Edits, operationOf } from './edits.ts';
import { type RowLabel, rowLabel } from './row-number.ts';
import type { AnnexEdit } from './types.ts';

/** A line of an annex when all clauses are carried out. */
export interface ArrangedLine {
  readonly block: AnnexBlock;
  /** Its place among the lines of the base; null for a line that came. */
  readonly at: number | null;
  /** The number that it bore and the one that it bears now, where that is another. */
  readonly counted: { readonly from: number; readonly to: number } | null;
  /** The edit that brought it; null for a line of the base. */
  readonly by: AnnexEdit | null;
}

/** A number that is said of a line and that counting does not give. */
interface Misnumbered {
  readonly operation: Operation;
  readonly diagnostic: Diagnostic;
}

/** Annexes that bear one name when all clauses are carried out, by the clauses that gave it (附表二改为附表一 while 附表一 stays). */
export function annexesNamedTwice(before: readonly Annex[], after: readonly Annex[], edits: Edits): readonly Misnumbered[] {
  const nameOf = (annex: Annex): string => annexNameOf(annexHeading(annex)) ?? '';
  const had = groupBy(before, nameOf);
  const twice = [...groupBy(after, nameOf)].filter(([name, annexes]) => name !== '' && annexes.length > Math.max(1, had.get(name)?.length ?? 0));
  if (twice.length === 0) return [];
  const names = new Map(twice.flatMap(([name, annexes]) => annexes.flatMap(({ id }) => [id, annexParagraph(id, 0)].map((node) => [node, name] as const))));
  return edits.all.flatMap((edit): readonly Misnumbered[] => {
    const name = edit.kind === 'annex' || edit.kind === 'text' ? names.get(edit.node) : undefined;
    const operation = name === undefined ? null : operationOf(edit);
    return !operation || name === undefined ? [] : [{ operation, diagnostic: diagnose('A032', placeOf(operation.clause), { address: name }) }];
  });
}

/** Numbers of one style that go on from line to line: the last one in the base, and the last one given. */
interface Run {
  old: number;
  now: number;
}

type LinesEdit = AnnexEdit & { readonly lines: NonNullable<AnnexEdit['lines']> };

/** The edits of an annex that say each which of its lines go and which come, so that several clauses may change one annex; null if one writes all of it anew. */
function linesEdits(edits: readonly AnnexEdit[]): readonly LinesEdit[] | null {
  const all = edits.filter((edit): edit is LinesEdit => edit.lines !== undefined);
  return all.length === edits.length && all.length > 0 ? all : null;
}

/**
 * The lines of an annex with all that goes and comes: those behind close up, or make room, and their numbers go on from one to the next
 * (docs/semantics.md#annexes). What counting gives is compared with the numbers that clauses state and that new lines bear. Null where a clause writes
 * the annex anew.
 */
export function arrangeLines(
  annex: Annex,
  edits: readonly AnnexEdit[],
): { readonly lines: readonly ArrangedLine[]; readonly faults: readonly Misnumbered[] } | null {
  const all = linesEdits(edits);
  if (all === null) return null;
  const gone = new Set(all.flatMap(({ lines }) => lines.gone));
  const arrivals = all.flatMap((by) => by.lines.come.map((come) => ({ ...come, by })));
  const anchored = new Map<number, typeof arrivals>();
  for (const arrival of arrivals) if (arrival.before !== null) anchored.set(arrival.before, [...(anchored.get(arrival.before) ?? []), arrival]);
  const numbered = arrivals.filter(({ before }) => before === null).sort((a, b) => a.number - b.number);
  const stated = new Map(all.flatMap((by) => by.lines.stated.map(({ at, number }) => [at, { number, by }] as const)));

  const lines: ArrangedLine[] = [];
  const faults: Misnumbered[] = [];
  const runs = new Map<RowLabel['style'], Run>();
  const fault = (by: AnnexEdit, said: number, counted: number): void => {
    const operation = operationOf(by);
    if (operation === null) return;
    const step = (number: number): string => formatStep({ level: 'item', number, suffix: 0 });
    faults.push({ operation, diagnostic: diagnose('A007', placeOf(operation.clause), { stated: step(said), counted: step(counted) }) });
  };
  const arrive = ({ blocks, by }: (typeof arrivals)[number]): void => {
    for (const block of blocks) {
      const label = isTable(block) ? null : rowLabel(block.text);
      const run = label === null ? undefined : runs.get(label.style);
      if (label !== null && run !== undefined) {
        if (label.number !== run.now + 1) fault(by, label.number, run.now + 1);
        run.now++;
      } else if (label !== null) runs.set(label.style, { old: label.number - 1, now: label.number });
      lines.push({ block, at: null, counted: null, by });
    }
  };
  for (const [at, block] of annex.blocks.entries()) {
    for (const arrival of anchored.get(at) ?? []) arrive(arrival);
    const label = isTable(block) ? null : rowLabel(block.text);
    if (label === null) {
      if (!gone.has(at)) lines.push({ block, at, counted: null, by: null });
      continue;
    }
    const known = runs.get(label.style);
    const run = known !== undefined && known.old + 1 === label.number ? known : { old: label.number - 1, now: label.number - 1 };
    runs.set(label.style, run);
    while (numbered[0] !== undefined && styleOf(numbered[0].blocks) === label.style && numbered[0].number === run.now + 1)
      arrive(numbered.shift() as (typeof arrivals)[number]);
    run.old++;
    const said = stated.get(at);
    if (gone.has(at)) continue;
    run.now++;
    if (said !== undefined && said.number !== run.now) fault(said.by, said.number, run.now);
    lines.push({ block, at, counted: run.now === label.number ? null : { from: label.number, to: run.now }, by: null });
  }
  for (const arrival of anchored.get(annex.blocks.length) ?? []) arrive(arrival);
  for (const arrival of numbered) {
    const last = lines.findLastIndex(({ block }) => !isTable(block) && rowLabel(block.text)?.style === styleOf(arrival.blocks));
    const behind = lines.splice(last < 0 ? lines.length : endOf(lines, last));
    arrive(arrival);
    lines.push(...behind);
  }
  return { lines, faults };
}

/** Behind the line with a number, and those below it that bear none. */
function endOf(lines: readonly ArrangedLine[], last: number): number {
  let end = last + 1;
  while (end < lines.length && !isTable((lines[end] as ArrangedLine).block) && (lines[end] as ArrangedLine).at !== null) end++;
  return end;
}

function styleOf([first]: readonly AnnexBlock[]): RowLabel['style'] | undefined {
  return first === undefined || isTable(first) ? undefined : rowLabel(first.text)?.style;
}

/** The numbers of lines, in every annex, that are not what is said of them. */
export function misnumberedLines(annexes: readonly Annex[], edits: Edits): readonly Misnumbered[] {
  return annexes.flatMap((annex) => arrangeLines(annex, edits.annexes.get(annex.id) ?? [])?.faults ?? []);
}

/** The lines of an annex that an edit takes out, by their keys. */
export function linesGone({ node, lines }: AnnexEdit): readonly NodeId[] {
  return lines === undefined ? [] : lines.gone.map((at) => annexParagraph(node, at));
}
