import type { BlamedUnit, Writer } from '../../changes/blame.ts';
import { inOneLine } from '../../statute/tables.ts';
import { wordsIn } from '../../words/index.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';
import { changeRun } from './segments.ts';

/** One decision of a life, as it is listed. */
export interface LifeEvent {
  readonly day: string | null;
  readonly title: string;
}

/** The list of the decisions, numbered, and each unit with its words; those that a decision wrote are marked, with its number and item behind them. */
export function blameText(units: readonly BlamedUnit[], events: readonly LifeEvent[], options: TerminalOptions): string {
  const { theme, language } = options;
  const words = wordsIn(language).book;
  const legend = events.map(({ day, title }, i) => [run(`${i + 1}　`, theme.item), run(`${day ?? words.unknownDay}　${title}`)]);
  const lines = legend.flatMap((runs) => layOut(runs, 0, 4, options));
  lines.push('');
  let label: Run[] = [];
  for (const { unit, runs } of units) {
    const own = unit.label === null ? [] : [run(`${unit.label}${unit.gap || '　'}`, theme.heading)];
    if (unit.level === 'article' && unit.opensLine) {
      label = own;
      continue;
    }
    const text = runs.flatMap(({ text, writer }) => written(inOneLine(text), writer, options));
    lines.push(...layOut([...label, ...own, ...text], 0, 0, options));
    label = [];
  }
  return lines.join('\n');
}

function written(text: string, { amendment, item }: Writer, { theme }: TerminalOptions): readonly Run[] {
  if (amendment === null) return [run(text)];
  return [changeRun('inserted', text, theme), run(`〔${amendment + 1}${item === '' ? '' : ` ${item}`}〕`, theme.dim)];
}
