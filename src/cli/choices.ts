import type { Amendment, Choice } from '../amend/types.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { choicesText } from '../render/terminal/index.ts';
import { wordsIn } from '../words/index.ts';
import { showDiagnostics } from './diagnostics.ts';
import type { Session } from './session.ts';

/** What the engine chose, under a heading that asks to look at it; with --strict, why nothing is written. There must be some. */
export function choicesBlock(session: Session, choices: readonly Choice[]): string {
  const { theme, strict } = session;
  const heading = (strict ? theme.error : theme.heading)(wordsIn(session.language).commands.choices);
  const lead = wordsIn(session.language).commands.pleaseCheck;
  const stops = strict ? wordsIn(session.language).commands.choicesAreErrors : '';
  return `${heading}${lead}${stops}\n${choicesText(choices, session)}`;
}

/** Shows on standard error what was chosen, once, and every other diagnostic. */
export function showWithChoices(session: Session, amendments: readonly Amendment[], diagnostics: readonly Diagnostic[]): void {
  for (const { choices } of amendments) if (choices.length > 0) session.say(`${choicesBlock(session, choices)}\n`);
  showDiagnostics(session, withoutChoices(amendments, diagnostics));
}

/** The diagnostics that are not listed as choices. */
function withoutChoices(amendments: readonly Amendment[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const chosen = new Set(amendments.flatMap(({ choices }) => choices.flatMap((choice) => choice.diagnostics)));
  return diagnostics.filter((d) => !chosen.has(d));
}
