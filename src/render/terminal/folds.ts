import { levelOf } from '../../changes/kind.ts';
import type { Repeat } from '../../changes/repeats.ts';
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

/**
 * Units that stand together unchanged, one line each: `……　第十一条至第十五条 → 第七条至第十一条　只改序号`. `repeated` are those in which nothing
 * changed but what is said elsewhere for all of them.
 */
export function foldLines(units: readonly UnitChange[], words: TerminalWords, repeated: (unit: UnitChange) => boolean = () => false): FoldLine[] {
  const stretches: UnitChange[][] = [];
  for (const unit of units) {
    const last = stretches[stretches.length - 1];
    const before = last?.[last.length - 1];
    if (
      last !== undefined &&
      before !== undefined &&
      levelOf(before) === levelOf(unit) &&
      numberChanged(before) === numberChanged(unit) &&
      repeated(before) === repeated(unit)
    )
      last.push(unit);
    else stretches.push([unit]);
  }
  return stretches.map((stretch) => {
    const [first] = stretch as [UnitChange, ...UnitChange[]];
    const level = levelOf(first);
    if (level === 'row') return { level, text: FOLD };
    const [old, now] = [namesOf(stretch, 'old', words), namesOf(stretch, 'new', words)];
    const numbers = numberChanged(first) ? `${old} → ${now}` : now;
    const said = repeated(first) ? words.repeatedOnly : numberChanged(first) ? words.renumbered : words.unchanged;
    return { level, text: `${FOLD}　${numbers}　${said}` };
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

/** “帐” → “账”　46 处：第三条、第五条、第十二条至第十七条. */
export function repeatText({ old, new: now, times, places }: Repeat, words: TerminalWords): string {
  const named = places.map((blocks) =>
    rangeOf(
      blocks.map(({ lines }) => numberOf(lines[0] as UnitChange, 'new')),
      words,
    ),
  );
  return words.repeat(old, now, times, named.join('、'));
}
