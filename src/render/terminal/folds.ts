import { lastStep } from '../../statute/address.ts';
import { formatStep } from '../../statute/address-text.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import type { RedlineRow } from '../redline/redline.ts';
import { FOLD } from './segments.ts';

/** One line for units that stand together; `level` is theirs. */
export interface FoldLine {
  readonly level: RedlineRow['level'];
  readonly text: string;
}

/** Units that stand together unchanged, one line each: `……　第十一条至第十五条 → 第七条至第十一条　序号顺延，文字未改`. */
export function foldLines(rows: readonly RedlineRow[], words: TerminalWords): FoldLine[] {
  const stretches: RedlineRow[][] = [];
  for (const row of rows) {
    const last = stretches[stretches.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && before.level === row.level && numberChanged(before) === numberChanged(row)) last.push(row);
    else stretches.push([row]);
  }
  return stretches.map((stretch) => {
    const { level } = stretch[0] as RedlineRow;
    if (level === 'row') return { level, text: FOLD };
    const changed = numberChanged(stretch[0] as RedlineRow);
    const old = rangeOf(
      stretch.map((row) => labelOf(row, 'old')),
      words,
    );
    const now = rangeOf(
      stretch.map((row) => labelOf(row, 'new')),
      words,
    );
    return { level, text: changed ? `${FOLD}　${old} → ${now}　${words.renumbered}` : `${FOLD}　${now}　${words.unchanged}` };
  });
}

/** The first and the last of labels that follow each other: 第一条至第四条. */
export function rangeOf(labels: readonly string[], words: TerminalWords): string {
  const first = labels[0] ?? '';
  const last = labels[labels.length - 1] ?? '';
  return labels.length === 1 || first === last ? first : labels.length === 2 ? `${first}、${last}` : first + words.to + last;
}

/** The label of a row as printed; for a 款 or an item that bears none, its number: 第二款. */
export function labelOf(row: RedlineRow, side: 'old' | 'new'): string {
  const label = side === 'old' ? row.oldLabel : row.newLabel;
  if (label !== null && label !== '') return label;
  const address = side === 'old' ? row.oldAddress : row.newAddress;
  const step = address === null ? undefined : lastStep(address);
  return step === undefined ? '' : formatStep(step);
}

/** Whether a unit that survives bears another number than before. */
export function numberChanged(row: RedlineRow): boolean {
  return row.oldAddress !== null && row.newAddress !== null && labelOf(row, 'old') !== labelOf(row, 'new');
}
