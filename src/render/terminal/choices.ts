import type { Choice } from '../../amend/types.ts';
import { where } from '../../diagnostics/code-frame.ts';
import { displayWidth, padEndTo } from '../../text/width.ts';
import { speakChoice } from '../choices.ts';
import { layOut, type Run, run, type TerminalOptions } from './lines.ts';
import { wordingOf } from './wording.ts';

const GAP = 2;

/** What the engine chose, two lines a choice: its item, unit, what, code and place in the file; then the other result with the option that gives it. */
export function choicesText(choices: readonly Choice[], options: TerminalOptions): string {
  const words = wordingOf(options.language);
  const { theme } = options;
  const lines = choices.map((choice) => ({ spoken: speakChoice(choice, options.language), files: filesOf(choice) }));
  const item = Math.max(0, ...lines.map(({ spoken }) => displayWidth(spoken.items, options.ambiguous)));
  const left = 2 + (item > 0 ? item + GAP : 0);
  return lines
    .flatMap(({ spoken, files }) => {
      const { code, chosen, alternative, option, items, addresses } = spoken;
      const head: Run[] = [
        run('? ', theme.warning),
        run(item > 0 ? padEndTo(items, item + GAP, options.ambiguous) : '', theme.item),
        run(addresses === '' || chosen.includes(addresses) ? chosen : `${addresses}　${chosen}`),
        run(`　${[code, ...files].join(' ')}`, theme.dim),
      ];
      const other: Run[] = [run(words.or, theme.dim), run(alternative), ...(option === null ? [] : [run(`　${option}`, theme.item)])];
      return [...layOut(head, 0, left, options), ...layOut(other, left, left + GAP, options)];
    })
    .join('\n');
}

function filesOf({ diagnostics }: Choice): readonly string[] {
  return [...new Set(diagnostics.flatMap(({ place }) => (place === null ? [] : [where(place)])))];
}
