import type { Choice } from '../../amend/types.ts';
import { where } from '../../diagnostics/code-frame.ts';
import { groupBy } from '../../text/group.ts';
import { wordsIn } from '../../words/index.ts';
import { type SpokenChoice, speakChoice } from '../choices.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';

/** Further lines of a choice stand in from its first. */
const INDENT = 6;

/** So many choices that say the same of different places are told one by one; of more, the first, and where the others are. */
const TOLD_SINGLY = 3;

interface Told {
  readonly spoken: SpokenChoice;
  readonly files: readonly string[];
}

/** What the engine chose: code, item, unit, what, and place in the file; then the other result with the option that gives it. */
export function choicesText(choices: readonly Choice[], options: TerminalOptions): string {
  const words = wordsIn(options.language).terminal;
  const { theme } = options;
  const told = choices.map((choice): Told => ({ spoken: speakChoice(choice, options.language), files: filesOf(choice) }));
  const alike = groupBy(told, ({ spoken: { code, alternative, option } }) => JSON.stringify([code, alternative, option]));
  return [...alike.values()]
    .flatMap((group) => {
      const shown = group.length > TOLD_SINGLY ? group.slice(0, 1) : group;
      const rest = group.slice(shown.length);
      return shown.flatMap(({ spoken, files }) => {
        const { code, chosen, alternative, option, items, addresses } = spoken;
        const head: Run[] = [
          run(`${words.warning}[${code}]${words.colon}`, theme.warning),
          run(items === '' ? '' : `${items}　`, theme.item),
          run(addresses === '' || chosen.includes(addresses) ? chosen : `${addresses}　${chosen}`),
          run(`　${files.join(' ')}`, theme.dim),
        ];
        const other: Run[] = [run(words.or, theme.dim), run(alternative), ...(option === null ? [] : [run(`　${option}`, theme.item)])];
        const more: Run[] = [run(words.alike(rest.length, placesOf(rest)), theme.dim)];
        return [head, other, ...(rest.length > 0 ? [more] : [])].flatMap((line, i) => layOut(line, i === 0 ? 0 : INDENT, INDENT, options));
      });
    })
    .join('\n');
}

/** The items in which choices were made, and where a choice is of none, the place in the file. */
function placesOf(told: readonly Told[]): string {
  return [...new Set(told.map(({ spoken, files }) => (spoken.items === '' ? files.join(' ') : spoken.items)))].join('、');
}

function filesOf({ diagnostics }: Choice): readonly string[] {
  return [...new Set(diagnostics.flatMap(({ place }) => (place === null ? [] : [where(place)])))];
}
