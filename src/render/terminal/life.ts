import { padEndTo, padStartTo, widest } from '../../text/width.ts';
import { wordsIn } from '../../words/index.ts';
import type { LifeStep } from '../life-json.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';

const GAP = '  ';

/** A statute's life: its first text, then a row for each decision with its days, and what came of it where it was carried out. */
export function lifeText(
  { title, origin }: { readonly title: string; readonly origin: { readonly adopted: string | null; readonly inForce: string | null } },
  steps: readonly LifeStep[],
  options: TerminalOptions,
): string {
  const { theme, language, ambiguous } = options;
  const words = wordsIn(language).book;
  const { columns } = words;
  const day = (text: string | null): string => text ?? words.unknownDay;
  const tried = steps.some(({ done }) => done !== null);
  const rows = [
    ['', columns.adopted, columns.inForce, ...(tried ? [columns.changed] : [])],
    ['0', day(origin.adopted), day(origin.inForce), ...(tried ? [''] : [])],
    ...steps.map(({ adopted, inForce, done, changed }, i) => [
      String(i + 1),
      day(adopted),
      day(inForce),
      ...(tried ? [done === true ? String(changed) : ''] : []),
    ]),
  ];
  const widths = (rows[0] as string[]).map((_, at) =>
    widest(
      rows.map((row) => row[at] ?? ''),
      ambiguous,
    ),
  );
  const left = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const facts = (row: readonly string[]): Run =>
    run(
      row.map((cell, at) => (at === 0 || at === 3 ? padStartTo(cell, widths[at] as number) : padEndTo(cell, widths[at] as number, ambiguous)) + GAP).join(''),
      theme.dim,
    );
  const line = (row: readonly string[], names: readonly Run[]): readonly string[] => layOut([facts(row), ...names], 0, left, options);
  const [head, first, ...others] = rows as [string[], string[], ...string[][]];
  return [
    theme.heading(title),
    ...line(head, [run(columns.title, theme.dim)]),
    ...line(first, [run(words.firstText)]),
    ...others.flatMap((row, i) => line(row, namesOf(steps[i] as LifeStep, options))),
  ].join('\n');
}

function namesOf({ title, items, done, official }: LifeStep, { theme, language }: TerminalOptions): readonly Run[] {
  const words = wordsIn(language).book;
  const own = [...items].map(([item, day]) => `${words.item(item)} ${words.days.inForce(day)}`).join(language === 'zh' ? '，' : ', ');
  const agreement = official === null ? '' : official.departures.length > 0 ? words.knownDepartures(official.departures) : words.sameAsOfficial(official.equal);
  return [
    run(title, done === false ? theme.error : null),
    ...(own === '' ? [] : [run(`（${own}）`, theme.dim)]),
    ...(agreement === '' ? [] : [run(`　${words.columns.official}：${agreement}`, theme.ok)]),
  ];
}
