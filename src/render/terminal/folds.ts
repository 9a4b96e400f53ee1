import { levelOf } from '../../changes/kind.ts';
import type { UnitChange } from '../../changes/types.ts';
import { lastStep } from '../../statute/address.ts';
import { formatStep } from '../../statute/address-text.ts';
import type { RowLevel } from '../../statute/units.ts';
import type { TerminalWords } from '../../words/terminal.ts';
import { FOLD } from './segments.ts';

/** One line for units that stand together; `level` is theirs. */
export interface FoldLine {
  readonly level: RowLevel;
  readonly text: string;
}

/** Units that stand together unchanged, one line each: `……　第十一条至第十五条 → 第七条至第十一条　序号顺延，文字未改`. */
export function foldLines(units: readonly UnitChange[], words: TerminalWords): FoldLine[] {
  const stretches: UnitChange[][] = [];
  for (const unit of units) {
    const last = stretches[stretches.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && levelOf(before) === levelOf(unit) && numberChanged(before) === numberChanged(unit)) last.push(unit);
    else stretches.push([unit]);
  }
  return stretches.map((stretch) => {
    const [first] = stretch as [UnitChange, ...UnitChange[]];
    const level = levelOf(first);
    if (level === 'row') return { level, text: FOLD };
    const [old, now] = [namesOf(stretch, 'old', words), namesOf(stretch, 'new', words)];
    return { level, text: numberChanged(first) ? `${FOLD}　${old} → ${now}　${words.renumbered}` : `${FOLD}　${now}　${words.unchanged}` };
  });
}

function namesOf(units: readonly UnitChange[], side: 'old' | 'new', words: TerminalWords): string {
  return rangeOf(
    units.map((unit) => numberOf(unit, side)),
    words,
  );
}

/** The first and the last of labels that follow each other: 第一条至第四条. */
export function rangeOf(labels: readonly string[], words: TerminalWords): string {
  const first = labels[0] ?? '';
  const last = labels[labels.length - 1] ?? '';
  return labels.length === 1 || first === last ? first : labels.length === 2 ? `${first}、${last}` : first + words.to + last;
}

/** The label of a unit as printed; for a 款 or an item that bears none, its number: 第二款. */
export function numberOf(unit: UnitChange, side: 'old' | 'new'): string {
  const { label = null, address = null } = unit[side] ?? {};
  if (label !== null && label !== '') return label;
  const step = address === null ? undefined : lastStep(address);
  return step === undefined ? '' : formatStep(step);
}

/** Whether a unit that stays bears another number than before. */
export function numberChanged(unit: UnitChange): boolean {
  return !!unit.old?.address && !!unit.new?.address && numberOf(unit, 'old') !== numberOf(unit, 'new');
}
